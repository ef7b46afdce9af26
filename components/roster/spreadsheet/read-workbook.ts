import readWorkbookFile from 'read-excel-file/universal';
import type { Cell, SheetRow } from '@/lib/roster/cell';
import type { Merge } from '@/lib/roster/merge';
import { FileProblem } from './file-problem';
import { type ListedSheet, listSheets } from './sheet-list';
import { tidySheet } from './tidy-sheet';
import { LARGEST_TOTAL, type Parts, packParts, unpackWorkbook } from './unpack-workbook';
import { parseUnparsed } from './unparsed-text';
import { spelled } from './xml-tags';

export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Merge[];
}

export interface Workbook {
  /** Those with rows, in the order of the file. */
  readonly sheets: readonly Sheet[];
  /** Names of sheets nobody sees who opens the file; they are not read. */
  readonly hidden: readonly string[];
  /** Names of sheets that are broken in a file whose others are not. */
  readonly broken: readonly string[];
}

const BOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const EMPTY_SHEET = spelled('<worksheet><sheetData/></worksheet>');
/** Each is read with all the texts of the file once more. */
const MOST_READ_ALONE = 30;

type Found = Awaited<ReturnType<typeof readWorkbookFile>>;

/** The sheets of an .xlsx file that have any rows. */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const unpacked = new Map<string, Uint8Array>();
  for (const [name, part] of await unpackWorkbook(bytes)) {
    unpacked.set(name, parseUnparsed(part, LARGEST_TOTAL));
  }
  const none = new Uint8Array(0);
  const { sheets: listed, workbook } = listSheets(
    unpacked.get(BOOK) ?? none,
    unpacked.get(RELATIONS) ?? none,
  );
  const parts = new Map(unpacked).set(BOOK, workbook);
  const merges = new Map<string, readonly Merge[]>();
  const wanted = listed.filter(({ path, hidden }) => path !== undefined && !hidden);
  for (const { path = '' } of wanted) {
    const part = parts.get(path);
    if (part === undefined || merges.has(path)) continue;
    const tidy = tidySheet(part, LARGEST_TOTAL);
    parts.set(path, tidy.bytes);
    merges.set(path, tidy.merges);
  }
  const { found, broken } = await readSheets(parts, listed, wanted);
  const nameOf = (sheet: ListedSheet) => found[listed.indexOf(sheet)]?.sheet ?? '';
  return {
    sheets: wanted.flatMap((sheet) => {
      const { data = [] } = found[listed.indexOf(sheet)] ?? {};
      if (data.length === 0) return [];
      return [
        {
          name: nameOf(sheet),
          rows: rowsOf(data as unknown[][]),
          merges: merges.get(sheet.path ?? '') ?? [],
        },
      ];
    }),
    hidden: listed.filter(({ hidden }) => hidden).map(nameOf),
    broken: broken.map(nameOf),
  };
}

/** All at once; where that fails, one by one, so that a broken sheet keeps nobody from the others. */
async function readSheets(
  parts: Parts,
  listed: readonly ListedSheet[],
  wanted: readonly ListedSheet[],
): Promise<{ found: Found; broken: readonly ListedSheet[] }> {
  let reason: unknown;
  try {
    return { found: await readParts(parts, listed, wanted), broken: [] };
  } catch (error) {
    reason = error;
  }
  const found: Found = [];
  const broken: ListedSheet[] = [];
  if (wanted.length > 1 && wanted.length <= MOST_READ_ALONE) {
    // Should even this fail, what is broken are the parts they share.
    found.push(...(await readParts(parts, listed, []).catch(() => [])));
    for (const sheet of found.length > 0 ? wanted : []) {
      const at = listed.indexOf(sheet);
      const alone = await readParts(parts, listed, [sheet]).catch(() => undefined);
      if (alone?.[at] === undefined) broken.push(sheet);
      else found[at] = alone[at];
    }
  }
  if (found.length > 0 && broken.length < wanted.length) return { found, broken };
  // Whatever it stumbled over, the file is not what Excel would have written.
  throw new FileProblem(reason instanceof RangeError ? 'too-many-rows' : 'damaged', {
    cause: reason,
  });
}

/** Every sheet by its name, with rows only where they are wanted. */
async function readParts(
  parts: Parts,
  listed: readonly ListedSheet[],
  wanted: readonly ListedSheet[],
): Promise<Found> {
  const read = new Map(parts);
  const paths = wanted.map(({ path }) => path);
  for (const { path } of listed) {
    if (path !== undefined && paths.indexOf(path) < 0) read.set(path, EMPTY_SHEET);
  }
  return readWorkbookFile(packParts(read), { trim: false });
}

function rowsOf(data: unknown[][]): SheetRow[] {
  for (const row of data) {
    // Most cells are texts and numbers already; a million of them are best left alone.
    for (let at = 0; at < row.length; at++) {
      if (row[at] instanceof Date) row[at] = dayOf(row[at] as Date);
    }
  }
  return data as SheetRow[];
}

/**
 * The library gives a date cell as midnight in UTC: its UTC date is the day in the sheet wherever
 * this machine stands.
 */
function dayOf(value: Date): Cell {
  if (Number.isNaN(value.getTime())) return null;
  const text = value.toISOString();
  const time = text.slice(11, 16);
  return time === '00:00' ? text.slice(0, 10) : `${text.slice(0, 10)} ${time}`;
}
