import { FileProblem } from './file-problem';

export type FileKind = 'xlsx' | 'text';

const HEAD = 4096;
const LEAST_ZEROS = 4;
const UNTYPED = /[^\P{Cc}\t\n\r]|[\p{Cn}\p{Co}\p{Cs}\ufffd]/u;

/**
 * What a file is by its first bytes. Its name proves nothing: village lists are renamed, and many
 * an .xls that an office system hands out is a web page inside.
 */
export function sniffFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new FileProblem('empty-file');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    // Excel wraps an encrypted .xlsx in the container of the old format.
    throw new FileProblem(contains(bytes, utf16('EncryptedPackage')) ? 'encrypted' : 'old-format');
  }
  if (startsWith(bytes, [0x50, 0x4b])) return 'xlsx';
  // UTF-16 is full of zero bytes and text all the same.
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return 'text';
  const head = bytes.subarray(0, HEAD);
  if (utf16Of(bytes) !== undefined) return 'text';
  if (head.indexOf(0) >= 0) throw new FileProblem('not-a-list');
  const ascii = String.fromCharCode(...head.subarray(0, 512)).toLowerCase();
  if (/^%pdf|^\{\\rtf/.test(ascii)) throw new FileProblem('not-a-list');
  if (
    /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml|<!doctype|<html|<table|<meta|mime-version)/.test(ascii)
  ) {
    throw new FileProblem('web-page');
  }
  return 'text';
}

/**
 * Which UTF-16 a text without a mark is in: of its commas and digits the zero bytes stand all first
 * or all second. Other kinds of files have them in both places.
 */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, HEAD);
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [first = 0, second = 0] = zeros;
  // A line of a list has a delimiter and a year at the least.
  if (first + second < LEAST_ZEROS || (first > 0 && second > 0)) return undefined;
  const encoding = second > 0 ? 'utf-16le' : 'utf-16be';
  const text = new TextDecoder(encoding).decode(head);
  // Half of a pair, or a sign nobody types: no text in this encoding.
  return UNTYPED.test(text.slice(0, -1)) ? undefined : encoding;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index++) bytes[index * 2] = text.charCodeAt(index);
  return bytes;
}

function contains(bytes: Uint8Array, wanted: Uint8Array): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
