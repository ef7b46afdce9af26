import { describe, expect, it } from 'vitest';
import { assess } from '@/lib';
import type { Answers } from '@/lib/answers/answers';
import { calendarDate } from '@/lib/values/calendar-date';
import { placeFigures } from '@/lib/wizard/place-figures';
import { assessmentState } from './assessment-state';

const context = { asOf: calendarDate('2026-11-21'), places: {}, figures: placeFigures };
const state = (answers: Answers) => assessmentState(answers, context, assess);

const COMPLETE: Answers = {
  region: '330100',
  birthYear: 1968,
  group: 'general',
  years: { 2025: 'none', 2026: 'none' },
  event: 'none',
  payWhen: 'today',
  coverageYears: [2027],
  window: 'inside',
};

describe('assessmentState', () => {
  it('asks for the first answer that is missing', () => {
    expect(state({})).toEqual({ kind: 'missing', step: 'region' });
    const { years: _, ...rest } = COMPLETE;
    expect(state(rest)).toEqual({ kind: 'missing', step: 'history' });
  });

  it('answers one case, or both when the window is not known', () => {
    expect(state(COMPLETE)).toMatchObject({ kind: 'assessed', cases: [{ id: 'only' }] });
    expect(state({ ...COMPLETE, window: 'unsure' })).toMatchObject({
      kind: 'assessed',
      cases: [{ id: 'inside' }, { id: 'outside' }],
    });
  });

  it('says from when a window is open, and where to change the day', () => {
    const { window: _, ...rest } = COMPLETE;
    const early: Answers = {
      ...rest,
      region: '350000',
      payWhen: 'other',
      payOn: calendarDate('2026-08-15'),
    };
    expect(state(early)).toMatchObject({
      kind: 'refused',
      error: { code: 'window-not-open', opens: '2026-09-01' },
      steps: ['payment'],
    });
  });

  it('leads to either side of a contradiction', () => {
    const twice: Answers = {
      ...COMPLETE,
      years: { 2025: 'none', 2026: 'resident' },
      claims: { 2026: 'none' },
      coverageYears: [2026],
    };
    expect(state(twice)).toMatchObject({
      kind: 'refused',
      error: { code: 'history-conflict' },
      steps: ['payment', 'history'],
    });
  });

  it('does not take an unknown place for an unfinished answer', () => {
    expect(state({ ...COMPLETE, region: '990000' })).toMatchObject({
      kind: 'refused',
      error: { code: 'region-unknown' },
      steps: ['region'],
    });
  });
});
