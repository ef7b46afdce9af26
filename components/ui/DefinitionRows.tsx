import type { ReactNode } from 'react';

export interface DefinitionRow {
  /** React key; the label when absent. */
  id?: string;
  label: string;
  value: ReactNode;
  /** `label` is visible (修改); `about` completes it for screen readers (参保地). */
  action?: { href: string; label: string; about: string } | undefined;
}

export interface DefinitionRowsProps {
  rows: readonly DefinitionRow[];
}

/** Question, answer and a way to change it, row by row. */
export function DefinitionRows({ rows }: DefinitionRowsProps) {
  return (
    <dl className="rows">
      {rows.map(({ id, label, value, action }) => (
        <div key={id ?? label} className="row">
          <dt>{label}</dt>
          <dd className="row-value">{value}</dd>
          {action && (
            <dd className="row-action">
              <a href={action.href}>
                {action.label}
                <span className="sr-only">{action.about}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
