import type { Cell, SheetRow } from './cell';
import { BY_YEAR, type ColumnUse, isDropped, isName, SINGLE_FIELDS, yearOfField } from './fields';
import type { Column } from './find-table';

/** What has to be kept to show a list again: the sheet as it was read, and what each column is. */
export interface KeptList {
  readonly sheet: string;
  readonly columns: readonly Column[];
  readonly firstRow: number;
  readonly rows: readonly SheetRow[];
}

const VERSION = 1;

/** As text, without the columns the helper left out. Row numbers stay those of the file. */
export function writeKept(
  { sheet, columns, firstRow, rows }: KeptList,
  keepNames: boolean,
): string {
  const hidden = columns
    .filter(({ use }) => (isDropped(use) && use !== 'id-birth') || (isName(use) && !keepNames))
    .map(({ index }) => index);
  const without = (row: SheetRow): SheetRow => {
    const kept: Cell[] = row.slice();
    for (const index of hidden) if (index < kept.length) kept[index] = null;
    return kept;
  };
  const kept =
    hidden.length === 0 ? rows : rows.map((row, at) => (at < firstRow ? row : without(row)));
  return JSON.stringify({ version: VERSION, sheet, columns, firstRow, rows: kept });
}

/**
 * The list in a text of `writeKept`. All or nothing: anything may stand in a store, and half a list
 * would be worse than none.
 */
export function readKept(text: string): KeptList | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value) || value.version !== VERSION) return undefined;
  const { sheet, columns, firstRow, rows } = value;
  const sound =
    typeof sheet === 'string' &&
    Array.isArray(columns) &&
    columns.every(isColumn) &&
    Array.isArray(rows) &&
    isCount(firstRow) &&
    firstRow <= rows.length &&
    rows.every((row) => Array.isArray(row) && row.every(isCell));
  return sound ? { sheet, columns, firstRow, rows } : undefined;
}

/** Columns stand in the order of the sheet, none left out. */
function isColumn(value: unknown, at: number): value is Column {
  return (
    isRecord(value) &&
    value.index === at &&
    typeof value.heading === 'string' &&
    typeof value.use === 'string' &&
    isUse(value.use)
  );
}

const WHOLE: readonly string[] = [...SINGLE_FIELDS, 'keep', 'other-name', 'private', 'drop', 'own'];

function isUse(text: string): text is ColumnUse {
  if (WHOLE.indexOf(text) >= 0) return true;
  const year = yearOfField(text as ColumnUse);
  return BY_YEAR.some((field) => text === `${field}:${year}`) && /:20\d\d$/.test(text);
}

function isCell(value: unknown): value is Cell {
  const kind = typeof value;
  return value === null || kind === 'string' || kind === 'number' || kind === 'boolean';
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && Math.floor(value) === value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
