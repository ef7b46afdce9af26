import readWorkbookFile from 'read-excel-file/universal';
import type { Cell, SheetRow } from '@/lib/roster/cell';
import { FileProblem } from './file-problem';
import { unpackWorkbook } from './unpack-workbook';

export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** The sheets of an .xlsx file that have any rows. */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
  const parts = await unpackWorkbook(bytes);
  const sheets = await readParts(parts);
  return sheets
    .filter(({ data }) => data.length > 0)
    .map(({ sheet, data }) => {
      for (const row of data as unknown[][]) {
        // Most cells are texts and numbers already; a million of them are best left alone.
        for (let at = 0; at < row.length; at++) {
          if (row[at] instanceof Date) row[at] = dayOf(row[at] as Date);
        }
      }
      return { name: sheet, rows: data as SheetRow[] };
    });
}

async function readParts(parts: ArrayBuffer) {
  try {
    return await readWorkbookFile(parts, { trim: false });
  } catch (error) {
    // Whatever it stumbled over, the file is not what Excel would have written.
    throw new FileProblem(error instanceof RangeError ? 'too-many-rows' : 'damaged', {
      cause: error,
    });
  }
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
