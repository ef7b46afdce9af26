export type Bytes = Uint8Array<ArrayBuffer>;

/** What stands in clear before the sealed part: enough to derive the key again, and nothing else. */
export interface Header {
  readonly iterations: number;
  /** Grows by one with every save. */
  readonly revision: number;
  readonly salt: Bytes;
  readonly iv: Bytes;
}

const FORMAT = 1;
export const SALT_BYTES = 16;
export const IV_BYTES = 12;
const CHECKSUM_BYTES = 32;
/** Format, iterations, revision, salt, iv. */
export const HEADER_BYTES = 1 + 4 + 4 + SALT_BYTES + IV_BYTES;
/** A forged count must not keep the page busy for hours. */
const MOST_ITERATIONS = 20_000_000;

export function writeHeader({ iterations, revision, salt, iv }: Header): Bytes {
  const bytes = new Uint8Array(HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, FORMAT);
  view.setUint32(1, iterations);
  view.setUint32(5, revision);
  bytes.set(salt, 9);
  bytes.set(iv, 9 + SALT_BYTES);
  return bytes;
}

/** `unsupported`: written by a later version of this site. */
export function readHeader(record: Bytes): Header | 'damaged' | 'unsupported' {
  if (record.length > 0 && record[0] !== FORMAT) return 'unsupported';
  if (record.length < HEADER_BYTES + CHECKSUM_BYTES) return 'damaged';
  const view = new DataView(record.buffer, record.byteOffset);
  const iterations = view.getUint32(1);
  if (iterations < 1 || iterations > MOST_ITERATIONS) return 'damaged';
  return {
    iterations,
    revision: view.getUint32(5),
    salt: record.slice(9, 9 + SALT_BYTES),
    iv: record.slice(9 + SALT_BYTES, HEADER_BYTES),
  };
}

/** The revision in a header by itself; 0 where there is none. */
export function revisionOf(header: Bytes): number {
  return header.length < HEADER_BYTES
    ? 0
    : new DataView(header.buffer, header.byteOffset).getUint32(5);
}

/** Header, sealed part, and their checksum, which tells a bad disk from a wrong passphrase. */
export async function joinRecord(header: Bytes, sealed: Bytes): Promise<Bytes> {
  const record = new Uint8Array(header.length + sealed.length + CHECKSUM_BYTES);
  record.set(header);
  record.set(sealed, header.length);
  record.set(await checksum(record), header.length + sealed.length);
  return record;
}

/** The sealed part, or `undefined` if any byte is not what was written. */
export async function sealedPart(record: Bytes): Promise<Bytes | undefined> {
  const expected = await checksum(record);
  const found = record.subarray(record.length - CHECKSUM_BYTES);
  if (!sameBytes(expected, found)) return undefined;
  return record.slice(HEADER_BYTES, record.length - CHECKSUM_BYTES);
}

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

async function checksum(record: Bytes): Promise<Bytes> {
  const covered = record.subarray(0, record.length - CHECKSUM_BYTES);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', covered));
}
