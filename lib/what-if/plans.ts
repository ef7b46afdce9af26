import { findRegion } from '../params/registry';
import type { ResolvedRegion } from '../params/resolved-region';
import { windowOf } from '../params/windows';
import { prepareCase } from '../prepare-case';
import type { Scenario } from '../rules/coverage-history';
import { benefitsPartOf } from '../rules/outcome';
import { type CalendarDate, daysBetween, yearOf } from '../values/calendar-date';
import type { EnrolmentCase, Payment } from '../values/enrolment-case';
import { parseCase } from '../wire/parse-case';
import { type Bill, billOf, compareBills } from './bill';
import { type ChosenReading, readingThatWastes } from './reading-risk';
import { retarget, yearsPaid } from './retarget';
import { type Place, placeIn } from './window-place';

export const PLAN_KINDS = ['this-year-now', 'next-window', 'both-years-now', 'as-asked'] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

/** One way to pay (rule P1). */
export interface Plan {
  readonly kind: PlanKind;
  readonly payment: Payment;
  readonly totalMonths: number;
  readonly startsOn: CalendarDate;
  readonly paidThrough: CalendarDate;
  readonly effective: boolean;
  /** Yuan; `null` where a premium is not recorded. */
  readonly cost: number | null;
  readonly bill: Bill;
  /** Readings under which part of the back-payment is thrown away; empty = sure (rule R7). */
  readonly wastedUnder: readonly ChosenReading[];
  readonly case: EnrolmentCase;
}

export interface PlanComparison {
  /** Plans no other plan beats on both start and cost, earliest first. */
  readonly frontier: readonly Plan[];
  /** Every plan that was weighed, for the reader who wants to check. */
  readonly considered: readonly Plan[];
  /** Missing where premiums are not recorded, or where it depends on a reading (rule R7). */
  readonly cheapest: Plan | undefined;
  readonly earliest: Plan | undefined;
  /** Ways to pay that could not be weighed because the enrolment window is not recorded. */
  readonly windowUnknown: readonly PlanKind[];
}

/**
 * Rule P1: the ways to pay from `asOf` on, and the one asked about, each with every useful number of
 * back-payment years. Plans that start too late to be of any use are weighed but never on the
 * frontier.
 *
 * @returns `undefined` when the case itself is not valid
 */
export function comparePlans(raw: unknown, scenario: Scenario): PlanComparison | undefined {
  const parsed = parseCase(raw);
  if (!parsed.ok) return undefined;
  const { input } = parsed;
  const region = findRegion(input.region);
  if (region === undefined) return undefined;

  const considered: Plan[] = [];
  const windowUnknown: PlanKind[] = [];
  const weighed = new Set<string>();
  for (const kind of PLAN_KINDS) {
    const payment = paymentOf(kind, input, region);
    if (payment === 'window-unknown') {
      const target = retarget(input, {
        ...input.payment,
        coverageYears: [coverageOf(kind, input)],
      });
      if (target !== undefined) windowUnknown.push(kind);
    } else if (payment !== undefined && !weighed.has(dayAndYears(payment))) {
      weighed.add(dayAndYears(payment));
      considered.push(...ladder(kind, input, payment, scenario));
    }
  }
  const useful = considered.filter((plan) => plan.effective);
  const frontier = useful
    .filter((plan) => !useful.some((other) => dominates(other, plan)))
    .sort((a, b) => daysBetween(b.startsOn, a.startsOn) || (compareBills(a.bill, b.bill) ?? 0));
  const notDearer = (plan: Plan) =>
    frontier.every((other) => (compareBills(plan.bill, other.bill) ?? 1) <= 0);
  return {
    frontier,
    considered,
    cheapest: frontier.filter(notDearer).find(isSure),
    earliest: frontier.filter((plan) => plan.startsOn === frontier[0]?.startsOn).find(isSure),
    windowUnknown,
  };
}

function isSure({ wastedUnder }: Plan): boolean {
  return wastedUnder.length === 0;
}

function dominates(a: Plan, b: Plan): boolean {
  const costs = compareBills(a.bill, b.bill);
  if (costs === undefined || costs > 0 || a.startsOn > b.startsOn) return false;
  return costs < 0 || a.startsOn < b.startsOn;
}

function dayAndYears({ on, coverageYears }: Payment): string {
  return `${on} ${coverageYears.join()}`;
}

function coverageOf(kind: PlanKind, { asOf }: EnrolmentCase): number {
  return kind === 'next-window' ? yearOf(asOf) + 1 : yearOf(asOf);
}

/** When and for which years one pays under a plan, or why that cannot be said. */
function paymentOf(
  kind: PlanKind,
  input: EnrolmentCase,
  region: ResolvedRegion,
): Payment | 'window-unknown' | undefined {
  const { asOf, payment } = input;
  const thisYear = yearOf(asOf);
  const nextAsked = payment.coverageYears.indexOf(thisYear + 1) >= 0;
  const askedInside =
    nextAsked &&
    yearsPaid(input).length === 0 &&
    placeIn(input, region, thisYear + 1, payment.on) === 'inside';
  const placed = (on: CalendarDate, years: Payment['coverageYears']) =>
    withPlaces(on, years, (year) => placeIn(input, region, year, on));
  switch (kind) {
    case 'this-year-now':
      return placed(asOf, [thisYear]);
    case 'next-window': {
      if (askedInside) return placed(payment.on, [thisYear + 1]);
      const opens = windowOf(region, thisYear + 1, input.local.windows)?.opens;
      const on = opens !== undefined && asOf < opens ? opens : asOf;
      const place = placeIn(input, region, thisYear + 1, on);
      if (place === 'outside') return undefined;
      return place === 'inside' ? placed(on, [thisYear + 1]) : 'window-unknown';
    }
    case 'both-years-now': {
      const today = placeIn(input, region, thisYear + 1, asOf);
      if (today === 'unknown' && !askedInside) return 'window-unknown';
      if (today === 'not-open' || today === 'outside') return undefined;
      return placed(today === 'inside' ? asOf : payment.on, [thisYear, thisYear + 1]);
    }
    case 'as-asked':
      return yearsPaid(input).length > 0 ? undefined : { ...payment, backPayYears: 0 };
  }
}

function withPlaces(
  on: CalendarDate,
  coverageYears: Payment['coverageYears'],
  placeOf: (year: number) => Place,
): Payment | 'window-unknown' | undefined {
  const [window, nextWindow] = coverageYears.map(placeOf);
  if (window === 'unknown' || nextWindow === 'unknown') return 'window-unknown';
  if (window === undefined || window === 'not-open' || nextWindow === 'not-open') return undefined;
  return { on, coverageYears, window, nextWindow: nextWindow ?? 'auto', backPayYears: 0 };
}

function ladder(
  kind: PlanKind,
  input: EnrolmentCase,
  payment: Payment,
  scenario: Scenario,
): Plan[] {
  const target = kind === 'as-asked' ? { ...input, payment } : retarget(input, payment);
  const prepared = target === undefined ? undefined : prepareCase(target);
  if (target === undefined || prepared === undefined || !prepared.ok) return [];
  const { situation, histories, readings } = prepared.prepared;
  const history = histories[scenario];
  const { repair, benefits } = benefitsPartOf(situation, history, readings);
  const { paidThrough } = benefits;
  return repair.options.map(({ years, totalMonths, startsOn, cost }) => {
    const chosen = { ...payment, backPayYears: years };
    return {
      kind,
      payment: chosen,
      totalMonths,
      startsOn,
      paidThrough,
      effective: startsOn <= paidThrough,
      cost,
      bill: billOf(situation.premiums, years),
      wastedUnder: readingThatWastes(situation, history, readings, years),
      case: { ...target, payment: chosen },
    };
  });
}
