// biome-ignore-all lint/a11y/noRedundantRoles: display:block takes the native roles away
import type { ReactNode } from 'react';
import { cx } from './cx';

export interface TableColumn {
  id: string;
  label: string;
  numeric?: boolean;
}

export interface TableRow {
  id: string;
  /** By column id. The first column is the row's heading. */
  cells: Readonly<Record<string, ReactNode>>;
  /** Marked as the one that applies; say so in words in a cell too. */
  current?: boolean;
}

export interface StackedTableProps {
  caption: string;
  /** Caption for screen readers only, where a heading stands right above. */
  captionHidden?: boolean;
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
}

/**
 * A table where there is room, a list of labelled lines where there is not: it never scrolls
 * sideways. The explicit roles keep table semantics once CSS has taken the display away.
 */
export function StackedTable({ caption, captionHidden = false, columns, rows }: StackedTableProps) {
  return (
    <table role="table" className="stacked-table">
      <caption className={captionHidden ? 'sr-only' : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ id, label, numeric }) => (
            <th key={id} role="columnheader" scope="col" className={cx(numeric && 'numeric')}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.id} role="row" className={cx(row.current && 'current')}>
            {columns.map(({ id, label, numeric }, index) =>
              index === 0 ? (
                <th key={id} role="rowheader" scope="row">
                  {row.cells[id]}
                </th>
              ) : (
                <td key={id} role="cell" className={cx(numeric && 'numeric')}>
                  <span className="cell-label" aria-hidden="true">
                    {label}
                  </span>
                  <span className="cell-value">{row.cells[id]}</span>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
