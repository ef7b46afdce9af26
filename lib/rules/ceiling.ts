import type { ResolvedRegion } from '../params/resolved-region';
import { type CalendarDate, yearOf } from '../values/calendar-date';
import type { EnrolmentCase, Readings } from '../values/enrolment-case';
import type { Award, Ceiling } from './assessment';
import { type CoverageHistory, type KnownYear, PAID_YEAR } from './coverage-history';
import { accumulateRewards, type Rewards } from './rewards';
import type { Situation } from './situation';
import type { Recorder } from './trace';

/** The cut after a break never exceeds this share of the ceiling, in percent (rule C5). */
export const REDUCTION_CAP_PERCENT = 20;

/** Which of the years paid for count as insured, and from when the person is covered. */
export interface CeilingMoment {
  readonly on: CalendarDate;
  readonly startsOn: CalendarDate;
  /** True to take every year paid for as insured (rule C8), else only what is paid by `on`. */
  readonly assumePaid: boolean;
}

/** Status of a year as rule C0 sees it on a day; `undefined` = not settled yet. */
function statusOn(
  situation: Situation,
  history: CoverageHistory,
  { on, assumePaid }: CeilingMoment,
): (year: number) => KnownYear | undefined {
  const { coverageYear, lastCoverageYear, paidOn } = situation;
  const paid = assumePaid || on >= paidOn;
  const lastPaidYear = assumePaid ? lastCoverageYear : Math.min(lastCoverageYear, yearOf(on));
  return (year) => {
    if (year < coverageYear) return history.at(year);
    return paid && year <= lastPaidYear ? PAID_YEAR[history.scenario] : undefined;
  };
}

/** Rules C0–C7: the catastrophic-illness insurance ceiling on one day. Yuan. */
export function ceilingOn(
  situation: Situation,
  history: CoverageHistory,
  readings: Readings,
  moment: CeilingMoment,
  record?: Recorder,
): Ceiling {
  const statusAt = statusOn(situation, history, moment);
  return ceilingFrom(situation, history, readings, moment, statusAt, record);
}

/** The same for any course of years, such as one imagined for the future (rule C8). */
export function ceilingFrom(
  situation: Situation,
  history: CoverageHistory,
  readings: Readings,
  moment: Pick<CeilingMoment, 'on' | 'startsOn'>,
  statusAt: (year: number) => KnownYear | undefined,
  record?: Recorder,
): Ceiling {
  const { input, region } = situation;
  const rewards = accumulateRewards(situation, history, readings, statusAt, yearOf(moment.on));
  const { status, base } = baseOf(input, region);
  const maxIncrease = base === null ? null : maxIncreaseOf(region, base);
  const accumulated = rewards.loyalty + rewards.zeroClaim;
  const increase = maxIncrease === null ? null : Math.min(accumulated, maxIncrease);
  const reduction = reductionOf(region, rewards.breaks, base);
  const total =
    base === null || increase === null || reduction === null
      ? null
      : Math.max(0, base + increase - reduction);
  const ceiling: Ceiling = {
    on: moment.on,
    status,
    covered: coveredOn(situation, statusAt, moment),
    base,
    loyalty: rewards.loyalty,
    zeroClaim: rewards.zeroClaim,
    increase,
    maxIncrease,
    reduction,
    total,
    streak: rewards.streak,
    awards: maxIncrease === null ? rewards.awards : markCapped(rewards.awards, maxIncrease),
  };
  if (record !== undefined) recordCeiling(record, situation, ceiling, rewards);
  return ceiling;
}

/** The figure the person got from the local office wins, except for groups without a ceiling. */
function baseOf(input: EnrolmentCase, region: ResolvedRegion): Pick<Ceiling, 'status' | 'base'> {
  if (region.uncappedGroups.value.includes(input.group)) return { status: 'uncapped', base: null };
  if (input.local.ceiling !== undefined) return { status: 'known', base: input.local.ceiling };
  const recorded = region.ceiling?.value;
  if (recorded === undefined) return { status: 'not-recorded', base: null };
  if (recorded === 'uncapped') return { status: 'uncapped', base: null };
  return { status: 'known', base: recorded };
}

/** Rule C3, rounded down to whole yuan. */
function maxIncreaseOf(region: ResolvedRegion, base: number): number {
  const { unit, value } = region.increaseCap.value;
  return unit === 'yuan' ? value : Math.floor((base * value) / 100);
}

/** Rule C5; `null` once a break happened where the document gives no amount. */
function reductionOf(region: ResolvedRegion, breaks: number, base: number | null): number | null {
  if (breaks === 0) return 0;
  const step = region.breakReduction.value;
  if (step === 'not-recorded') return null;
  const reduction = breaks * step;
  return base === null
    ? reduction
    : Math.min(reduction, Math.floor((base * REDUCTION_CAP_PERCENT) / 100));
}

function coveredOn(
  situation: Situation,
  statusAt: (year: number) => KnownYear | undefined,
  { on, startsOn }: Pick<CeilingMoment, 'on' | 'startsOn'>,
): boolean {
  const year = yearOf(on);
  if (statusAt(year)?.status !== 'resident') return false;
  return year < situation.coverageYear || on >= startsOn;
}

/** Marks the awards, oldest first, that no longer fit under the cap, even if only in part. */
function markCapped(awards: readonly Award[], maxIncrease: number): Award[] {
  let counted = 0;
  return awards.map((award) => {
    if (award.status !== 'counted') return award;
    counted += award.amount;
    return counted > maxIncrease ? { ...award, status: 'capped' } : award;
  });
}

const LOSS_CLAUSES = { C4: 'bonusUsed', C5: 'break', C6: 'crossScheme' } as const;

function recordCeiling(
  record: Recorder,
  { region }: Situation,
  ceiling: Ceiling,
  rewards: Rewards,
): void {
  const { clauses } = region;
  const { loyalty, zeroClaim } = region.incentives.value;
  record({
    rule: 'C1',
    clause: clauses.loyalty,
    inputs: { streak: ceiling.streak, perYear: loyalty },
    result: ceiling.loyalty,
  });
  record({
    rule: 'C2',
    clause: clauses.zeroClaim,
    inputs: { perYear: zeroClaim },
    result: ceiling.zeroClaim,
  });
  record({
    rule: 'C3',
    clause: clauses.increaseCap,
    inputs: {
      loyalty: ceiling.loyalty,
      zeroClaim: ceiling.zeroClaim,
      maxIncrease: ceiling.maxIncrease,
    },
    result: ceiling.increase,
  });
  for (const { rule, year } of rewards.losses) {
    record({ rule, clause: clauses[LOSS_CLAUSES[rule]], inputs: {}, result: year });
  }
  if (rewards.breaks > 0) {
    record({
      rule: 'C5',
      clause: clauses.breakReduction,
      inputs: { breaks: rewards.breaks },
      result: ceiling.reduction,
    });
  }
  record({
    rule: 'C7',
    clause: clauses.incentive,
    inputs: { base: ceiling.base, increase: ceiling.increase, reduction: ceiling.reduction },
    result: ceiling.total,
  });
}
