import type { Bytes } from './sealed-record';

const LENGTH_BYTES = 4;
/** The length of what is stored must not tell one person from fifty. */
const BLOCK = 64 * 1024;

/** UTF-8 with its length in front, filled up with zeros to whole blocks. */
export function pad(text: string): Bytes {
  const bytes = new TextEncoder().encode(text);
  const padded = new Uint8Array(Math.ceil((LENGTH_BYTES + bytes.length) / BLOCK) * BLOCK);
  new DataView(padded.buffer).setUint32(0, bytes.length);
  padded.set(bytes, LENGTH_BYTES);
  return padded;
}

/** What `pad` was given, or `undefined` for anything `pad` does not make. */
export function unpad(padded: Bytes): string | undefined {
  if (padded.length < LENGTH_BYTES) return undefined;
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  if (length > padded.length - LENGTH_BYTES) return undefined;
  const bytes = padded.subarray(LENGTH_BYTES, LENGTH_BYTES + length);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
