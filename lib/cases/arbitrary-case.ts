// Only its types: the generator comes as a parameter, so no development package hangs on lib.
import type * as FastCheck from 'fast-check';
import { addDays, daysBetween, firstOfYear, lastOfYear, yearOf } from '../values/calendar-date';
import {
  CLAIM_STATES,
  ENTRY_EVENTS,
  PREMIUM_TIERS,
  type PremiumTier,
  READING_VALUES,
  type Readings,
} from '../values/enrolment-case';
import type { CaseInput, YearInput } from './golden-case';

const FIRST_YEAR = 2025;
/** Places that differ in some rule, and one (140000) with nothing recorded at all. */
const REGIONS = [
  ...['100000', '140000', '210900', '320000', '330000', '330106', '330200', '330400', '330600'],
  ...['331000', '340000', '350200', '360000', '370000', '410000', '450000', '500000', '530000'],
  '610102',
];
const YEARS_DRAWN = 14;

interface YearFacts {
  readonly status: string | undefined;
  readonly lastMonth: number | undefined;
  readonly claims: string | undefined;
  readonly bonusUsed: boolean | undefined;
}

interface Draws {
  readonly region: string;
  readonly year: number;
  readonly twoYears: boolean;
  readonly paidDay: number;
  readonly askedDay: number;
  readonly age: number;
  readonly group: string;
  readonly tier: PremiumTier;
  readonly years: readonly YearFacts[];
  readonly inYear: string;
  readonly monthInYear: number;
  readonly event: string;
  readonly eventDaysAgo: number;
  readonly window: string;
  readonly nextWindow: string;
  readonly backPayYears: number;
  readonly ceiling: number | undefined;
  readonly premiums: readonly [number, number] | undefined;
  readonly readings: Partial<Readings>;
}

/** Cases every check lets pass: any place, year, past, payment and readings. */
export function arbitraryCases(fc: typeof FastCheck): FastCheck.Arbitrary<CaseInput> {
  const optional = <T>(arbitrary: FastCheck.Arbitrary<T>) =>
    fc.option(arbitrary, { nil: undefined });
  const statuses = ['resident', 'resident', 'none', 'none', 'employee', 'unknown', undefined];
  const yearFacts = fc.record<YearFacts>({
    status: fc.constantFrom(...statuses),
    lastMonth: optional(fc.integer({ min: 1, max: 12 })),
    claims: optional(fc.constantFrom<string>(...CLAIM_STATES)),
    bonusUsed: optional(fc.boolean()),
  });
  const readings = Object.fromEntries(
    Object.entries(READING_VALUES).map(([id, values]) => [id, fc.constantFrom<string>(...values)]),
  );
  return fc
    .record<Draws>({
      region: fc.constantFrom(...REGIONS),
      year: fc.integer({ min: FIRST_YEAR, max: 2036 }),
      twoYears: fc.boolean(),
      paidDay: fc.nat(730),
      askedDay: fc.nat(1094),
      age: fc.oneof(fc.nat(3), fc.nat(70)),
      group: fc.constantFrom('general', 'general', 'general', 'medical-aid', 'newborn'),
      tier: fc.constantFrom(...PREMIUM_TIERS),
      years: fc.array(yearFacts, { minLength: YEARS_DRAWN, maxLength: YEARS_DRAWN }),
      inYear: fc.constantFrom('nothing', 'none', 'employee'),
      monthInYear: fc.nat(11),
      event: fc.oneof(fc.constant('none'), fc.constantFrom<string>(...ENTRY_EVENTS)),
      eventDaysAgo: fc.nat(150),
      window: fc.constantFrom('inside', 'outside'),
      nextWindow: fc.constantFrom('inside', 'outside'),
      backPayYears: fc.nat(8),
      ceiling: optional(fc.integer({ min: 1, max: 900000 })),
      premiums: optional(fc.tuple(fc.nat(1000), fc.nat(1000))),
      readings: fc.record(readings, { requiredKeys: [] }) as FastCheck.Arbitrary<Partial<Readings>>,
    })
    .map(caseOf);
}

function caseOf(draw: Draws): CaseInput {
  const { year, twoYears, group, event, premiums } = draw;
  const lastYear = year + (twoYears ? 1 : 0);
  const on = addDays(firstOfYear(year - 1), draw.paidDay % daysFrom(year - 1, year));
  const firstAsked = firstOfYear(Math.max(FIRST_YEAR, lastYear - 2));
  const asOf = addDays(firstAsked, draw.askedDay % daysFrom(yearOf(firstAsked), lastYear));
  const eligibleSince = year - (group === 'newborn' ? draw.age % 2 : draw.age);
  const history = draw.years.flatMap((facts, index) => {
    const recorded = year - 1 - index;
    return recorded < eligibleSince ? [] : recordOf(recorded, facts);
  });
  return {
    version: 1,
    region: draw.region,
    asOf,
    group,
    tier: draw.tier,
    eligibleSince,
    history: [...history, ...recordInYear(draw, on)],
    entry: event === 'none' ? { event } : { event, date: addDays(on, -draw.eventDaysAgo) },
    payment: {
      on,
      coverageYears: twoYears ? [year, year + 1] : [year],
      window: draw.window,
      nextWindow: draw.nextWindow,
      backPayYears: draw.backPayYears,
    },
    local: {
      ...present({ ceiling: draw.ceiling }),
      ...(premiums ? { premiums: { [year]: premiums[0], [year + 1]: premiums[1] } } : {}),
    },
    readings: draw.readings,
  };
}

/** What can be said of one year; draws that do not fit its status are dropped. */
function recordOf(year: number, { status, lastMonth, claims, bonusUsed }: YearFacts): YearInput[] {
  if (status === undefined) return [];
  if (status === 'employee') return [{ year, status, ...present({ lastMonth }) }];
  if (status !== 'resident' || year < FIRST_YEAR) return [{ year, status }];
  const used = claims === 'some' || bonusUsed === undefined ? bonusUsed : false;
  return [{ year, status, ...present({ claims }), ...present({ bonusUsed: used }) }];
}

/** Employment in `Y` must not outlast the month of the payment. */
function recordInYear({ year, inYear, monthInYear }: Draws, on: string): YearInput[] {
  if (inYear === 'none') return [{ year, status: 'none' }];
  if (inYear === 'nothing' || Number(on.slice(0, 4)) < year) return [];
  return [{ year, status: 'employee', lastMonth: 1 + (monthInYear % Number(on.slice(5, 7))) }];
}

function present<T>(field: Readonly<Record<string, T | undefined>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(field).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

function daysFrom(first: number, last: number): number {
  return daysBetween(firstOfYear(first), lastOfYear(last)) + 1;
}
