import { describe, expect, it } from 'vitest';
import { calendarDate } from '../values/calendar-date';
import { placeFigures } from '../wizard/place-figures';
import type { Answers } from './answers';
import { windowQuestions, windowStatus } from './windows';

const window = { opens: calendarDate('2025-10-20'), closes: calendarDate('2025-12-25') };

describe('windowStatus', () => {
  it.each([
    ['2025-10-19', 'not-open'],
    ['2025-10-20', 'inside'],
    ['2025-12-25', 'inside'],
    ['2025-12-26', 'outside'],
  ])('%s: %s', (on, status) => expect(windowStatus(calendarDate(on), 2026, window)).toBe(status));

  it.each([
    ['2025-08-31', 'unknown'],
    ['2025-09-01', 'inside'],
    ['2025-12-26', 'outside'],
  ])('only the last day known, %s: %s', (on, status) =>
    expect(windowStatus(calendarDate(on), 2026, { closes: window.closes })).toBe(status),
  );

  it('nothing known', () =>
    expect(windowStatus(calendarDate('2025-11-01'), 2026, undefined)).toBe('unknown'));
});

describe('windowQuestions', () => {
  const asOf = calendarDate('2026-11-21');
  const ask = (answers: Answers) =>
    windowQuestions({ payWhen: 'today', ...answers }, { asOf, places: {}, figures: placeFigures });

  it('杭州：2026 年度的有记录，2027 年度的要问', () => {
    expect(ask({ region: '330100', coverageYears: [2026] })).toEqual({});
    expect(ask({ region: '330100', coverageYears: [2027] })).toEqual({ window: 2027 });
    expect(ask({ region: '330100', coverageYears: [2026, 2027] })).toEqual({ nextWindow: 2027 });
  });

  it('没有记录的地方，两年都要问', () =>
    expect(ask({ region: '460000', coverageYears: [2026, 2027] })).toEqual({
      window: 2026,
      nextWindow: 2027,
    }));

  it('还没说缴哪年，就不问', () => expect(ask({ region: '460000' })).toEqual({}));
});
