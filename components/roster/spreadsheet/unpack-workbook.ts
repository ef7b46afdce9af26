import { Zip, type ZipInputFile } from 'fflate';
import { FileProblem } from './file-problem';
import { type Inflater, inflate } from './inflate';
import { type ZipEntry, zipDirectory } from './zip-directory';

const MEGABYTE = 1024 * 1024;
/** A hundred thousand people in fourteen columns are some fifty of these. */
export const LARGEST_TOTAL = 100 * MEGABYTE;
/** Everything in a workbook except the sheets and their texts is small. */
const LARGEST_PART = 10 * MEGABYTE;
/** Excel allows 32 767 characters in a cell; the parser of XML dies of hundreds of megabytes. */
const LONGEST_TEXT = 256 * 1024;
const TAG_START = 60;

/** Pictures, pivot tables and the like may be as large as they please: they are not unpacked. */
const NEEDED =
  /^xl\/(?!pivot|drawings|charts|theme|comments|threaded|persons|tables|external|calcChain|query).*\.xml(?:\.rels)?$/;
const HOLDS_CELLS = /^xl\/(?:worksheets\/|sharedStrings\.xml)/i;

/** Parts by their names, in the order of the file. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Unpacks the parts of a workbook that hold its cells, never more than the budget. */
export async function unpackWorkbook(
  bytes: Uint8Array,
  inflater: Inflater = inflate,
): Promise<Parts> {
  const directory = zipDirectory(bytes);
  if (!directory.some(({ name }) => name === 'xl/workbook.xml')) {
    // .xlsb keeps its parts in another language; other zip files are no workbooks at all.
    const binary = directory.some(({ name }) => name === 'xl/workbook.bin');
    throw new FileProblem(binary ? 'old-format' : 'not-a-list');
  }
  const needed = directory.filter(({ name }) => NEEDED.test(name));
  const total = needed.reduce((sum, { size }) => sum + size, 0);
  const swollen = needed.some(({ name, size }) => size > LARGEST_PART && !HOLDS_CELLS.test(name));
  if (total > LARGEST_TOTAL || swollen) throw new FileProblem('unpacks-too-large');

  if (new Set(needed.map(({ name }) => name)).size < needed.length) {
    throw new FileProblem('damaged');
  }
  const parts = new Map<string, Uint8Array>();
  // One after the other: only so much is ever in memory that was not looked at.
  for (const entry of needed) parts.set(entry.name, await unpack(entry, inflater));
  return parts;
}

/** Without compression and without checksums, which the library that reads them does not look at. */
export function packParts(parts: Parts): ArrayBuffer {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const [filename, part] of parts) {
    const file: ZipInputFile = { filename, size: part.length, crc: 0, compression: 0 };
    zip.add(file);
    file.ondata?.(null, part as Uint8Array<ArrayBuffer>, true);
  }
  zip.end();
  const packed = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    packed.set(chunk, at);
    at += chunk.length;
  }
  return packed.buffer;
}

async function unpack(entry: ZipEntry, inflater: Inflater): Promise<Uint8Array> {
  const part = entry.deflated ? await inflater(entry.packed, entry.size) : entry.packed;
  // The directory said otherwise: nobody packs like that by mistake.
  if (part.length !== entry.size) throw new FileProblem('damaged');
  if (hasEndlessText(part)) throw new FileProblem('cell-too-large');
  return part;
}

/** Whether somewhere no tag begins for far longer than any cell can be. */
function hasEndlessText(part: Uint8Array): boolean {
  for (let at = 0; at < part.length; at += LONGEST_TEXT) {
    const next = part.indexOf(TAG_START, at);
    if ((next < 0 ? part.length : next) - at > LONGEST_TEXT) return true;
  }
  return false;
}
