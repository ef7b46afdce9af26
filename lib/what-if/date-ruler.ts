import { findRegion } from '../params/registry';
import { type KnownWindow, windowOf } from '../params/windows';
import type { ErrorCode } from '../rules/assessment';
import type { Scenario } from '../rules/coverage-history';
import {
  addDays,
  type CalendarDate,
  daysBetween,
  earlierOf,
  firstOfYear,
  lastOfYear,
  laterOf,
  monthsLater,
  yearOf,
} from '../values/calendar-date';
import type { Payment } from '../values/enrolment-case';
import { parseCase } from '../wire/parse-case';
import { type DayAnswer, type Paid, Payer } from './payer';
import { usualOpening } from './window-place';

/** How far ahead the ruler reaches, in months. */
const RULER_MONTHS = 15;

export type RulerDay =
  | { readonly on: CalendarDate; readonly status: 'answered'; readonly answer: DayAnswer }
  /** Nothing is recorded of the window of `year`: two answers, or one and nothing to pay. */
  | {
      readonly on: CalendarDate;
      readonly status: 'window-unknown';
      readonly year: number;
      readonly inside: DayAnswer | undefined;
      readonly outside: DayAnswer | undefined;
    }
  | { readonly on: CalendarDate; readonly status: 'already-insured'; readonly year: number }
  | { readonly on: CalendarDate; readonly status: 'not-answered'; readonly error: ErrorCode };

/** Rule W7 on the ruler: the last day on which paying for `year` is of any use in it. */
export interface LastUsefulDay {
  readonly year: number;
  /** `null` when even the first day of the ruler is too late. */
  readonly on: CalendarDate | null;
}

export interface DateRuler {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Enrolment windows that touch the ruler, by coverage year. */
  readonly windows: ReadonlyMap<number, KnownWindow>;
  /** Coverage years whose window would touch the ruler, but is not recorded. */
  readonly unrecorded: readonly number[];
  readonly lastUsefulDays: readonly LastUsefulDay[];
  dayAt(on: CalendarDate): RulerDay;
}

/**
 * The consequences of paying on any day from `asOf` to fifteen months on. A day inside the window of
 * the coming year, or after it has closed, pays for that year, any other day for its own year.
 *
 * @returns `undefined` when the case itself is not valid
 */
export function dateRuler(raw: unknown, scenario: Scenario): DateRuler | undefined {
  const parsed = parseCase(raw);
  const region = parsed.ok ? findRegion(parsed.input.region) : undefined;
  if (!parsed.ok || region === undefined) return undefined;
  const { asOf: from, local } = parsed.input;
  const payer = new Payer(parsed.input, region, scenario);
  const to = monthsLater(from, RULER_MONTHS);
  const windows = new Map<number, KnownWindow>();
  const unrecorded: number[] = [];
  const lastUsefulDays: LastUsefulDay[] = [];
  for (let year = yearOf(from); year <= yearOf(to) + 1; year++) {
    const opening = laterOf(from, usualOpening(year));
    const window = windowOf(region, year, local.windows);
    if (window === undefined) {
      // What the person said settles one day alone, so the day after is asked as well.
      const places = [opening, addDays(opening, 1)].map((on) => payer.placeIn(year, on));
      if (opening <= to && places.includes('unknown')) unrecorded.push(year);
    } else if (window.closes >= from && (window.opens ?? usualOpening(year)) <= to) {
      windows.set(year, window);
    }
    lastUsefulDays.push(...lastUsefulDay(payer, year, from, to, window));
  }
  return { from, to, windows, unrecorded, lastUsefulDays, dayAt: (on) => dayOn(payer, on) };
}

function dayOn(payer: Payer, on: CalendarDate): RulerDay {
  // The day the person asked about keeps what they said of it, years and window alike.
  const asked = on === payer.input.payment.on ? payer.answerTo(payer.input) : undefined;
  if (asked?.ok) return { on, status: 'answered', answer: asked.answer };
  const year = yearOf(on);
  switch (payer.placeIn(year + 1, on)) {
    case 'inside':
      return told(on, year + 1, payer.paying(on, yearsInNextWindow(payer, year), 'inside'));
    case 'outside':
      return told(on, year + 1, payer.paying(on, [year + 1], 'outside'));
    case 'unknown': {
      const inside = payer.paying(on, yearsInNextWindow(payer, year), 'inside');
      const outside = payer.paying(on, [year], 'outside');
      return either(on, year + 1, inside, outside);
    }
    case 'not-open':
      return inOwnYear(payer, year, on);
  }
}

function inOwnYear(payer: Payer, year: number, on: CalendarDate): RulerDay {
  const place = payer.placeIn(year, on);
  if (place === 'not-open') return { on, status: 'not-answered', error: 'window-not-open' };
  if (place !== 'unknown') return told(on, year, payer.paying(on, [year], place));
  const outside = payer.paying(on, [year], 'outside');
  if (outside === undefined) return { on, status: 'already-insured', year };
  return either(on, year, payer.paying(on, [year], 'inside'), outside);
}

/** Somebody who asked about two years at once is shown two years wherever that is possible. */
function yearsInNextWindow({ input }: Payer, year: number): Payment['coverageYears'] {
  const [first, second] = input.payment.coverageYears;
  return second !== undefined && first === year ? [year, second] : [year + 1];
}

function told(on: CalendarDate, year: number, paid: Paid): RulerDay {
  if (paid === undefined) return { on, status: 'already-insured', year };
  if (paid.ok) return { on, status: 'answered', answer: paid.answer };
  return { on, status: 'not-answered', error: paid.error };
}

function either(on: CalendarDate, year: number, inside: Paid, outside: Paid): RulerDay {
  if (inside === undefined && outside === undefined) return { on, status: 'already-insured', year };
  const answerOf = (paid: Paid) => (paid?.ok ? paid.answer : undefined);
  return {
    on,
    status: 'window-unknown',
    year,
    inside: answerOf(inside),
    outside: answerOf(outside),
  };
}

/**
 * Within one year a later payment never starts earlier, so halving finds the last useful day. Only
 * an event still to come can make a later day better; then the days from it on are looked at first.
 */
function lastUsefulDay(
  payer: Payer,
  year: number,
  from: CalendarDate,
  to: CalendarDate,
  window: KnownWindow | undefined,
): LastUsefulDay[] {
  const first = laterOf(from, firstOfYear(year));
  const last = earlierOf(to, lastOfYear(year));
  const useful = (on: CalendarDate): boolean | undefined => {
    const inside =
      window !== undefined && on >= (window.opens ?? usualOpening(year)) && on <= window.closes;
    const paid = payer.paying(on, [year], inside ? 'inside' : 'outside');
    return paid?.ok ? paid.answer.effective : undefined;
  };
  if (first > last || useful(last) !== false) return [];
  const { date: event } = payer.input.entry;
  const afterEvent = event !== undefined && event > first && event < last;
  if (afterEvent && useful(event) !== false) return [{ year, on: lastOf(useful, event, last) }];
  if (useful(first) === false) return [{ year, on: null }];
  return [{ year, on: lastOf(useful, first, afterEvent ? event : last) }];
}

/** The last day before `useless` that is of use; `useful` is. */
function lastOf(
  isUseful: (on: CalendarDate) => boolean | undefined,
  useful: CalendarDate,
  useless: CalendarDate,
): CalendarDate {
  let [low, high] = [0, daysBetween(useful, useless)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isUseful(addDays(useful, middle)) === false) high = middle;
    else low = middle;
  }
  return addDays(useful, low);
}
