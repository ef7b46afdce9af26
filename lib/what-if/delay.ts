import { prepareCase } from '../prepare-case';
import type { Award, Ceiling } from '../rules/assessment';
import { ceilingFrom } from '../rules/ceiling';
import type { KnownYear, Scenario } from '../rules/coverage-history';
import { benefitsPartOf } from '../rules/outcome';
import { type CalendarDate, daysBetween, firstOfYear, monthsLater } from '../values/calendar-date';
import type { EnrolmentCase, WindowChoice } from '../values/enrolment-case';
import { parseCase } from '../wire/parse-case';
import { retarget, yearsPaid } from './retarget';

/** Beyond this nobody plans; long enough for four free years and one that earns. */
const LOOK_AHEAD_YEARS = 12;

/** What letting the year asked about pass, and paying a year later, costs (rule P2). */
export interface Delay {
  readonly case: EnrolmentCase;
  readonly startsOn: CalendarDate;
  readonly effective: boolean;
  readonly daysLater: number;
  /** Months of waiting more, with the same back-payment. */
  readonly moreMonths: number;
  /** Least months of waiting more once every useful year is paid back: the four-year cliff shows. */
  readonly moreFloorMonths: number;
  /** Insured years in a row that no longer count. */
  readonly streakLost: number;
  /** Rewards less on `rewardsOn`, if neither way there are claims. Yuan, after the cap. */
  readonly rewardsLost: number;
  readonly rewardsOn: CalendarDate;
  /** Ceiling cut for the break; `null` = cut by an amount that is not recorded. */
  readonly reduction: number | null;
  /** First 1 January on which a further loyalty reward takes effect, either way. */
  readonly loyaltyOn: CalendarDate | undefined;
  readonly loyaltyOnIfDelayed: CalendarDate | undefined;
}

/**
 * Rule P2. Paying on the same day of the next year, as far inside or outside the window.
 *
 * @returns `undefined` when the case is not valid, or already paid
 */
export function delayOneYear(raw: unknown, scenario: Scenario): Delay | undefined {
  const parsed = parseCase(raw);
  if (!parsed.ok || yearsPaid(parsed.input).length > 0) return undefined;
  const now = standing(parsed.input, scenario);
  if (now === undefined) return undefined;
  const later = standing(aYearLater(parsed.input, now.inWindow, now.inNextWindow), scenario);
  if (later === undefined) return undefined;

  const { lastCoverageYear, asOf } = now;
  const rewardsOn = firstOfYear(lastCoverageYear + 2);
  const [ahead, aheadIfDelayed] = [now.ceilingOn(rewardsOn), later.ceilingOn(rewardsOn)];
  const far = firstOfYear(lastCoverageYear + LOOK_AHEAD_YEARS);
  const { reduction } = aheadIfDelayed;
  return {
    case: later.case,
    startsOn: later.benefits.startsOn,
    effective: later.benefits.effective,
    daysLater: daysBetween(now.benefits.startsOn, later.benefits.startsOn),
    moreMonths: later.wait.totalMonths - now.wait.totalMonths,
    moreFloorMonths: leastMonths(later) - leastMonths(now),
    streakLost: now.ceilingOn(firstOfYear(now.coverageYear)).streak - 1,
    rewardsLost: rewardsOf(ahead) - rewardsOf(aheadIfDelayed),
    rewardsOn,
    reduction: reduction === null ? null : reduction - (ahead.reduction ?? 0),
    loyaltyOn: nextLoyalty(now.ceilingOn(far).awards, asOf),
    loyaltyOnIfDelayed: nextLoyalty(later.ceilingOn(far).awards, asOf),
  };
}

function aYearLater(
  input: EnrolmentCase,
  inWindow: boolean,
  inNextWindow: boolean | undefined,
): EnrolmentCase | undefined {
  const { on, coverageYears, backPayYears } = input.payment;
  const [first, second] = coverageYears;
  const choice = (inside: boolean): WindowChoice => (inside ? 'inside' : 'outside');
  return retarget(input, {
    on: monthsLater(on, 12),
    coverageYears: second === undefined ? [first + 1] : [first + 1, second + 1],
    window: choice(inWindow),
    nextWindow: inNextWindow === undefined ? 'auto' : choice(inNextWindow),
    backPayYears,
  });
}

/** One way to pay, and the ceiling on any later day if the person then stays insured without claims. */
function standing(input: EnrolmentCase | undefined, scenario: Scenario) {
  const prepared = input === undefined ? undefined : prepareCase(input);
  if (input === undefined || !prepared?.ok) return undefined;
  const { situation, histories, readings } = prepared.prepared;
  const { coverageYear, lastCoverageYear, inWindow, inNextWindow } = situation;
  const history = histories[scenario];
  const part = benefitsPartOf(situation, history, readings);
  const { startsOn } = part.benefits;
  const statusAt = (year: number): KnownYear | undefined =>
    year < coverageYear
      ? history.at(year)
      : { status: 'resident', claims: 'none', bonusUsed: false };
  const ceilingOn = (on: CalendarDate): Ceiling =>
    ceilingFrom(situation, history, readings, { on, startsOn }, statusAt);
  return {
    ...part,
    case: input,
    asOf: input.asOf,
    coverageYear,
    lastCoverageYear,
    inWindow,
    inNextWindow,
    ceilingOn,
  };
}

function leastMonths({
  repair,
}: {
  repair: { options: readonly { totalMonths: number }[] };
}): number {
  return Math.min(...repair.options.map(({ totalMonths }) => totalMonths));
}

function rewardsOf({ increase, loyalty, zeroClaim }: Ceiling): number {
  return increase ?? loyalty + zeroClaim;
}

function nextLoyalty(awards: readonly Award[], asOf: CalendarDate): CalendarDate | undefined {
  return awards.find(({ kind, effective }) => kind === 'loyalty' && effective > asOf)?.effective;
}
