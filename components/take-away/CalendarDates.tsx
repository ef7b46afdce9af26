'use client';

import { useState } from 'react';
import { Button } from '../ui/Button';
import { fill } from '../ui/fill';
import { formatDate } from '../ui/format';
import type { CalendarEvent } from './calendar';
import type { Environment } from './environment';
import { type Slip, sayDate } from './slip';
import type { TakeAwayTexts } from './texts';

export interface CalendarDatesProps {
  slip: Slip;
  environment: Environment;
  texts: TakeAwayTexts;
}

/** The days worth a reminder: always as words, as a file where files can be saved. */
export function CalendarDates({ slip, environment, texts }: CalendarDatesProps) {
  const { calendar } = texts;
  const [state, setState] = useState<'saved' | 'failed'>();
  if (slip.dates.length === 0) return null;
  const save = () =>
    saveCalendar(slip, texts).then(
      () => setState('saved'),
      () => setState('failed'),
    );
  const said = state === 'saved' ? calendar.saved : state === 'failed' ? texts.failed.text : '';
  return (
    <div className="take-away-part">
      <h3>{calendar.title}</h3>
      {!environment.saves && <p>{calendar.byHand}</p>}
      <ul>
        {slip.dates.map((date) => (
          <li key={date.kind} className="slip-date">
            <b>{formatDate(date.on)}</b> <span>{sayDate(date, texts)}</span>
          </li>
        ))}
      </ul>
      {slip.startUndecided && <p className="hint">{calendar.undecided}</p>}
      {environment.saves && (
        <div className="take-away-action">
          <Button look="secondary" icon="calendar" onClick={save}>
            {calendar.save}
          </Button>
          <p role="status" className="take-away-status">
            {said}
          </p>
        </div>
      )}
    </div>
  );
}

async function saveCalendar(slip: Slip, texts: TakeAwayTexts): Promise<void> {
  const { calendarFile } = await import('./calendar');
  const { calendar } = texts;
  const events = slip.dates.map(
    (date): CalendarEvent => ({
      id: `${slip.checkCode.replace(' ', '')}-${date.kind}`,
      on: date.on,
      title: sayDate(date, texts),
      // Not the link: calendars are synchronised, and the answers would travel along.
      detail: fill(calendar.detail, { code: slip.checkCode }),
      daysBefore: date.kind === 'deadline' ? [7, 1] : [],
    }),
  );
  const file = new Blob([await calendarFile(events, calendar.name)], {
    type: 'text/calendar;charset=utf-8',
  });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = calendar.fileName;
  document.body.appendChild(link);
  link.click();
  link.remove();
  // Safari reads the file only after the click has been dealt with.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
