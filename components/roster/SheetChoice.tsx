'use client';

import { fill } from '../ui/fill';
import { Notice } from '../ui/Notice';
import type { OpenedList } from './engine';
import type { RosterTexts } from './texts';

export interface SheetChoiceProps {
  readonly list: OpenedList;
  readonly texts: RosterTexts['mapping'];
  readonly onSheet: (sheet: number) => void;
}

/** One sheet is computed; whoever stands on the others must not be thought to be among them. */
export function SheetChoice({ list, texts, onSheet }: SheetChoiceProps) {
  const { sheets, sheet, hidden, broken } = list;
  const named = (text: string, names: readonly string[]) =>
    fill(text, { count: names.length, names: names.map((name) => `「${name}」`).join('、') });
  return (
    <>
      {sheets.length > 1 && (
        <p className="field">
          <label htmlFor="roster-sheet" className="field-label">
            {fill(texts.sheet, { count: sheets.length })}
          </label>
          <select
            id="roster-sheet"
            className="box"
            value={sheet}
            onChange={({ target }) => onSheet(Number(target.value))}
          >
            {sheets.map((name, index) => (
              <option key={name} value={index}>
                {name}
              </option>
            ))}
          </select>
        </p>
      )}
      {broken.length > 0 && <Notice kind="warning">{named(texts.brokenSheets, broken)}</Notice>}
      {hidden.length > 0 && <Notice>{named(texts.hiddenSheets, hidden)}</Notice>}
    </>
  );
}
