import type { CalendarDate } from '../values/calendar-date';
import type { EnrolmentCase, Payment, WindowChoice, YearRecord } from '../values/enrolment-case';
import {
  type Answers,
  askedYears,
  asksEvent,
  eligibleYear,
  FIRST_COUNTED_YEAR,
  payDate,
  yearRange,
} from './answers';

export interface AnsweredCase {
  /** `inside` and `outside` come as a pair when the person is not sure about the window. */
  readonly id: 'inside' | 'outside' | 'only';
  readonly case: EnrolmentCase;
}

/**
 * The facts as the engine takes them. Empty while the place, the person or the payment is still
 * missing; years not answered stay out and count as not remembered (rule H5).
 *
 * @param earlier years not asked about, one by one, which only lists give; they go before what
 *   `lastBefore2025` says in general
 */
export function toCases(
  answers: Answers,
  asOf: CalendarDate,
  earlier: readonly YearRecord[] = [],
): readonly AnsweredCase[] {
  const { region, group, coverageYears, window, nextWindow, backPayYears = 0 } = answers;
  const since = eligibleYear(answers);
  const on = payDate(answers, asOf);
  const covered = coveragePair(coverageYears);
  if (!region || !group || since === undefined || !on || covered === undefined) return [];

  const withWindows = (first: WindowChoice, second: WindowChoice): EnrolmentCase => ({
    version: 1,
    region,
    asOf,
    group,
    tier: answers.tier ?? 'adult',
    eligibleSince: since,
    history: withEarlier(earlier, since, history(answers, since, covered[0], on, asOf)),
    entry: entry(answers),
    payment: { on, coverageYears: covered, window: first, nextWindow: second, backPayYears },
    local: answers.local ?? {},
    readings: answers.readings ?? {},
  });

  const second = nextWindow ?? 'auto';
  const unsureOfNext = second === 'unsure';
  if (window === 'unsure') {
    // No day lies in the windows of two years at once, so the pair is the best and the worst case.
    return [
      { id: 'inside', case: withWindows('inside', unsureOfNext ? 'outside' : second) },
      { id: 'outside', case: withWindows('outside', unsureOfNext ? 'outside' : second) },
    ];
  }
  const first = window ?? 'auto';
  if (unsureOfNext) {
    return [
      { id: 'inside', case: withWindows(first, 'inside') },
      { id: 'outside', case: withWindows(first, 'outside') },
    ];
  }
  return [{ id: 'only', case: withWindows(first, second) }];
}

function withEarlier(
  earlier: readonly YearRecord[],
  since: number,
  history: readonly YearRecord[],
): readonly YearRecord[] {
  // Before somebody could enrol there was nothing to be insured in.
  const told = earlier.filter(({ year, status }) => year >= since || status !== 'none');
  if (told.length === 0) return history;
  const years = new Set(told.map(({ year }) => year));
  return [...told, ...history.filter(({ year }) => !years.has(year))].sort(
    (a, b) => a.year - b.year,
  );
}

function coveragePair(years: readonly number[] | undefined): Payment['coverageYears'] | undefined {
  const [first, second] = years ?? [];
  if (first === undefined) return undefined;
  return second === undefined ? [first] : [first, second];
}

function entry({ event = 'none', eventDate, ...rest }: Answers): EnrolmentCase['entry'] {
  if (event === 'none' || eventDate === undefined || !asksEvent(rest)) return { event: 'none' };
  return { event, date: eventDate };
}

function history(
  answers: Answers,
  since: number,
  year: number,
  on: CalendarDate,
  asOf: CalendarDate,
): readonly YearRecord[] {
  const asked = askedYears(answers, asOf)
    .filter((each) => each <= year)
    .map((each) => (each === year ? paidYear(answers, each, on, asOf) : pastYear(answers, each)))
    .filter((record) => record !== undefined);
  return [...before2025(answers.lastBefore2025, since, year), ...asked];
}

/** Up to the last insured year nothing is known; after it, up to 2025, there was a break. */
function before2025(
  last: Answers['lastBefore2025'],
  since: number,
  year: number,
): readonly YearRecord[] {
  const until = Math.min(FIRST_COUNTED_YEAR, year) - 1;
  if (last === 'never')
    return yearRange(since, until).map((each) => ({ year: each, status: 'none' }));
  if (typeof last !== 'number' || last < since || last > until) return [];
  return [
    { year: last, status: 'resident' },
    ...yearRange(last + 1, until).map((each) => ({ year: each, status: 'none' }) as const),
  ];
}

function pastYear(answers: Answers, year: number): YearRecord | undefined {
  const status = answers.years?.[year];
  if (status === 'resident') {
    const claims = answers.claims?.[year] ?? 'unknown';
    const bonusUsed = claims === 'some' && answers.bonusUsed?.[year] === true;
    return { year, status, claims, bonusUsed };
  }
  if (status === 'employee') return employeeYear(answers, year);
  return status && { year, status };
}

function employeeYear(answers: Answers, year: number): YearRecord {
  const lastMonth = answers.lastMonths?.[year];
  const record = { year, status: 'employee' } as const;
  return typeof lastMonth === 'number' ? { ...record, lastMonth } : record;
}

/**
 * The first year being paid for counts only for what happened in it before the payment: months of
 * employee insurance. Being insured as a resident already contradicts paying now, unless the
 * payment lies in the past and is itself the reason.
 */
function paidYear(
  answers: Answers,
  year: number,
  on: CalendarDate,
  asOf: CalendarDate,
): YearRecord | undefined {
  const status = answers.years?.[year];
  if (status === 'employee') {
    const record = employeeYear(answers, year);
    return record.lastMonth === undefined ? undefined : record;
  }
  return status === 'resident' && on >= asOf ? { year, status } : undefined;
}
