import { describe, expect, it } from 'vitest';
import type { Answers } from '../answers/answers';
import { calendarDate } from '../values/calendar-date';
import {
  afterStep,
  firstUnanswered,
  nextStep,
  previousStep,
  redirectFrom,
  stepNumber,
} from './next-step';
import { placeQuestions } from './place-questions';
import { isStepId, STEP_IDS, type StepId, stepPath, stepsFor } from './steps';

const context = { asOf: calendarDate('2026-11-21'), places: placeQuestions() };

const 断保两年: Answers = {
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
const 职工转居民: Answers = {
  ...断保两年,
  years: { 2025: 'employee', 2026: 'employee' },
  lastMonths: { 2025: 12, 2026: 9 },
};
const 又职工又居民: Answers = {
  ...断保两年,
  years: { 2025: 'employee', 2026: 'resident' },
  lastMonths: { 2025: 9 },
  claims: { 2026: 'none' },
};
const 救助对象: Answers = { ...断保两年, group: 'medical-aid' };

describe('who is asked what', () => {
  it.each<[string, Answers, StepId[]]>([
    ['断保两年', 断保两年, ['region', 'person', 'history', 'event', 'payment']],
    ['职工转居民', 职工转居民, ['region', 'person', 'history', 'employee', 'event', 'payment']],
    ['又职工又居民', 又职工又居民, [...STEP_IDS]],
    ['救助对象不问变动', 救助对象, ['region', 'person', 'history', 'payment']],
    ['什么都还没答', {}, ['region', 'person', 'history', 'event', 'payment']],
  ])('%s', (_, answers, steps) => {
    expect(stepsFor(answers, context.asOf)).toEqual(steps);
    expect(steps.map((step) => nextStep(step, answers, context))).toEqual([
      ...steps.slice(1),
      undefined,
    ]);
    expect(steps.map((step) => previousStep(step, answers, context))).toEqual([
      undefined,
      ...steps.slice(0, -1),
    ]);
    expect(steps.map((step) => stepNumber(step, answers, context))).toEqual(
      steps.map((__, index) => index + 1),
    );
  });

  it('a step that does not apply still knows its neighbours', () => {
    expect(nextStep('employee', 断保两年, context)).toBe('event');
    expect(previousStep('employee', 断保两年, context)).toBe('history');
    expect(stepNumber('employee', 断保两年, context)).toBe(4);
  });
});

describe('firstUnanswered', () => {
  it('walks the questions one by one', () => {
    const given: (keyof Answers)[] = [];
    const order = [
      ['region', ['region']],
      ['person', ['birthYear', 'group', 'tier']],
      ['history', ['years']],
      ['employee', ['lastMonths']],
      ['claims', ['claims']],
      ['event', ['event']],
      ['payment', ['payWhen', 'coverageYears', 'window']],
    ] as const;
    for (const [step, keys] of order) {
      const answers = Object.fromEntries(given.map((key) => [key, 又职工又居民[key]]));
      expect(firstUnanswered(answers, context)).toBe(step);
      given.push(...keys);
    }
    expect(firstUnanswered(又职工又居民, context)).toBeUndefined();
  });

  it('a contradiction counts as unanswered', () => {
    const twice: Answers = { ...又职工又居民, coverageYears: [2026] };
    expect(firstUnanswered(twice, context)).toBe('payment');
  });

  it('新的一年到了，多出来的年份要补答', () => {
    const nextYear = { ...context, asOf: calendarDate('2027-01-01') };
    expect(firstUnanswered(断保两年, nextYear)).toBe('history');
  });
});

describe('redirectFrom', () => {
  it('a later question without the earlier answers leads to the first open one', () => {
    expect(redirectFrom('payment', {}, context)).toBe('region');
    expect(redirectFrom('payment', { region: '460000' }, context)).toBe('person');
  });

  it('stays on questions already open or already answered', () => {
    expect(redirectFrom('region', {}, context)).toBeUndefined();
    expect(redirectFrom('person', { region: '460000' }, context)).toBeUndefined();
    expect(redirectFrom('person', 断保两年, context)).toBeUndefined();
  });

  it('a question that does not apply leads on', () => {
    expect(redirectFrom('employee', 断保两年, context)).toBe('check');
    expect(redirectFrom('claims', { region: '460000' }, context)).toBe('person');
  });
});

describe('afterStep', () => {
  it('walks on in order', () => {
    expect(afterStep('history', 断保两年, context, false)).toBe('event');
    expect(afterStep('payment', 断保两年, context, false)).toBe('check');
  });

  it('from the check page straight back', () => {
    expect(afterStep('region', 断保两年, context, true)).toBe('check');
  });

  it('unless the change asks something new', () => {
    const { lastMonths: _, ...changed } = 又职工又居民;
    expect(afterStep('history', changed, context, true)).toBe('employee');
    const { tier: __, ...moved } = 断保两年;
    expect(afterStep('region', moved, context, true)).toBe('person');
  });
});

it('addresses', () => {
  expect(stepPath('region')).toBe('/wizard/region/');
  expect([isStepId('claims'), isStepId('result')]).toEqual([true, false]);
});
