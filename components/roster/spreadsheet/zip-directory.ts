import { FileProblem } from './file-problem';

export interface ZipEntry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly deflated: boolean;
  /** As the directory claims; whoever unpacks holds it to that. */
  readonly size: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

/**
 * What a zip file says it contains, before anything is unpacked. Read here and not by the library
 * that unpacks, because the library starts unpacking before it can be told how much is too much.
 */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return entriesOf(bytes, view);
  } catch (error) {
    // An offset outside the file.
    if (error instanceof RangeError) throw new FileProblem('damaged');
    throw error;
  }
}

function entriesOf(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== ENTRY) throw new FileProblem('damaged');
    const nameLength = view.getUint16(at + 28, true);
    const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    entries.push(entryAt(bytes, view, at, nameLength));
    at += 46 + nameLength + rest;
  }
  return entries;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, nameLength: number): ZipEntry {
  if (view.getUint16(at + 8, true) & 1) throw new FileProblem('encrypted');
  const method = view.getUint16(at + 10, true);
  if (method !== STORED && method !== DEFLATED) throw new FileProblem('damaged');
  const packedSize = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (view.getUint32(local, true) !== LOCAL) throw new FileProblem('damaged');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length) throw new FileProblem('damaged');
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    packed: bytes.subarray(start, start + packedSize),
    deflated: method === DEFLATED,
    size: view.getUint32(at + 24, true),
  };
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new FileProblem('damaged');
}
