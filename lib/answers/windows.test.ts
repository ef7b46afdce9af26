import { describe, expect, it } from 'vitest';
import { calendarDate } from '../values/calendar-date';
import { placeFigures } from '../wizard/place-figures';
import type { Answers } from './answers';
import { windowQuestions, windowStatus, withoutStaleWindows } from './windows';

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

describe('withoutStaleWindows', () => {
  const eve = calendarDate('2026-12-24');
  const day = calendarDate('2026-12-25');
  const after = calendarDate('2026-12-26');
  const said: Answers = { region: '330100', payWhen: 'today', windowOn: day };
  const left = (answers: Answers, asOf = after) =>
    Object.keys(withoutStaleWindows({ ...said, ...answers }, asOf));

  it('第二天再看：说过「在」的要重问，说过「已经过了」「不清楚」的照旧', () => {
    expect(left({ window: 'inside' })).not.toContain('window');
    expect(left({ window: 'outside' })).toContain('window');
    expect(left({ window: 'unsure', nextWindow: 'unsure' })).toContain('window');
  });

  it('第二年的集中期那时还没开始，后来可能开始了：说过的都要重问', () => {
    expect(left({ nextWindow: 'inside' })).not.toContain('nextWindow');
    expect(left({ nextWindow: 'outside' })).not.toContain('nextWindow');
    expect(left({ nextWindow: 'unsure' })).toContain('nextWindow');
  });

  it('当天、说定了日子缴的，什么也不动', () => {
    const same: Answers = { ...said, window: 'inside', nextWindow: 'outside' };
    expect(withoutStaleWindows(same, day)).toBe(same);
    const fixed: Answers = { payWhen: 'other', payOn: window.closes, window: 'inside' };
    expect(withoutStaleWindows(fixed, window.closes)).toBe(fixed);
  });

  it('不知道哪天说的、比今天还晚说的，都不算数', () => {
    const undated: Answers = { payWhen: 'today', window: 'outside' };
    expect(withoutStaleWindows(undated, day)).toEqual({ payWhen: 'today' });
    expect(left({ window: 'outside' }, eve)).not.toContain('window');
  });
});
