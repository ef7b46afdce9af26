import type { Cell } from '@/lib/roster/cell';
import type { ExportTable } from '@/lib/roster/export-table';

export const FILE_FORMATS = ['xlsx', 'csv'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** Longest text Excel takes in a cell. */
const LONGEST_TEXT = 32_767;

/**
 * What a spreadsheet would compute instead of show, full-width signs included (some input methods
 * turn them into ASCII on saving), with or without blanks before it.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;

export async function writeFile(table: ExportTable, format: FileFormat): Promise<Blob> {
  return format === 'xlsx' ? writeWorkbook(table) : writeText(table);
}

/** Every text is written as a cell of type text, so that nothing in it is ever a formula. */
async function writeWorkbook({ header, size, row }: ExportTable): Promise<Blob> {
  const { default: writeWorkbookFile } = await import('write-excel-file/universal');
  const rows: Cell[][] = [[...header].map(inCell)];
  for (let position = 0; position < size; position++) rows.push(row(position).map(inCell));
  const options = { stickyRowsCount: 1, columns: header.map(() => ({ width: 14 })) };
  return writeWorkbookFile(rows, options).toBlob();
}

/** What XML would change on the way, and what only looks as if it had been spelled like this. */
const SPELLED_OUT = /\r|_(?=x[0-9a-f]{4}_)/gi;

function inCell(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  return cell
    .slice(0, LONGEST_TEXT)
    .replace(SPELLED_OUT, (found) => (found === '_' ? '_x005F_' : '_x000D_'));
}

/** With the mark that makes Excel read UTF-8, and an apostrophe before whatever looks like a formula. */
async function writeText({ header, size, row }: ExportTable): Promise<Blob> {
  const { default: Papa } = await import('papaparse');
  const rows: (readonly Cell[])[] = [header];
  for (let position = 0; position < size; position++) rows.push(row(position));
  const text = Papa.unparse(rows as Cell[][], { escapeFormulae: FORMULA, newline: '\r\n' });
  return new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' });
}
