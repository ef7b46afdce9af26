import type { LocalWindow } from '@/lib';
import { calendarDate, yearOf } from '@/lib/values/calendar-date';
import { type DateParts, parseDateParts } from '../ui/date-parts';

export type WindowProblem = 'empty' | 'incomplete' | 'impossible' | 'order' | 'year';

export interface WindowProblems {
  readonly opens?: WindowProblem;
  readonly closes?: WindowProblem;
}

export type ReadWindow =
  | { readonly ok: true; readonly window: LocalWindow }
  | { readonly ok: false; readonly problems: WindowProblems };

/** The window of a coverage year as typed. The first day may be left out, the last may not. */
export function readWindow(year: number, opens: DateParts, closes: DateParts): ReadWindow {
  const first = parseDateParts(opens);
  const last = parseDateParts(closes);
  const problems: { -readonly [Key in keyof WindowProblems]: WindowProblem } = {};
  if (!first.ok && first.reason !== 'empty') problems.opens = first.reason;
  if (!last.ok) problems.closes = last.reason;
  if (first.ok && !isNear(year, first.date)) problems.opens = 'year';
  if (last.ok && !isNear(year, last.date)) problems.closes = 'year';
  if (Object.keys(problems).length > 0 || !last.ok) return { ok: false, problems };
  if (first.ok && first.date > last.date) return { ok: false, problems: { closes: 'order' } };
  const end = calendarDate(last.date);
  return {
    ok: true,
    window: first.ok ? { opens: calendarDate(first.date), closes: end } : { closes: end },
  };
}

/** Money for a year is collected from the middle of the year before to the middle of the year. */
function isNear(year: number, date: string): boolean {
  const on = calendarDate(date);
  return yearOf(on) === year
    ? on < `${year}-07-01`
    : on >= `${year - 1}-07-01` && on < `${year}-01-01`;
}
