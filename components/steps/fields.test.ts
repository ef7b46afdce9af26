import { describe, expect, it } from 'vitest';
import type { Answers } from '@/lib/answers/answers';
import { change } from '@/lib/answers/prune';
import { calendarDate } from '@/lib/values/calendar-date';
import type { FormValues, StepDefinition } from '../wizard/step-definition';
import { claimsFields, employeeFields } from './by-year-fields';
import { eventFields } from './event-fields';
import { historyFields, quickHistories } from './history-fields';
import { paymentFields } from './payment-fields';
import { personFields } from './person-fields';
import { regionFields } from './region-fields';

const context = { asOf: calendarDate('2026-11-21'), places: {} };

const answers: Answers = {
  region: '330100',
  birthYear: 1968,
  eligibleSince: 1990,
  group: 'general',
  years: { 2025: 'employee', 2026: 'resident' },
  lastBefore2025: 2019,
  lastMonths: { 2025: 'unknown' },
  claims: { 2026: 'some' },
  event: 'student',
  eventDate: calendarDate('2026-09-18'),
  payWhen: 'other',
  payOn: calendarDate('2026-12-18'),
  coverageYears: [2026, 2027],
  window: 'outside',
  nextWindow: 'unsure',
  local: { ceiling: 300_000, premiums: { 2027: 400 } },
};

const definitions = [
  regionFields,
  personFields,
  historyFields,
  employeeFields,
  claimsFields,
  eventFields,
  paymentFields,
] as readonly unknown[] as readonly StepDefinition<FormValues>[];

it.each(definitions)('$id: stored answers survive the form unchanged', (definition) => {
  const { patch, problems } = definition.read(definition.toForm(answers, context), context);
  expect(problems).toEqual([]);
  expect(change(answers, patch, context)).toEqual(answers);
});

it.each(definitions)('$id: a blank form reads as nothing', (definition) => {
  const { patch } = definition.read(definition.toForm({}, context), context);
  expect(change({}, patch, context)).toEqual({});
});

const problemsOf = <Form extends FormValues>(
  definition: StepDefinition<Form>,
  changes: Partial<Form>,
) =>
  definition
    .read({ ...definition.toForm(answers, context), ...changes }, context)
    .problems.map(({ code }) => code);

describe('what cannot be read is named', () => {
  it('region', () => {
    expect(problemsOf(regionFields, { region: '' })).toEqual(['city-missing']);
  });

  it('person', () => {
    expect(problemsOf(personFields, { birthYear: '68' })).toEqual(['birth-year-two-digits']);
    expect(problemsOf(personFields, { birthYear: '' })).toEqual(['birth-year-missing']);
    expect(problemsOf(personFields, { eligibleSince: '前年' })).toEqual(['eligible-not-a-number']);
    expect(problemsOf(personFields, { eligibleSince: '' })).toEqual([]);
  });

  it('history', () => {
    expect(problemsOf(historyFields, { lastBefore2025: '' })).toEqual(['last-before-missing']);
    expect(problemsOf(historyFields, { before: 'never', lastBefore2025: 'x' })).toEqual([]);
  });

  it('event and payment days', () => {
    const day = (year: string, month: string, day: string) => ({ year, month, day });
    expect(problemsOf(eventFields, { eventDate: day('', '', '') })).toEqual(['event-date-missing']);
    expect(problemsOf(eventFields, { eventDate: day('2026', '9', '') })).toEqual([
      'event-date-incomplete',
    ]);
    expect(problemsOf(paymentFields, { payOn: day('2026', '11', '31') })).toEqual([
      'pay-date-impossible',
    ]);
    expect(problemsOf(paymentFields, { payWhen: 'today', payOn: day('', '', '') })).toEqual([]);
  });

  it('money', () => {
    expect(problemsOf(paymentFields, { nextPremium: '四百' })).toEqual(['premium-not-a-number']);
    expect(problemsOf(paymentFields, { nextPremium: '0', ceiling: '0' })).toEqual([
      'ceiling-not-a-number',
    ]);
  });
});

describe('quickHistories', () => {
  it('this year and last', () => {
    expect(quickHistories(answers, context.asOf)).toEqual([
      { id: 'always', years: { 2025: 'resident', 2026: 'resident' } },
      { id: 'broken-2026', brokenFrom: 2026, years: { 2025: 'resident', 2026: 'none' } },
      { id: 'never', years: { 2025: 'none', 2026: 'none' } },
    ]);
  });

  it('offers only the last two breaks as years go by', () => {
    const ids = quickHistories(answers, calendarDate('2029-03-01')).map(({ id }) => id);
    expect(ids).toEqual(['always', 'broken-2028', 'broken-2029', 'never']);
  });

  it('nothing to shorten for a single year', () => {
    expect(quickHistories({ birthYear: 2026 }, context.asOf)).toEqual([]);
  });
});
