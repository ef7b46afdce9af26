import type { Step } from '@/lib';
import {
  addDays,
  type CalendarDate,
  daysBetween,
  firstOfYear,
  isCalendarDate,
  lastOfYear,
  yearOf,
} from '@/lib/values/calendar-date';
import type { Situation } from './situations';

/** A stretch of time, or a day, on the way from the break to cover. */
export type Stage =
  | { readonly kind: 'broken'; readonly years: number }
  /** Still insured for the year before the one paid for. */
  | { readonly kind: 'current'; readonly to: CalendarDate }
  | { readonly kind: 'paid'; readonly on: CalendarDate }
  /** Paid, and nothing to wait for but the calendar. */
  | {
      readonly kind: 'before-year' | 'before-start';
      readonly from: CalendarDate;
      readonly to: CalendarDate;
    }
  | {
      readonly kind: 'waiting';
      readonly from: CalendarDate;
      readonly to: CalendarDate;
      readonly months: number;
      /** This year's insurance runs to the end of the year, whatever the wait for the next. */
      readonly insuredTo: CalendarDate | undefined;
    }
  | { readonly kind: 'covered'; readonly from: CalendarDate; readonly to: CalendarDate }
  | { readonly kind: 'unusable'; readonly to: CalendarDate };

export function timelineOf(situation: Situation): readonly Stage[] {
  const { assessed, outcome } = situation;
  const { on } = assessed.case.payment;
  const { wait, benefits, ceiling } = outcome;
  const { startsOn, paidThrough, effective } = benefits;
  const stages: Stage[] = [];
  if (wait.brokenYears > 0) stages.push({ kind: 'broken', years: wait.brokenYears });
  const [firstYear] = assessed.case.payment.coverageYears;
  const insuredNow = ceiling.covered && yearOf(ceiling.on) < firstYear;
  const insuredTo = insuredNow ? lastOfYear(yearOf(ceiling.on)) : undefined;
  if (insuredTo !== undefined) stages.push({ kind: 'current', to: insuredTo });
  stages.push({ kind: 'paid', on });

  // The last day before cover; without cover, the last day paid for.
  const last = effective ? addDays(startsOn, -1) : paidThrough;
  let next = on;
  if (wait.totalMonths > 0) {
    const from = laterDay(on, dateOf(situation, ['W4']));
    const end = dateOf(situation, ['D1', 'D2']);
    const to = end !== undefined && end <= last ? addDays(end, -1) : last;
    if (from > on && !insuredNow) {
      stages.push({ kind: 'before-year', from: on, to: addDays(from, -1) });
    }
    stages.push({ kind: 'waiting', from, to, months: wait.totalMonths, insuredTo });
    next = addDays(to, 1);
  }
  if (effective) {
    if (next <= last && !(insuredNow && wait.totalMonths === 0)) {
      const toYear = startsOn === firstOfYear(yearOf(startsOn));
      stages.push({ kind: toYear ? 'before-year' : 'before-start', from: next, to: last });
    }
    stages.push({ kind: 'covered', from: startsOn, to: paidThrough });
  } else {
    stages.push({ kind: 'unusable', to: paidThrough });
  }
  return stages;
}

function laterDay(a: CalendarDate, b: CalendarDate | undefined): CalendarDate {
  return b !== undefined && b > a ? b : a;
}

/** A date the working came to, in this situation. */
function dateOf(
  { assessed, scenario }: Situation,
  rules: readonly Step['rule'][],
): CalendarDate | undefined {
  const step = assessed.assessment.steps.find(
    (each) =>
      rules.includes(each.rule) && (each.scenario === undefined || each.scenario === scenario),
  );
  return isCalendarDate(step?.result) ? step.result : undefined;
}

/** A piece of the bar; all widths together are 100. */
export interface BarPiece {
  readonly kind: 'broken' | 'before-year' | 'before-start' | 'waiting' | 'covered';
  readonly x: number;
  readonly width: number;
}

const BROKEN_SHARE = 20;
const SMALLEST_SHARE = 8;

/** Proportional to days, but the break, which may be many years, has a fixed share. */
export function barOf(stages: readonly Stage[]): readonly BarPiece[] {
  const parts: { kind: BarPiece['kind']; days: number | undefined }[] = [];
  for (const stage of stages) {
    if (stage.kind === 'broken') parts.push({ kind: 'broken', days: undefined });
    else if ('from' in stage) {
      parts.push({ kind: stage.kind, days: daysBetween(stage.from, stage.to) + 1 });
    }
  }
  const days = parts.reduce((sum, part) => sum + (part.days ?? 0), 0);
  const weights = parts.map((part) =>
    part.days === undefined ? BROKEN_SHARE : Math.max(SMALLEST_SHARE, (part.days / days) * 100),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let x = 0;
  return parts.map(({ kind }, index) => {
    const width = ((weights[index] ?? 0) / sum) * 100;
    const piece = { kind, x: round(x), width: round(width) };
    x += width;
    return piece;
  });
}

function round(share: number): number {
  return Math.round(share * 100) / 100;
}
