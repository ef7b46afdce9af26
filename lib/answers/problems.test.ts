import { describe, expect, it } from 'vitest';
import { calendarDate } from '../values/calendar-date';
import { placeFigures } from '../wizard/place-figures';
import { placeQuestions } from '../wizard/place-questions';
import { STEP_IDS, type StepId } from '../wizard/steps';
import type { Answers } from './answers';
import { problemsOf } from './problems';

const context = {
  asOf: calendarDate('2026-11-21'),
  places: placeQuestions(),
  figures: placeFigures,
};

const done: Answers = {
  region: '330100',
  birthYear: 1968,
  group: 'general',
  tier: 'adult-2',
  years: { 2025: 'none', 2026: 'none' },
  event: 'none',
  payWhen: 'today',
  coverageYears: [2027],
  window: 'inside',
};

function codes(step: StepId, changes: Answers, without: readonly (keyof Answers)[] = []) {
  const answers: Record<string, unknown> = { ...done, ...changes };
  for (const key of without) delete answers[key];
  return problemsOf(step, answers, context).map(({ field, code }) => `${field}: ${code}`);
}

describe('problemsOf', () => {
  it.each(STEP_IDS)('%s: nothing to say about a complete person', (step) => {
    expect(codes(step, {})).toEqual([]);
  });

  it.each<[StepId, Answers, (keyof Answers)[], string]>([
    ['region', {}, ['region'], 'region: region-missing'],
    ['person', {}, ['birthYear'], 'birthYear: birth-year-missing'],
    ['person', { birthYear: 2027 }, [], 'birthYear: birth-year-future'],
    ['person', { birthYear: 1899 }, [], 'birthYear: birth-year-too-early'],
    ['person', { eligibleSince: 2027 }, [], 'eligibleSince: eligible-future'],
    ['person', { eligibleSince: 1967 }, [], 'eligibleSince: eligible-before-birth'],
    ['person', {}, ['group'], 'group: group-missing'],
    ['person', { group: 'religious' }, [], 'group: group-missing'],
    ['person', { group: 'newborn', birthYear: 2024 }, [], 'group: newborn-too-old'],
    ['person', {}, ['tier'], 'tier: tier-missing'],
    ['person', { tier: 'adult' }, [], 'tier: tier-missing'],
    ['history', { years: { 2025: 'none' } }, [], 'year-2026: year-missing'],
    ['history', { lastBefore2025: 2025 }, [], 'lastBefore2025: last-before-too-late'],
    ['history', { lastBefore2025: 1960 }, [], 'lastBefore2025: last-before-birth'],
    ['employee', { years: { 2025: 'employee' } }, [], 'month-2025: last-month-missing'],
    ['claims', { years: { 2026: 'resident' } }, [], 'claims-2026: claims-missing'],
    ['event', {}, ['event'], 'event: event-missing'],
    ['event', { event: 'student' }, [], 'eventDate: event-date-missing'],
    [
      'event',
      { event: 'student', eventDate: calendarDate('2026-11-22') },
      [],
      'eventDate: event-date-future',
    ],
    ['payment', {}, ['payWhen'], 'payWhen: pay-when-missing'],
    ['payment', { payWhen: 'other' }, [], 'payOn: pay-date-missing'],
    [
      'payment',
      { payWhen: 'other', payOn: calendarDate('2028-01-01') },
      [],
      'payOn: pay-date-too-late',
    ],
    [
      'payment',
      { payWhen: 'other', payOn: calendarDate('2024-12-31') },
      [],
      'payOn: pay-date-too-early',
    ],
    ['payment', {}, ['coverageYears'], 'coverageYears: coverage-missing'],
    ['payment', { coverageYears: [2028] }, [], 'coverageYears: coverage-missing'],
    ['payment', {}, ['window'], 'window: window-missing'],
    ['payment', { coverageYears: [2026, 2027] }, [], 'nextWindow: window-missing'],
    [
      'payment',
      { years: { 2026: 'resident' }, coverageYears: [2026] },
      [],
      'coverageYears: coverage-already-resident',
    ],
    [
      'payment',
      { years: { 2026: 'employee' }, lastMonths: { 2026: 'unknown' }, coverageYears: [2026] },
      [],
      'coverageYears: coverage-employee-month-unknown',
    ],
    [
      'payment',
      { years: { 2026: 'employee' }, lastMonths: { 2026: 12 }, coverageYears: [2026] },
      [],
      'coverageYears: coverage-employee-after',
    ],
    ['payment', { birthYear: 2025, group: 'newborn' }, [], 'coverageYears: coverage-newborn'],
    [
      'payment',
      { event: 'student', eventDate: calendarDate('2026-11-22') },
      [],
      'payOn: event-after-payment',
    ],
    [
      'payment',
      { region: '350000', payWhen: 'other', payOn: calendarDate('2026-08-31') },
      [],
      'payOn: window-not-open',
    ],
  ])('%s %j without %j: %s', (step, changes, without, expected) => {
    expect(codes(step, changes, without)).toContain(expected);
  });

  it('names the day the window opens', () => {
    const early: Answers = {
      ...done,
      region: '350000',
      payWhen: 'other',
      payOn: calendarDate('2026-08-31'),
    };
    expect(problemsOf('payment', early, context)).toEqual([
      { field: 'payOn', code: 'window-not-open', values: { year: 2027, opens: '2026-09-01' } },
    ]);
  });

  it('does not ask for the window where it is recorded, or before the records are there', () => {
    const inFujian: Answers = { ...done, region: '350000' };
    expect(codes('payment', inFujian, ['window'])).toEqual([]);
    const { window: _, ...unasked } = done;
    expect(problemsOf('payment', unasked, { ...context, figures: undefined })).toEqual([]);
  });

  it('a payment made before today explains why the year is insured', () => {
    const paid = { payWhen: 'other', payOn: calendarDate('2026-07-03') } as const;
    const years = { 2025: 'none', 2026: 'resident' } as const;
    expect(codes('payment', { ...paid, years, coverageYears: [2026] })).toEqual([]);
  });
});
