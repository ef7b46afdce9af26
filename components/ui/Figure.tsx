import type { ReactNode } from 'react';
import { cx } from './cx';

export interface FigureProps {
  /** Words before and after the number: one sentence in reading order. */
  before?: ReactNode;
  value: ReactNode;
  unit?: ReactNode;
  after?: ReactNode;
  /** `date` is cinnabar: only for the day something starts or ends. */
  tone?: 'number' | 'date';
}

/** The number as the hero of its sentence. */
export function Figure({ before, value, unit, after, tone = 'number' }: FigureProps) {
  return (
    <p className="figure">
      {before && <span>{before} </span>}
      <strong className={cx('figure-value', tone === 'date' && 'figure-date')}>
        {value}
        {unit && <span className="figure-unit"> {unit}</span>}
      </strong>
      {after && <span> {after}</span>}
    </p>
  );
}
