import type { EnrolmentCase } from '@/lib';
import { addDays, type CalendarDate, daysBetween } from '@/lib/values/calendar-date';
import type { Stage } from '../result/timeline';

export type Mark = 'today' | 'paid' | 'window-opens' | 'window-closes' | 'start' | 'end';
/** How things stand from one point to the next. */
export type Span = 'broken' | 'none' | 'covered' | 'current' | 'before' | 'waiting' | 'unusable';

/** A day something happens on, and what holds from it on. */
export interface Point {
  readonly on: CalendarDate;
  readonly marks: readonly Mark[];
  /** Missing after the last point. */
  readonly span: Span | undefined;
  readonly days: number;
}

export interface TimelineFacts {
  readonly facts: Pick<EnrolmentCase, 'asOf' | 'payment'>;
  readonly stages: readonly Stage[];
  /** Enrolment window of the first year paid for, where it is recorded. */
  readonly window: { readonly opens?: CalendarDate; readonly closes: CalendarDate } | undefined;
}

/** The days that matter, in order; several things on one day are one point. */
export function timelinePoints({ facts, stages, window }: TimelineFacts): readonly Point[] {
  const marks = new Map<CalendarDate, Mark[]>();
  const mark = (on: CalendarDate | undefined, name: Mark) => {
    if (on !== undefined) marks.set(on, [...(marks.get(on) ?? []), name]);
  };
  const covered = stages.find((stage) => stage.kind === 'covered');
  const unusable = stages.find((stage) => stage.kind === 'unusable');
  mark(window?.opens, 'window-opens');
  mark(facts.asOf, 'today');
  mark(facts.payment.on, 'paid');
  mark(window?.closes, 'window-closes');
  mark(covered?.from, 'start');
  mark(covered?.to ?? unusable?.to, 'end');
  // Where the state changes without anything else happening there is a point too.
  for (const stage of stages)
    if ('from' in stage && !marks.has(stage.from)) marks.set(stage.from, []);

  const days = [...marks.keys()].sort();
  return days.map((on, index) => {
    const next = days[index + 1];
    return {
      on,
      marks: marks.get(on) ?? [],
      span: next === undefined ? undefined : spanOn(on, stages, facts.payment.on),
      days: next === undefined ? 0 : daysBetween(on, next),
    };
  });
}

function spanOn(on: CalendarDate, stages: readonly Stage[], paidOn: CalendarDate): Span {
  for (const stage of stages) {
    if (stage.kind === 'current' && on <= stage.to) return 'current';
    if (!('from' in stage) || on < stage.from || on > stage.to) continue;
    return stage.kind === 'before-year' || stage.kind === 'before-start' ? 'before' : stage.kind;
  }
  if (on >= paidOn) return stages.some(({ kind }) => kind === 'unusable') ? 'unusable' : 'before';
  return stages.some(({ kind }) => kind === 'broken') ? 'broken' : 'none';
}

/** Neighbouring points with the same state, as rows of a table. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly span: Span;
  readonly days: number;
}

export function periodsOf(points: readonly Point[]): readonly Period[] {
  const periods: Period[] = [];
  points.forEach(({ on, span, days }, index) => {
    if (span === undefined) return;
    const next = points[index + 1];
    // The last point closes its period on its own day; the others begin the next one.
    const last = index === points.length - 2;
    const to = last ? (next?.on ?? on) : addDays(next?.on ?? on, -1);
    const length = days + (last ? 1 : 0);
    const before = periods[periods.length - 1];
    if (before?.span === span)
      periods[periods.length - 1] = { ...before, to, days: before.days + length };
    else periods.push({ from: on, to, span, days: length });
  });
  return periods;
}
