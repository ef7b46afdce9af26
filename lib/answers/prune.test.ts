import { describe, expect, it } from 'vitest';
import { calendarDate } from '../values/calendar-date';
import { placeFigures } from '../wizard/place-figures';
import { placeQuestions } from '../wizard/place-questions';
import type { Answers } from './answers';
import { change, prune } from './prune';

const context = { asOf: calendarDate('2026-11-21'), places: placeQuestions() };
const withFigures = { ...context, figures: placeFigures };

const full: Answers = {
  region: '330100',
  birthYear: 1968,
  group: 'general',
  tier: 'adult-2',
  years: { 2025: 'employee', 2026: 'resident' },
  lastBefore2025: 2019,
  lastMonths: { 2025: 9 },
  claims: { 2026: 'none' },
  event: 'student',
  eventDate: calendarDate('2026-09-18'),
  payWhen: 'other',
  payOn: calendarDate('2026-12-18'),
  coverageYears: [2027],
  window: 'inside',
  local: { premiums: { 2027: 720 } },
};

describe('prune', () => {
  it('keeps what still applies', () => expect(prune(full, context)).toEqual(full));

  it('职工年份改成没参保，月份跟着去掉', () => {
    const after = change(full, { years: { 2025: 'none', 2026: 'resident' } }, context);
    expect(after.lastMonths).toBeUndefined();
    expect(after.claims).toEqual({ 2026: 'none' });
  });

  it('居民年份改成职工，报销跟着去掉', () => {
    const after = change(full, { years: { 2025: 'employee', 2026: 'employee' } }, context);
    expect(after.claims).toBeUndefined();
    expect(after.lastMonths).toEqual({ 2025: 9 });
  });

  it('出生在 2025 年以后，以前的年份不再问', () => {
    const after = change(full, { birthYear: 2026, group: 'newborn' }, context);
    expect(after.years).toEqual({ 2026: 'resident' });
    expect(after.lastBefore2025).toBeUndefined();
    expect(after.lastMonths).toBeUndefined();
  });

  it('特殊群体不问变动', () => {
    const after = change(full, { group: 'medical-aid' }, context);
    expect([after.event, after.eventDate]).toEqual([undefined, undefined]);
  });

  it('没有变动就没有日子', () => {
    expect(change(full, { event: 'none' }, context).eventDate).toBeUndefined();
  });

  it('当地的数一样一样地改：没提到的那一样留着，收回的那一样没了', () => {
    const windows = { 2027: { closes: calendarDate('2026-12-25') } };
    const both = change(full, { local: { windows } }, context);
    expect(both.local).toEqual({ premiums: { 2027: 720 }, windows });
    const cheaper = change(
      both,
      { local: { ceiling: undefined, premiums: { 2027: 700 } } },
      context,
    );
    expect(cheaper.local).toEqual({ premiums: { 2027: 700 }, windows });
    const none = change(full, { local: { premiums: undefined } }, context);
    expect(none).not.toHaveProperty('local');
  });

  it('换了地方：档次、当地的数、集中期都要重来，别的不动', () => {
    const after = change(full, { region: '331000' }, context);
    expect([after.tier, after.local, after.window]).toEqual([undefined, undefined, undefined]);
    expect(after.coverageYears).toEqual([2027]);
    expect(after.years).toEqual(full.years);
  });

  it('问来的读法是那个地方的，带不到别处', () => {
    const asked: Answers = { ...full, readings: { 'first-broken-year': 'free' } };
    expect(change(asked, { region: '331000' }, context).readings).toBeUndefined();
    expect(change(asked, { region: '330100' }, context).readings).toEqual(asked.readings);
    expect(change(asked, { birthYear: 1970 }, context).readings).toEqual(asked.readings);
  });

  it('换了档，原先那一档填的钱数不算数；别的当地的数还在', () => {
    const ceiling: Answers = { ...full, local: { ceiling: 300_000, premiums: { 2027: 320 } } };
    expect(change(full, { tier: 'child' }, context).local).toBeUndefined();
    expect(change(ceiling, { tier: 'child' }, context).local).toEqual({ ceiling: 300_000 });
    expect(change(ceiling, { tier: 'adult-2' }, context).local).toEqual(ceiling.local);
    const { tier: _, ...untold } = ceiling;
    expect(change(untold, { tier: 'child' }, context).local).toEqual(ceiling.local);
  });

  it('收录了的缴费标准不问，填过的也不再压过它', () => {
    const paid: Answers = { ...full, local: { premiums: { 2026: 1, 2027: 720 } } };
    expect(placeFigures.hasPremium('330100', 2026, 'adult-2')).toBe(true);
    expect(placeFigures.hasPremium('330100', 2027, 'adult-2')).toBe(false);
    expect(prune(paid, withFigures).local).toEqual({ premiums: { 2027: 720 } });
    expect(prune(paid, context).local).toEqual(paid.local);
    const { tier: _, ...untold } = paid;
    expect(prune(untold, withFigures).local).toEqual(paid.local);
  });

  it('江西的群体带不到别的省', () => {
    const jiangxi = prune({ ...full, region: '360000', group: 'religious' }, context);
    expect(jiangxi.group).toBe('religious');
    expect(change(jiangxi, { region: '330100' }, context).group).toBeUndefined();
  });

  it('换了缴费日，集中期重问；同一句话里新答的留下', () => {
    const later = { payOn: calendarDate('2026-12-30') };
    expect(change(full, later, context).window).toBeUndefined();
    expect(change(full, { ...later, window: 'outside' }, context).window).toBe('outside');
  });

  it('缴费日挪到装不下那一年，缴哪年重问', () => {
    const after = change(full, { payOn: calendarDate('2025-12-18') }, context);
    expect(after.coverageYears).toBeUndefined();
  });

  it('改成今天缴，原先的日子去掉', () => {
    expect(change(full, { payWhen: 'today' }, context).payOn).toBeUndefined();
  });

  it('地区包答得出集中期的，不留本人的回答', () => {
    const late: Answers = { ...full, coverageYears: [2026], window: 'inside' };
    expect(prune(late, context).window).toBe('inside');
    expect(prune(late, withFigures).window).toBeUndefined();
  });

  it('只缴一年的没有次年集中期', () => {
    const { nextWindow } = prune({ ...full, nextWindow: 'unsure' }, context);
    expect(nextWindow).toBeUndefined();
  });

  it('用到奖励只在报销过、以前又参过保的年份', () => {
    const used: Answers = {
      ...full,
      years: { 2025: 'resident', 2026: 'resident' },
      claims: { 2025: 'some', 2026: 'some' },
      bonusUsed: { 2025: true, 2026: true },
    };
    expect(prune(used, context).bonusUsed).toEqual({ 2026: true });
    expect(change(used, { claims: { 2025: 'some', 2026: 'none' } }, context).bonusUsed).toBe(
      undefined,
    );
  });

  it('一个回答可以收回', () => {
    expect('birthYear' in change(full, { birthYear: undefined }, context)).toBe(false);
  });

  it('今天缴、在集中期里：记下是哪天说的，第二天就要重问', () => {
    const today = change(full, { payWhen: 'today', window: 'inside' }, context);
    expect([today.window, today.windowOn]).toEqual(['inside', context.asOf]);
    expect(prune(today, context)).toEqual(today);
    const tomorrow = prune(today, { ...context, asOf: calendarDate('2026-11-22') });
    expect(tomorrow).not.toHaveProperty('window');
    expect(tomorrow).not.toHaveProperty('windowOn');
    // A fixed day needs no note of when it was talked about.
    expect(change(full, { window: 'outside' }, context)).not.toHaveProperty('windowOn');
  });
});
