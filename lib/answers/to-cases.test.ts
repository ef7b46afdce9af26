import { describe, expect, it } from 'vitest';
import { assess } from '../assess';
import { calendarDate } from '../values/calendar-date';
import type { Answers } from './answers';
import { toCases } from './to-cases';

const NOVEMBER = calendarDate('2026-11-21');

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

function startOf(answers: Answers, asOf = NOVEMBER) {
  return toCases(answers, asOf).map(({ id, case: facts }) => {
    const result = assess(facts);
    return [id, result.ok ? result.assessment.ifInsured.benefits.startsOn : result.error];
  });
}

describe('toCases', () => {
  it('杭州断保 2025、2026，集中期内缴 2027：字段一一对上，次年元旦起', () => {
    expect(toCases(断保两年, NOVEMBER)).toEqual([
      {
        id: 'only',
        case: {
          version: 1,
          region: '330100',
          asOf: '2026-11-21',
          group: 'general',
          tier: 'adult-2',
          eligibleSince: 1968,
          history: [
            { year: 2025, status: 'none' },
            { year: 2026, status: 'none' },
          ],
          entry: { event: 'none' },
          payment: {
            on: '2026-11-21',
            coverageYears: [2027],
            window: 'inside',
            nextWindow: 'auto',
            backPayYears: 0,
          },
          local: {},
          readings: {},
        },
      },
    ]);
    expect(startOf(断保两年)).toEqual([['only', '2027-01-01']]);
  });

  it('错过集中期才缴当年的：等 3 个月，断过的再加', () => {
    const late: Answers = {
      ...断保两年,
      years: { 2025: 'resident', 2026: 'none' },
      claims: { 2025: 'none' },
      payWhen: 'other',
      payOn: calendarDate('2026-07-03'),
      coverageYears: [2026],
      window: 'outside',
    };
    expect(toCases(late, calendarDate('2026-07-01'))[0]?.case.history).toEqual([
      { year: 2025, status: 'resident', claims: 'none', bonusUsed: false },
    ]);
    expect(startOf(late, calendarDate('2026-07-01'))).toEqual([['only', '2026-10-03']]);
  });

  it('职工医保断三个月整转入：缴费次月起', () => {
    const transfer: Answers = {
      ...断保两年,
      years: { 2025: 'resident', 2026: 'employee' },
      claims: { 2025: 'unknown' },
      lastMonths: { 2026: 9 },
      payWhen: 'other',
      payOn: calendarDate('2027-01-08'),
      coverageYears: [2027],
      window: 'outside',
    };
    expect(toCases(transfer, NOVEMBER)[0]?.case.history).toEqual([
      { year: 2025, status: 'resident', claims: 'unknown', bonusUsed: false },
      { year: 2026, status: 'employee', lastMonth: 9 },
    ]);
    expect(startOf(transfer)).toEqual([['only', '2027-02-01']]);
  });

  it('当年的职工月份带上，缴当年的按未中断', () => {
    const sameYear: Answers = {
      ...断保两年,
      years: { 2025: 'employee', 2026: 'employee' },
      lastMonths: { 2025: 12, 2026: 10 },
      coverageYears: [2026],
      window: 'outside',
    };
    expect(toCases(sameYear, NOVEMBER)[0]?.case.history).toEqual([
      { year: 2025, status: 'employee', lastMonth: 12 },
      { year: 2026, status: 'employee', lastMonth: 10 },
    ]);
    expect(startOf(sameYear)).toEqual([['only', '2026-12-01']]);
  });

  it('记不清的年份照实交给引擎，职工月份记不清的不带月份', () => {
    const unsure: Answers = {
      ...断保两年,
      years: { 2025: 'unknown', 2026: 'employee' },
      lastMonths: { 2026: 'unknown' },
    };
    expect(toCases(unsure, NOVEMBER)[0]?.case.history).toEqual([
      { year: 2025, status: 'unknown' },
      { year: 2026, status: 'employee' },
    ]);
  });

  it('集中期不清楚：在与不在各算一份', () => {
    const cases = toCases({ ...断保两年, window: 'unsure' }, NOVEMBER);
    expect(cases.map(({ id, case: { payment } }) => [id, payment.window])).toEqual([
      ['inside', 'inside'],
      ['outside', 'outside'],
    ]);
  });

  it('两年同缴，次年集中期不清楚：只变次年的', () => {
    const both: Answers = { ...断保两年, coverageYears: [2026, 2027], nextWindow: 'unsure' };
    const { window: _, ...unasked } = both;
    expect(
      toCases(unasked, NOVEMBER).map(({ id, case: { payment } }) => [
        id,
        payment.window,
        payment.nextWindow,
      ]),
    ).toEqual([
      ['inside', 'auto', 'inside'],
      ['outside', 'auto', 'outside'],
    ]);
  });

  it('两年的集中期都不清楚：一天不会同时在两个集中期里', () => {
    const both: Answers = {
      ...断保两年,
      coverageYears: [2026, 2027],
      window: 'unsure',
      nextWindow: 'unsure',
    };
    expect(
      toCases(both, NOVEMBER).map(({ case: { payment } }) => [payment.window, payment.nextWindow]),
    ).toEqual([
      ['inside', 'outside'],
      ['outside', 'outside'],
    ]);
  });

  it('没答集中期的交给地区包', () => {
    const { window: _, ...unasked } = 断保两年;
    expect(toCases(unasked, NOVEMBER)[0]?.case.payment.window).toBe('auto');
  });

  it('选「今天」的跟着日历走', () => {
    const tomorrow = calendarDate('2026-11-22');
    expect(toCases(断保两年, tomorrow)[0]?.case.payment.on).toBe('2026-11-22');
  });

  describe('2025 年以前', () => {
    const historyWith = (lastBefore2025: Answers['lastBefore2025'], since = 2020) =>
      toCases(
        { ...断保两年, birthYear: since, ...(lastBefore2025 && { lastBefore2025 }) },
        NOVEMBER,
      )[0]?.case.history.filter(({ year }) => year < 2025);

    it('最近一次在 2022：那年参保，后面断了，前面不知道', () => {
      expect(historyWith(2022)).toEqual([
        { year: 2022, status: 'resident' },
        { year: 2023, status: 'none' },
        { year: 2024, status: 'none' },
      ]);
    });

    it('从没参加过：够条件以来每年都没参保', () => {
      expect(historyWith('never', 2023)).toEqual([
        { year: 2023, status: 'none' },
        { year: 2024, status: 'none' },
      ]);
    });

    it('记不清或跳过：一年也不写', () => {
      expect(historyWith('unknown')).toEqual([]);
      expect(historyWith(undefined)).toEqual([]);
    });

    it('名单里一年一年写了的，照写的来；别的还按最近一次', () => {
      const answers: Answers = { ...断保两年, birthYear: 2019, lastBefore2025: 2022 };
      const told = [
        { year: 2018, status: 'none' },
        { year: 2021, status: 'resident' },
        { year: 2024, status: 'employee', lastMonth: 7 },
      ] as const;
      expect(toCases(answers, NOVEMBER, told)[0]?.case.history.slice(0, 4)).toEqual([
        { year: 2021, status: 'resident' },
        { year: 2022, status: 'resident' },
        { year: 2023, status: 'none' },
        { year: 2024, status: 'employee', lastMonth: 7 },
      ]);
    });

    it('够条件以前的年份不写', () => expect(historyWith(2018)).toEqual([]));
  });

  it('缴费在今天以前的，当年的居民医保就是这笔钱，不算矛盾', () => {
    const paid: Answers = {
      ...断保两年,
      years: { 2025: 'none', 2026: 'resident' },
      payWhen: 'other',
      payOn: calendarDate('2026-07-03'),
      coverageYears: [2026],
      window: 'outside',
    };
    expect(toCases(paid, NOVEMBER)[0]?.case.history).toEqual([{ year: 2025, status: 'none' }]);
    expect(startOf(paid)).toEqual([['only', '2026-11-03']]);
  });

  it('今天还要缴已参保的那一年，由引擎说矛盾', () => {
    const twice: Answers = {
      ...断保两年,
      years: { 2025: 'none', 2026: 'resident' },
      coverageYears: [2026],
      window: 'outside',
    };
    expect(startOf(twice)).toEqual([
      ['only', expect.objectContaining({ code: 'history-conflict' })],
    ]);
  });

  it('特殊群体不问变动，留下来的也不带', () => {
    const event = { event: 'student', eventDate: calendarDate('2026-09-18') } as const;
    expect(toCases({ ...断保两年, ...event }, NOVEMBER)[0]?.case.entry).toEqual({
      event: 'student',
      date: '2026-09-18',
    });
    expect(
      toCases({ ...断保两年, ...event, group: 'medical-aid' }, NOVEMBER)[0]?.case.entry,
    ).toEqual({ event: 'none' });
  });

  it('用到奖励额度只跟着「报销过」走', () => {
    const used = (claims: 'some' | 'none') =>
      toCases(
        {
          ...断保两年,
          years: { 2025: 'resident', 2026: 'resident' },
          claims: { 2025: 'none', 2026: claims },
          bonusUsed: { 2026: true },
        },
        NOVEMBER,
      )[0]?.case.history[1]?.bonusUsed;
    expect([used('some'), used('none')]).toEqual([true, false]);
  });

  it.each(['region', 'birthYear', 'group', 'payWhen', 'coverageYears'] as const)(
    '缺 %s 就没有可算的',
    (key) => {
      const { [key]: _, ...rest } = 断保两年;
      expect(toCases(rest, NOVEMBER)).toEqual([]);
    },
  );
});
