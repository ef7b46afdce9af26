import type { Cell, SheetRow } from './cell';
import { readBirthYearOfId } from './dates';
import type { Column } from './find-table';

/**
 * Rows without what must not get past the import: of a citizen's number only the year of birth
 * stays, of telephone and card numbers nothing, and results of an earlier export are computed anew.
 */
export function withhold(
  rows: readonly SheetRow[],
  columns: readonly Column[],
  firstRow: number,
): readonly SheetRow[] {
  const withheld = columns.filter(({ use }) => use === 'private' || use === 'own');
  if (withheld.length === 0) return rows;
  return rows.map((row, at) => {
    if (at < firstRow) return row;
    const kept: Cell[] = row.slice();
    for (const { index, use } of withheld) {
      const birth = use === 'private' ? readBirthYearOfId(kept[index] ?? null) : undefined;
      kept[index] = birth?.ok ? birth.value : null;
    }
    return kept;
  });
}
