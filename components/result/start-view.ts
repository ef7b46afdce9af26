import type { ReadingRange } from '@/lib';
import {
  addMonths,
  type CalendarDate,
  daysBetween,
  firstOfYear,
  yearOf,
} from '@/lib/values/calendar-date';
import type { Situation } from './situations';

/** Time left, in whole months and the days over. */
export interface TimeLeft {
  readonly months: number;
  readonly days: number;
}

/**
 * The first of the three sentences. `not-effective` has no day: nobody may be told a day from which
 * a payment pays that runs out before (rule W7).
 */
export type StartView =
  | {
      readonly kind: 'waits' | 'waits-later' | 'no-wait' | 'continues' | 'today' | 'already';
      readonly startsOn: CalendarDate;
      /** From the day of asking. */
      readonly left: TimeLeft;
      /** Of waiting, which may start only with a payment still to come. */
      readonly months: number;
      readonly wastedYears: readonly number[];
    }
  | {
      readonly kind: 'not-effective';
      readonly years: readonly number[];
      readonly paidThrough: CalendarDate;
      readonly next: number;
    };

export function startView({ assessed, outcome }: Situation): StartView {
  const { asOf, payment } = assessed.case;
  const { benefits, wait, ceiling } = outcome;
  const { startsOn, paidThrough, effective, wastedYears } = benefits;
  const [firstYear] = payment.coverageYears;
  if (!effective) {
    const next = yearOf(paidThrough) + 1;
    return { kind: 'not-effective', years: payment.coverageYears, paidThrough, next };
  }
  const months = wait.totalMonths;
  const rest = { startsOn, left: timeLeft(asOf, startsOn), months, wastedYears };
  if (startsOn <= asOf) return { kind: payment.on < asOf ? 'already' : 'today', ...rest };
  // Insured this year and again from 1 January: nothing is interrupted.
  const goesOn =
    ceiling.covered && yearOf(asOf) === firstYear - 1 && startsOn === firstOfYear(firstYear);
  if (goesOn) return { kind: 'continues', ...rest };
  if (months === 0) return { kind: 'no-wait', ...rest };
  return { kind: payment.on > asOf ? 'waits-later' : 'waits', ...rest };
}

/** From a day to a later one; 0 and 0 when it is not later. */
export function timeLeft(from: CalendarDate, to: CalendarDate): TimeLeft {
  if (to <= from) return { months: 0, days: 0 };
  let months = 0;
  while (addMonths(from, months + 1) <= to) months++;
  return { months, days: daysBetween(addMonths(from, months), to) };
}

/** The line under the date: what other readings would make of it. */
export interface RangeView {
  readonly kind: 'range' | 'rangeLate' | 'rangeOnlyLate';
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly paidThrough: CalendarDate;
}

/** `undefined` where readings change nothing beyond the starts already shown. */
export function rangeView(
  { startsOn: [from, to] }: ReadingRange,
  shown: readonly CalendarDate[],
  paidThrough: CalendarDate,
): RangeView | undefined {
  const ordered = [...shown].sort();
  if (from === ordered[0] && to === ordered[ordered.length - 1]) return undefined;
  const kind = from > paidThrough ? 'rangeOnlyLate' : to > paidThrough ? 'rangeLate' : 'range';
  return { kind, from, to, paidThrough };
}
