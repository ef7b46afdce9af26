import { findRegion } from '../params/registry';
import type { Outcome } from '../rules/assessment';
import { daysBetween, monthsLater, yearOf } from '../values/calendar-date';
import type { EnrolmentCase, Payment } from '../values/enrolment-case';
import { retarget } from '../what-if/retarget';
import { type Place, placeIn } from '../what-if/window-place';
import type { Outcomes } from './brief';
import { prepareVariant, type Variant, variantsOf } from './variant';

/**
 * How much it matters to pay now. `cliff`: waiting a month costs more than that month; `steady`:
 * every day of delay is a day less of cover; `none`: nothing is lost; `unknown`: the enrolment
 * window of the later day is not recorded.
 */
export const URGENCIES = ['cliff', 'steady', 'none', 'unknown'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** What one more month of waiting costs (rule P2). The worse of both scenarios. */
export interface MonthDelay {
  readonly urgency: Urgency;
  /** Days by which benefits start later. */
  readonly daysLater: number;
  /** Months added to the waiting period itself. */
  readonly monthsMore: number;
  /** Paying a month later buys nothing any more, though paying now does (rule W7). */
  readonly losesCover: boolean;
  /** The years counted towards the loyalty reward start again (rule C5). */
  readonly losesStreak: boolean;
}

const UNKNOWN: MonthDelay = {
  urgency: 'unknown',
  daysLater: 0,
  monthsMore: 0,
  losesCover: false,
  losesStreak: false,
};

const LEVEL: Readonly<Record<Urgency, number>> = { cliff: 3e6, steady: 2e6, unknown: 1e6, none: 0 };

/** Whom to see first: bigger is more urgent. */
export function urgencyRank(delay: MonthDelay): number {
  const { urgency, losesCover, losesStreak, daysLater } = delay;
  return LEVEL[urgency] + Number(losesCover) * 1e5 + Number(losesStreak) * 1e4 + daysLater;
}

/** More than the longest month: the delay costs more than the delay itself. */
const LONGEST_MONTH = 31;

export function monthDelay(input: EnrolmentCase, now: Outcomes): MonthDelay {
  const later = prepareVariant(aMonthLater(input));
  if (later === undefined) return UNKNOWN;
  const after = variantsOf(later);
  const costs = (['ifInsured', 'ifLapsed'] as const).map((scenario) =>
    costOf(now[scenario], after[scenario]),
  );
  const worst = <Key extends 'daysLater' | 'monthsMore'>(key: Key) =>
    Math.max(...costs.map((cost) => cost[key]));
  const any = <Key extends 'losesCover' | 'losesStreak'>(key: Key) =>
    costs.some((cost) => cost[key]);
  const delay = {
    daysLater: worst('daysLater'),
    monthsMore: worst('monthsMore'),
    losesCover: any('losesCover'),
    losesStreak: any('losesStreak'),
  };
  return { urgency: urgencyOf(delay), ...delay };
}

function costOf(now: Outcome, after: Variant): Omit<MonthDelay, 'urgency'> {
  const useful = now.benefits.effective;
  return {
    // What could not be used anyway is not lost by waiting.
    daysLater: useful ? Math.max(0, daysBetween(now.benefits.startsOn, after.startsOn)) : 0,
    monthsMore: useful ? Math.max(0, after.totalMonths - now.wait.totalMonths) : 0,
    losesCover: useful && !after.effective,
    losesStreak:
      now.ceilingAtStart !== null &&
      after.streak !== undefined &&
      after.streak < now.ceilingAtStart.streak,
  };
}

function urgencyOf({
  daysLater,
  monthsMore,
  losesCover,
  losesStreak,
}: Omit<MonthDelay, 'urgency'>) {
  if (losesCover || losesStreak || monthsMore > 0 || daysLater > LONGEST_MONTH) return 'cliff';
  return daysLater > 0 ? 'steady' : 'none';
}

/**
 * The same payment a month later: for the same years while that is possible, else for the year
 * that has begun by then. `undefined` where it cannot be told whether that day is in the window.
 */
function aMonthLater(input: EnrolmentCase): EnrolmentCase | undefined {
  const { payment } = input;
  const region = findRegion(input.region);
  if (region === undefined) return undefined;
  const on = monthsLater(payment.on, 1);
  const inTime = yearOf(on) <= payment.coverageYears[0];
  const coverageYears: Payment['coverageYears'] = inTime ? payment.coverageYears : [yearOf(on)];
  const [first, second] = coverageYears;
  const window = choiceFor(placeIn(input, region, first, on));
  const nextWindow = second === undefined ? 'auto' : choiceFor(placeIn(input, region, second, on));
  if (window === undefined || nextWindow === undefined) return undefined;
  return retarget(input, { ...payment, on, coverageYears, window, nextWindow });
}

function choiceFor(place: Place): Payment['window'] | undefined {
  if (place === 'unknown') return undefined;
  return place === 'inside' ? 'inside' : 'outside';
}
