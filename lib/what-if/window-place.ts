import type { ResolvedRegion } from '../params/resolved-region';
import { windowOf } from '../params/windows';
import { type CalendarDate, monthOf, yearOf } from '../values/calendar-date';
import type { EnrolmentCase } from '../values/enrolment-case';

/** Where a day lies as to the enrolment window of one coverage year. */
export type Place = 'inside' | 'outside' | 'not-open' | 'unknown';

/** Collection starts in September nearly everywhere (rules.md section 7, assumption). */
const USUAL_OPENING_MONTH = 9;

export function usualOpening(coverageYear: number): CalendarDate {
  return `${coverageYear - 1}-09-01` as CalendarDate;
}

/**
 * Unlike the engine, which is asked about one payment, a what-if meets days on which the window is
 * simply not open or long over, so it may use the usual opening month; it never guesses an end.
 */
export function placeIn(
  input: EnrolmentCase,
  region: ResolvedRegion,
  year: number,
  on: CalendarDate,
): Place {
  const said = saidOf(input, year, on);
  if (said !== undefined && on === input.payment.on) return said;
  const window = windowOf(region, year, input.local.windows);
  if (window !== undefined) {
    if (on > window.closes) return 'outside';
    return on >= (window.opens ?? usualOpening(year)) ? 'inside' : 'not-open';
  }
  if (said !== undefined) return said;
  if (on < usualOpening(year)) return 'not-open';
  // No day lies in the windows of two years at once.
  const nextIsCollected = yearOf(on) === year && monthOf(on) >= USUAL_OPENING_MONTH;
  return nextIsCollected || yearOf(on) > year ? 'outside' : 'unknown';
}

/** What the person said of the window, as far as it reaches where no dates are recorded. */
function saidOf(
  { payment }: EnrolmentCase,
  year: number,
  on: CalendarDate,
): 'inside' | 'outside' | undefined {
  const [first, second] = payment.coverageYears;
  const said = year === first ? payment.window : year === second ? payment.nextWindow : 'auto';
  if (said === 'auto') return undefined;
  if (on === payment.on) return said;
  // Over on one day of the year itself, over for the rest of it.
  const staysOver = said === 'outside' && yearOf(payment.on) === year && on > payment.on;
  return staysOver && yearOf(on) === year ? 'outside' : undefined;
}
