import { type Cell, isBlank, type SheetRow, textOf } from './cell';
import { readBirthYearOfId } from './dates';
import { type ColumnUse, looksPrivate } from './fields';
import type { Column } from './find-table';

/** Stands where a number was that gave no year of birth, so that the row can say so. */
export const WITHHELD = '?';

/**
 * Rows without what must not get past the import: of a citizen's number only the year of birth
 * stays, of telephone and card numbers nothing, and results of an earlier export are computed anew.
 * A number that strayed into another column goes as well.
 */
export function withhold(
  rows: readonly SheetRow[],
  columns: readonly Column[],
  firstRow: number,
): readonly SheetRow[] {
  return rows.map((row, at) => {
    if (at < firstRow) return row;
    let kept: Cell[] | undefined;
    for (const { index, use } of columns) {
      const cell = row[index] ?? null;
      const left = leftOf(cell, use);
      if (left === cell) continue;
      kept ??= row.slice();
      kept[index] = left;
    }
    return kept ?? row;
  });
}

function leftOf(cell: Cell, use: ColumnUse): Cell {
  if (cell === null || use === 'own') return null;
  const numbers = use === 'private' || use === 'id-birth';
  if (!numbers && (!isLong(cell) || !looksPrivate(textOf(cell)))) return cell;
  if (!numbers && use !== 'birth') return null;
  const birth = readBirthYearOfId(cell);
  if (birth.ok) return birth.value;
  return isBlank(cell) ? null : WITHHELD;
}

/** Spares most cells of a hundred thousand rows a closer look: no such number is shorter. */
function isLong(cell: Cell): boolean {
  return typeof cell === 'string' ? cell.length >= 11 : typeof cell === 'number' && cell >= 1e10;
}
