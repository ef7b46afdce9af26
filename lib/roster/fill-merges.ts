import { type Cell, isBlank, type SheetRow } from './cell';
import { type ColumnUse, yearOfField } from './fields';
import type { Column, Table } from './find-table';
import type { Merge } from './merge';

/**
 * Says who somebody is, not what holds for a household: the head's year of birth is nobody else's.
 * Left empty, such a cell stops its row and is asked for.
 */
const OF_ONE_PERSON: readonly ColumnUse[] = [
  ...(['birth', 'id-birth', 'eligible-since', 'private', 'own'] as const),
];

/**
 * Rows in which everybody beside a merged cell has what it says: a sheet shows it to all of them
 * and stores it with the first. To the right it holds only for the same thing in other years. The
 * headings stay as they are, and empty rows stay empty.
 */
export function fillMerges(
  rows: readonly SheetRow[],
  merges: readonly Merge[],
  { columns, firstRow }: Pick<Table, 'columns' | 'firstRow'>,
): readonly SheetRow[] {
  const below = merges.filter(({ top }) => top >= firstRow && top < rows.length);
  if (below.length === 0) return rows;
  const filled = rows.slice();
  /** By column, the first row no merge has reached: those that overlap are no spreadsheet's work. */
  const reached: number[] = [];
  for (const merge of below.sort((one, other) => one.top - other.top)) {
    const said = rows[merge.top]?.[merge.left];
    if (said === undefined || isBlank(said)) continue;
    for (const { index } of columnsFilled(columns, merge)) {
      if (merge.top < (reached[index] ?? 0)) continue;
      const bottom = Math.min(merge.bottom, rows.length - 1);
      for (let at = merge.top; at <= bottom; at++) fillCell(filled, rows, at, index, said);
      reached[index] = bottom + 1;
    }
  }
  return filled;
}

function columnsFilled(columns: readonly Column[], { left, right }: Merge): readonly Column[] {
  const first = columns[left];
  if (first === undefined || OF_ONE_PERSON.indexOf(first.use) >= 0) return [];
  const kind = kindOfYear(first.use);
  if (kind === undefined) return [first];
  return columns.slice(left, right + 1).filter(({ use }) => kindOfYear(use) === kind);
}

/** 「status」 of 「status:2025」; `undefined` for whatever does not go by years. */
function kindOfYear(use: ColumnUse): string | undefined {
  return yearOfField(use) === undefined ? undefined : use.split(':')[0];
}

function fillCell(
  filled: SheetRow[],
  rows: readonly SheetRow[],
  at: number,
  index: number,
  said: Cell,
): void {
  const row = rows[at] as SheetRow;
  if (!isBlank(row[index]) || row.every(isBlank)) return;
  const copy = filled[at] === row ? row.slice() : (filled[at] as Cell[]);
  copy[index] = said;
  filled[at] = copy;
}
