import type { OpenQuestion, Outcome, RepairOption } from '@/lib';
import type { CalendarDate } from '@/lib/values/calendar-date';
import type { Situation } from './situations';

/** Why there is nothing to repair. */
export type NoRepair = 'no-wait' | 'fixed-only' | 'year-start';

/** The second of the three sentences. */
export type RepairView = {
  /** A reading under which (part of) the back-payment is thrown away (rule R7). */
  readonly doubt: RepairDoubt | undefined;
} & (
  | {
      readonly kind: 'none';
      readonly why: NoRepair;
      readonly months: number;
      readonly chosen: number;
    }
  | { readonly kind: 'late'; readonly years: number; readonly paidThrough: CalendarDate }
  | ({ readonly kind: 'useful' | 'enables' } & Gain)
  | ({
      readonly kind: 'chosen';
      readonly chosen: number;
      readonly wasted: number;
      readonly more: { readonly years: number; readonly days: number } | undefined;
    } & Gain)
);

interface Gain {
  readonly years: number;
  readonly days: number;
  /** Yuan beyond not repairing; `null` = premium not recorded. */
  readonly cost: number | null;
  readonly startsOn: CalendarDate;
}

export interface RepairDoubt {
  readonly id: OpenQuestion['id'];
  readonly value: string;
  /** Years still of use under that reading. */
  readonly usefulYears: number;
}

export function repairView(situation: Situation): RepairView {
  const { assessed, outcome } = situation;
  const { repair, benefits } = outcome;
  const { maxUsefulYears, options, wastedYears } = repair;
  const chosen = assessed.case.payment.backPayYears;
  const doubt = doubtOf(situation);
  if (maxUsefulYears === 0) {
    const why = noRepairOf(outcome);
    return { kind: 'none', why, months: outcome.wait.totalMonths, chosen, doubt };
  }
  const { paidThrough } = benefits;
  const last = options[maxUsefulYears];
  if (last !== undefined && last.startsOn > paidThrough) {
    return { kind: 'late', years: maxUsefulYears, paidThrough, doubt: undefined };
  }
  if (chosen > 0) {
    const used = Math.min(chosen, maxUsefulYears);
    const all = gainOf(options, maxUsefulYears);
    const gain = gainOf(options, used);
    const more =
      used < maxUsefulYears ? { years: maxUsefulYears, days: all.days - gain.days } : undefined;
    const cost = costOfYears(options, chosen);
    return { kind: 'chosen', chosen, wasted: wastedYears, more, ...gain, cost, doubt };
  }
  const late = (options[0]?.startsOn ?? '') > paidThrough;
  return { kind: late ? 'enables' : 'useful', ...gainOf(options, maxUsefulYears), doubt };
}

function noRepairOf({ wait, repair }: Outcome): NoRepair {
  const months = repair.options[0]?.totalMonths ?? 0;
  if (months === 0) return 'no-wait';
  return months > wait.fixedMonths ? 'year-start' : 'fixed-only';
}

function gainOf(options: readonly RepairOption[], years: number): Gain {
  const rungs = options.slice(1, years + 1);
  return {
    years,
    days: rungs.reduce((sum, { daysEarlier }) => sum + daysEarlier, 0),
    cost: costOfYears(options, years),
    startsOn: (options[years] ?? options[0])?.startsOn ?? ('' as CalendarDate),
  };
}

/** Every year costs the same standard, whether or not it helps (rule R3). */
function costOfYears(options: readonly RepairOption[], years: number): number | null {
  const each = options[1]?.extraCost ?? null;
  return each === null ? null : each * years;
}

function doubtOf({ assessed, scenario, outcome }: Situation): RepairDoubt | undefined {
  let found: RepairDoubt | undefined;
  for (const { id, alternatives } of assessed.assessment.openQuestions) {
    for (const alternative of alternatives) {
      const effect = scenario === 'ifLapsed' ? (alternative.ifLapsed ?? alternative) : alternative;
      const usefulYears = effect.maxUsefulYears;
      if (usefulYears < (found?.usefulYears ?? outcome.repair.maxUsefulYears)) {
        found = { id, value: alternative.value, usefulYears };
      }
    }
  }
  return found;
}

/** One rung of the ladder as shown; the last one buys nothing any more. */
export interface Rung {
  readonly years: number;
  readonly months: number;
  readonly startsOn: CalendarDate;
  readonly late: boolean;
  readonly daysEarlier: number;
  readonly extraCost: number | null;
  readonly cost: number | null;
  readonly chosen: boolean;
  /** `years` or more of this: no earlier than the rung before. */
  readonly floor: boolean;
}

/** Empty when there is no wait to cut. */
export function ladderOf({ assessed, outcome }: Situation): readonly Rung[] {
  const { options, maxUsefulYears } = outcome.repair;
  const { backPayYears } = assessed.case.payment;
  const { paidThrough } = outcome.benefits;
  const last = options[maxUsefulYears];
  if (maxUsefulYears === 0 || last === undefined) return [];
  const rungs = options.map(({ totalMonths, ...option }) => ({
    ...option,
    months: totalMonths,
    late: option.startsOn > paidThrough,
    chosen: backPayYears > 0 && option.years === backPayYears,
    floor: false,
  }));
  const extraCost = last.extraCost;
  const floor: Rung = {
    years: maxUsefulYears + 1,
    months: last.totalMonths,
    startsOn: last.startsOn,
    late: last.startsOn > paidThrough,
    daysEarlier: 0,
    extraCost,
    cost: last.cost === null || extraCost === null ? null : last.cost + extraCost,
    chosen: backPayYears > maxUsefulYears,
    floor: true,
  };
  return [...rungs, floor];
}
