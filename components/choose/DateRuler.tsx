'use client';

import { useCallback, useMemo, useState } from 'react';
import type { LocalWindow } from '@/lib';
import { addDays, type CalendarDate, daysBetween } from '@/lib/values/calendar-date';
import type { Situation } from '../result/situations';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { fill } from '../ui/fill';
import { formatDate } from '../ui/format';
import { MonthStrip } from './MonthStrip';
import { RulerBar } from './RulerBar';
import { RulerDayPanel } from './RulerDayPanel';
import { bandsOf, cellOf, clipped, monthDays, movedMonths, sayDay } from './ruler-view';
import type { ChooseWords } from './texts';
import type { WhatIf } from './use-what-if';
import { WindowForm } from './WindowForm';

export interface DateRulerProps {
  situation: Situation;
  whatIf: WhatIf;
  words: ChooseWords;
  /** Windows the person has filled in, by coverage year. */
  windows: Readonly<Record<string, LocalWindow>>;
  /** `undefined` takes the person's own window back. */
  onWindow: (year: number, window: LocalWindow | undefined) => void;
}

/** The coming fifteen months, every day to try: drag, step, or tap a month. */
export function DateRuler({ situation, whatIf, words, windows, onWindow }: DateRulerProps) {
  const { ruler: texts } = words.choose;
  const { case: facts } = situation.assessed;
  const { scenario } = situation;
  const ruler = useMemo(() => whatIf.dateRuler(facts, scenario), [whatIf, facts, scenario]);
  const [picked, setPicked] = useState<CalendarDate>();
  const pick = useCallback((on: CalendarDate) => setPicked(on), []);
  const cells = useMemo(
    () => (ruler ? monthDays(ruler).map((on) => cellOf(ruler, on, texts)) : []),
    [ruler, texts],
  );
  const bands = useMemo(() => (ruler ? bandsOf(ruler, texts) : []), [ruler, texts]);
  if (ruler === undefined) return null;

  const { from, to } = ruler;
  const asked = clipped(facts.payment.on, ruler);
  const on = clipped(picked ?? asked, ruler);
  const day = ruler.dayAt(on);
  const length = daysBetween(from, to);
  const offset = daysBetween(from, on);
  const lastCell = [...cells].reverse().find((cell) => cell.on <= on);
  const steps = [
    { name: texts.buttons.monthBack, to: movedMonths(on, -1, ruler) },
    { name: texts.buttons.dayBack, to: clipped(addDays(on, -1), ruler) },
    { name: texts.buttons.dayOn, to: clipped(addDays(on, 1), ruler) },
    { name: texts.buttons.monthOn, to: movedMonths(on, 1, ruler) },
  ];
  return (
    <Card title={texts.title}>
      <p className="hint">{texts.lead}</p>
      <label htmlFor="ruler-day" className="ruler-chosen">
        <span className="sr-only">{texts.slider} </span>
        {fill(texts.chosen, { date: formatDate(on) })}
        {on === asked && <span className="ruler-tag">{texts.asked}</span>}
      </label>
      <div className="no-print">
        <RulerBar bands={bands} length={length} offset={offset} />
        <input
          id="ruler-day"
          type="range"
          min={0}
          max={length}
          step={1}
          value={offset}
          aria-valuetext={sayDay(day, texts)}
          onChange={(event) => setPicked(addDays(from, Number(event.target.value)))}
          className="ruler-range"
        />
        <fieldset className="ruler-steps">
          <legend className="sr-only">{texts.buttons.legend}</legend>
          {steps.map((step) => (
            <Button
              key={step.name}
              look="secondary"
              // Not `disabled`: the focus would fall off the button at the end of the ruler.
              aria-disabled={step.to === on}
              onClick={() => setPicked(step.to)}
            >
              {step.name}
            </Button>
          ))}
        </fieldset>
      </div>
      <RulerDayPanel day={day} words={words} />
      {on !== asked && (
        <Button look="quiet" onClick={() => setPicked(undefined)}>
          {texts.back}
        </Button>
      )}
      <RulerLegend bands={bands} words={texts} />
      <MonthStrip cells={cells} current={lastCell?.on} onPick={pick} words={texts} />
      <WindowForm
        year={ruler.unrecorded[0]}
        windows={windows}
        example={formatDate(`${(ruler.unrecorded[0] ?? 0) - 1}-12-25`)}
        words={words}
        onWindow={(year, window) => {
          onWindow(year, window);
          // The form is gone now; what it changed is the ruler.
          document.getElementById('ruler-day')?.focus();
        }}
      />
    </Card>
  );
}

interface RulerLegendProps {
  bands: ReturnType<typeof bandsOf>;
  words: ChooseWords['choose']['ruler'];
}

/** What is on the bar, in words; the same signs as there. */
function RulerLegend({ bands, words }: RulerLegendProps) {
  if (bands.length === 0) return null;
  return (
    <>
      <h3 className="mt-4">{words.marks}</h3>
      <ul className="ruler-legend">
        {bands.map(({ kind, year, text }) => (
          <li key={`${kind}${year}`}>
            <span aria-hidden="true" className={`ruler-sign ruler-sign-${kind}`} />
            <span className="min-w-0">{text}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
