import { Inflate, type Zippable, zipSync } from 'fflate';
import { FileProblem } from './file-problem';
import { type ZipEntry, zipDirectory } from './zip-directory';

const MEGABYTE = 1024 * 1024;
/** A hundred thousand people in fourteen columns are some fifty of these. */
const LARGEST_TOTAL = 100 * MEGABYTE;
/** Everything in a workbook except the sheets and their texts is small. */
const LARGEST_PART = 10 * MEGABYTE;
/** Excel allows 32 767 characters in a cell; the parser of XML dies of hundreds of megabytes. */
const LONGEST_TEXT = 256 * 1024;
/** Small, so that little is unpacked between two looks at the budget. */
const STEP = 16 * 1024;
const TAG_START = 60;

const NEEDED = /^xl\/.*\.xml(?:\.rels)?$/;
const HOLDS_CELLS = /^xl\/(?:worksheets\/|sharedStrings\.xml)/i;

/**
 * Unpacks the parts of a workbook that hold its cells, never more than the budget, and packs them
 * again without compression for the library that reads them: what it sees is what was checked.
 */
export function unpackWorkbook(bytes: Uint8Array): ArrayBuffer {
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

  const parts: Zippable = {};
  for (const entry of needed) {
    if (entry.name in parts) throw new FileProblem('damaged');
    parts[entry.name] = [unpack(entry), { level: 0 }];
  }
  return zipSync(parts).buffer as ArrayBuffer;
}

function unpack(entry: ZipEntry): Uint8Array {
  const part = entry.deflated ? inflated(entry) : entry.packed;
  // The directory said otherwise: nobody packs like that by mistake.
  if (part.length !== entry.size) throw new FileProblem('damaged');
  if (hasEndlessText(part)) throw new FileProblem('cell-too-large');
  return part;
}

function inflated({ packed, size }: ZipEntry): Uint8Array {
  const part = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new FileProblem('unpacks-too-large');
    part.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem('damaged');
  }
  if (filled !== size) throw new FileProblem('damaged');
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
