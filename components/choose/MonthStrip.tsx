'use client';

import { memo } from 'react';
import type { CalendarDate } from '@/lib/values/calendar-date';
import { cx } from '../ui/cx';
import type { Cell } from './ruler-view';
import type { ChooseTexts } from './texts';

export interface MonthStripProps {
  cells: readonly Cell[];
  /** The cell the chosen day lies in. */
  current: CalendarDate | undefined;
  onPick: (on: CalendarDate) => void;
  words: ChooseTexts['ruler'];
}

/** The months side by side as far as they fit; dragging the slider must not draw them all again. */
export const MonthStrip = memo(function MonthStrip({
  cells,
  current,
  onPick,
  words,
}: MonthStripProps) {
  return (
    <fieldset className="mt-4">
      <legend>
        <span className="field-label">{words.months}</span>
      </legend>
      {cells.some(({ depends }) => depends) && <p className="hint mb-2">{words.cellHint}</p>}
      <div className="months">
        {cells.map((cell) => (
          <MonthCell key={cell.on} cell={cell} current={cell.on === current} onPick={onPick} />
        ))}
      </div>
    </fieldset>
  );
});

interface MonthCellProps {
  cell: Cell;
  current: boolean;
  onPick: (on: CalendarDate) => void;
}

const MonthCell = memo(function MonthCell({ cell, current, onPick }: MonthCellProps) {
  const { on, name, lines, useless, inWindow } = cell;
  return (
    <button
      type="button"
      aria-pressed={current}
      className={cx('month', useless && 'month-useless', inWindow && 'month-window')}
      onClick={() => onPick(on)}
    >
      <b className="month-name">{name}</b>
      {lines.map((line) => (
        <span key={line} className="month-line">
          {line}
        </span>
      ))}
    </button>
  );
});
