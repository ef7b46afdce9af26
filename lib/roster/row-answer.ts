import type { Ceiling, Outcome, WaitReason } from '../rules/assessment';
import type { CalendarDate } from '../values/calendar-date';
import type { EnrolmentCase } from '../values/enrolment-case';
import type { Outcomes } from './brief';
import { type MonthDelay, monthDelay } from './month-delay';
import { type AgainstWindow, againstWindow } from './next-window';

/** What a list tells of one person under one of the two scenarios (rule H1). */
export interface RowOutcome {
  readonly startsOn: CalendarDate;
  /** False: nothing paid for can be used any more (rule W7). */
  readonly effective: boolean;
  readonly reason: WaitReason;
  readonly totalMonths: number;
  readonly brokenYears: number;
  /** Yuan; `null` = a premium is not recorded. */
  readonly cost: number | null;
  readonly usefulYears: number;
  /** Start, its use and extra yuan with every useful year paid back. */
  readonly repairedStartsOn: CalendarDate;
  readonly repairedEffective: boolean;
  readonly repairCost: number | null;
  readonly ceilingStatus: Ceiling['status'];
  readonly ceiling: number | null;
  readonly ceilingAtStart: number | null;
}

export interface RowAnswer {
  readonly ifInsured: RowOutcome;
  /** The same object when nothing is unknown. */
  readonly ifLapsed: RowOutcome;
  readonly delay: MonthDelay;
  readonly against: AgainstWindow;
}

export function rowOutcome({
  wait,
  benefits,
  repair,
  ceiling,
  ceilingAtStart,
}: Outcome): RowOutcome {
  const first = repair.options[0];
  const last = repair.options[repair.options.length - 1];
  const repairedStartsOn = last?.startsOn ?? benefits.startsOn;
  const [plain = null, repaired = null] = [first?.cost, last?.cost];
  return {
    startsOn: benefits.startsOn,
    effective: benefits.effective,
    reason: wait.reason,
    totalMonths: wait.totalMonths,
    brokenYears: wait.brokenYears,
    cost: repair.chosenCost,
    usefulYears: repair.maxUsefulYears,
    repairedStartsOn,
    repairedEffective: repairedStartsOn <= benefits.paidThrough,
    repairCost: plain === null || repaired === null ? null : repaired - plain,
    ceilingStatus: ceiling.status,
    ceiling: ceiling.total,
    ceilingAtStart: ceilingAtStart?.total ?? null,
  };
}

export function rowAnswer(input: EnrolmentCase, brief: Outcomes): RowAnswer {
  const ifInsured = rowOutcome(brief.ifInsured);
  const lapsed = rowOutcome(brief.ifLapsed);
  const ifLapsed = alike(ifInsured, lapsed) ? ifInsured : lapsed;
  return {
    ifInsured,
    ifLapsed,
    delay: monthDelay(input, brief),
    against: againstWindow(input, brief),
  };
}

/** What is not remembered often makes no difference to anything told here. */
function alike(a: RowOutcome, b: RowOutcome): boolean {
  return (Object.keys(a) as (keyof RowOutcome)[]).every((key) => a[key] === b[key]);
}
