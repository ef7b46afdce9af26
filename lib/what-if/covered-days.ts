import { prepareCase } from '../prepare-case';
import { type Scenario, settleHistory } from '../rules/coverage-history';
import { timingOf } from '../rules/outcome';
import {
  addDays,
  type CalendarDate,
  daysBetween,
  earlierOf,
  firstOfYear,
  lastOfMonth,
  laterOf,
  yearOf,
} from '../values/calendar-date';
import type { EnrolmentCase } from '../values/enrolment-case';
import { yearsPaid } from './retarget';

/** First and last day. */
export type Span = readonly [CalendarDate, CalendarDate];

/**
 * When the person is covered from `asOf` on without paying again: years already insured, months of
 * employee insurance, and what a payment made before today bought. Oldest first.
 */
export function coverSoFar(input: EnrolmentCase, scenario: Scenario): Span[] {
  const spans: Span[] = [];
  const history = settleHistory(input, scenario);
  for (let year = yearOf(input.asOf); year <= input.payment.coverageYears[0]; year++) {
    const known = history.at(year);
    const lastMonth =
      known?.status === 'resident' ? 12 : known?.status === 'employee' ? known.lastMonth : 0;
    if (lastMonth > 0) spans.push([firstOfYear(year), lastOfMonth(year, lastMonth)]);
  }
  const prepared = yearsPaid(input).length > 0 ? prepareCase(input) : undefined;
  if (prepared?.ok) {
    const { situation, histories, readings } = prepared.prepared;
    const { startsOn } = timingOf(situation, histories[scenario], readings);
    spans.push([startsOn, situation.paidThrough]);
  }
  return spans;
}

/** Days from `from` until before `until` that lie in no span. */
export function uncoveredDays(
  from: CalendarDate,
  until: CalendarDate,
  spans: readonly Span[],
): number {
  let days = 0;
  let next = from;
  for (const [first, last] of spans) {
    if (next >= until || last < next) continue;
    days += Math.max(0, daysBetween(next, earlierOf(first, until)));
    next = laterOf(next, addDays(last, 1));
  }
  return days + Math.max(0, daysBetween(next, until));
}
