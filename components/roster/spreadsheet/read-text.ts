import Papa from 'papaparse';
import type { SheetRow } from '@/lib/roster/cell';
import { FileProblem } from './file-problem';

/** Rows of a .csv or .txt: UTF-8, UTF-16 or GB 18030; commas, semicolons or tabs. */
export function readText(bytes: Uint8Array): readonly SheetRow[] {
  const text = decode(bytes);
  const { data } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const last = data[data.length - 1];
  // A file that ends with a line break has no further row.
  return last !== undefined && last.length === 1 && last[0] === '' ? data.slice(0, -1) : data;
}

const DELIMITERS = [',', '\t', ';', '|', '，'];
const SAMPLE = { characters: 64 * 1024, rows: 50 };

/** The sign that makes the most cells; the library's own guess is thrown off by short lists. */
function delimiterOf(text: string): string {
  const sample = text.slice(0, SAMPLE.characters);
  const cells = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(sample, { delimiter, preview: SAMPLE.rows });
    return data.reduce((count, row) => count + row.length, 0);
  });
  return DELIMITERS[cells.indexOf(Math.max(...cells))] ?? ',';
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // What Chinese Excel writes as 「CSV」.
    return decodeAs('gb18030', bytes);
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new FileProblem('damaged');
  }
}
