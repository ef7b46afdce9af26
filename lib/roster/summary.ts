import { daysBetween } from '../values/calendar-date';
import type { RowResult, RowStatus } from './assess-row';
import { URGENCIES, type Urgency } from './month-delay';
import type { Roster } from './roster';

/** How many people wait how long; `late` = what they pay for ends before the wait does. */
export interface WaitCount {
  readonly months: number | 'late';
  readonly people: number;
}

export interface RosterSummary {
  readonly people: number;
  readonly byStatus: Readonly<Record<RowStatus, number>>;
  readonly blankRows: number;
  readonly twins: number;
  /** Rows with a remark that do have an answer. */
  readonly noted: number;
  /** People told two results because they do not remember something. */
  readonly unsure: number;
  readonly urgency: Readonly<Record<Urgency, number>>;
  readonly waits: readonly WaitCount[];
  readonly against: AgainstSummary;
  readonly repair: RepairSummary;
}

/** Paying on the list's day as set against the next enrolment window. */
export interface AgainstSummary {
  readonly sooner: number;
  readonly alike: number;
  readonly later: number;
  /** Pays in that very window, so there is nothing to set against it. */
  readonly inWindow: number;
  readonly unknown: number;
  /** Days of cover that those who start sooner gain, all together. */
  readonly daysGained: number;
  /** Yuan they pay more for it; negative where it is less. */
  readonly yuan: number;
  /** Among them, those whose premium is not recorded; they are not in `yuan`. */
  readonly unknownCost: number;
}

/** Everybody paying back all the years that bring the start forward. */
export interface RepairSummary {
  readonly people: number;
  readonly yuan: number;
  /** Among them, those whose premium is not recorded; they are not in `yuan`. */
  readonly unknownCost: number;
  readonly daysGained: number;
}

export function summarise(roster: Roster): RosterSummary {
  const counts = new Uint32Array(roster.results.length);
  for (let index = 0; index < roster.done; index++) {
    const number = roster.resultOf(index);
    counts[number] = (counts[number] ?? 0) + 1;
  }
  const total = (figure: (result: RowResult) => number): number =>
    roster.results.reduce((sum, result, number) => sum + figure(result) * (counts[number] ?? 0), 0);
  const count = (test: (result: RowResult) => boolean): number =>
    total((each) => Number(test(each)));

  return {
    people: roster.done,
    byStatus: {
      answered: count(({ status }) => status === 'answered'),
      insured: count(({ status }) => status === 'insured'),
      stopped: count(({ status }) => status === 'stopped'),
    },
    blankRows: roster.blankRows,
    twins: roster.twins,
    noted: count(({ status, problems }) => status !== 'stopped' && problems.length > 0),
    unsure: count(({ answer }) => answer !== undefined && answer.ifInsured !== answer.ifLapsed),
    urgency: urgencyCounts(count),
    waits: waitCounts(roster.results, counts),
    against: againstSummary(count, total),
    repair: repairSummary(count, total),
  };
}

type Count = (test: (result: RowResult) => boolean) => number;
type Total = (figure: (result: RowResult) => number) => number;

function urgencyCounts(count: Count): Record<Urgency, number> {
  const found: Record<Urgency, number> = { cliff: 0, steady: 0, none: 0, unknown: 0 };
  for (const level of URGENCIES)
    found[level] = count(({ answer }) => answer?.delay.urgency === level);
  return found;
}

function waitCounts(results: readonly RowResult[], counts: Uint32Array): WaitCount[] {
  const people = new Map<number | 'late', number>();
  results.forEach(({ answer }, number) => {
    if (answer === undefined) return;
    const { effective, totalMonths } = answer.ifInsured;
    const months = effective ? totalMonths : 'late';
    people.set(months, (people.get(months) ?? 0) + (counts[number] ?? 0));
  });
  const rank = (months: number | 'late') => (months === 'late' ? Number.MAX_VALUE : months);
  return [...people]
    .map(([months, each]) => ({ months, people: each }))
    .sort((a, b) => rank(a.months) - rank(b.months));
}

function againstSummary(count: Count, total: Total): AgainstSummary {
  const compared = (test: (days: number) => boolean) =>
    count(({ answer }) => answer?.against.status === 'compared' && test(answer.against.daysLater));
  const sooner = ({ answer }: RowResult) =>
    answer?.against.status === 'compared' && answer.against.daysLater > 0;
  return {
    sooner: count(sooner),
    alike: compared((days) => days === 0),
    later: compared((days) => days < 0),
    inWindow: count(({ answer }) => answer?.against.status === 'same'),
    unknown: count(({ answer }) => answer?.against.status === 'unknown'),
    daysGained: total((each) => (sooner(each) ? (each.answer?.against.daysLater ?? 0) : 0)),
    yuan: total((each) => (sooner(each) ? (each.answer?.against.costNow ?? 0) : 0)),
    unknownCost: count((each) => sooner(each) && each.answer?.against.costNow === null),
  };
}

function repairSummary(count: Count, total: Total): RepairSummary {
  // Paid back in vain where even then nothing can be used (rule W7).
  const useful = ({ answer }: RowResult) =>
    answer !== undefined && answer.ifInsured.usefulYears > 0 && answer.ifInsured.repairedEffective;
  return {
    people: count(useful),
    yuan: total((each) => (useful(each) ? (each.answer?.ifInsured.repairCost ?? 0) : 0)),
    unknownCost: count((each) => useful(each) && each.answer?.ifInsured.repairCost === null),
    daysGained: total((each) => {
      const outcome = each.answer?.ifInsured;
      if (outcome === undefined || !useful(each)) return 0;
      return Math.max(0, daysBetween(outcome.repairedStartsOn, outcome.startsOn));
    }),
  };
}
