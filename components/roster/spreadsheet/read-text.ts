import Papa from 'papaparse';
import type { SheetRow } from '@/lib/roster/cell';
import { FileProblem } from './file-problem';
import { utf16Of } from './sniff-file';
import { isBroken, splitText } from './split-text';

/** Rows of a .csv or .txt: UTF-8, UTF-16 or GB 18030; commas, semicolons or tabs. */
export function readText(bytes: Uint8Array): readonly SheetRow[] {
  // One file may have been put together on several systems, each with its own end of a line.
  const text = decode(bytes).replace(/\r\n?/g, '\n');
  const rows = splitText(text, delimiterOf(text));
  const last = rows[rows.length - 1];
  // A file that ends with a line break has no further row.
  return last !== undefined && last.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows;
}

const DELIMITERS = [',', '\t', ';', '|', '，'];
const SAMPLE = { characters: 64 * 1024, rows: 50 };

/** The sign that makes the most cells; the library's own guess is thrown off by short lists. */
function delimiterOf(text: string): string {
  const sample = text.slice(0, SAMPLE.characters);
  const cells = DELIMITERS.map((delimiter) => {
    const options = { delimiter, newline: '\n', preview: SAMPLE.rows } as const;
    const { data, errors } = Papa.parse<string[]>(sample, options);
    // A quote that stands open makes one cell of all the others.
    const rows = isBroken(errors) ? plainRows(sample, delimiter) : data;
    return rows.reduce((count, row) => count + row.length, 0);
  });
  return DELIMITERS[cells.indexOf(Math.max(...cells))] ?? ',';
}

function plainRows(sample: string, delimiter: string): string[][] {
  const lines = sample.split('\n').slice(0, SAMPLE.rows);
  return lines.map((line) => line.split(delimiter));
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes);
  const unmarked = utf16Of(bytes);
  if (unmarked !== undefined) return decodeAs(unmarked, bytes);
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
