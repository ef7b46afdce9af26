import { byHand, employed, insured, inWindow, uninsured } from '../by-hand';
import type { GoldenCase } from '../golden-case';

const earnedThenBroken = [...insured(2000, 2029, 'none'), ...uninsured(2030)];
const intoEmployment = (lastMonth: number) => [
  ...insured(2000, 2026, 'none'),
  ...employed(2027, lastMonth),
];

/** Rules C5 and C6: what a break or a year as an employee does to the count and the rewards. */
export const BREAK_CASES: readonly GoldenCase[] = [
  byHand({
    id: 'c5-kept',
    person: '断一年、奖励留着',
    rules: ['C5'],
    why: '零报销 5×5000；连续 2030-01-01 的 5000 当日先入账；断了都留；年数从 2031 重数',
    case: inWindow({
      asOf: '2031-02-01',
      history: earnedThenBroken,
      readings: { 'kept-after-break': 'kept' },
    }),
    expect: {
      'ceiling.zeroClaim': 25000,
      'ceiling.loyalty': 5000,
      'ceiling.total': 430000,
      'ceiling.streak': 1,
      'ceiling.reduction': 0,
    },
    expectOverall: {
      'openQuestions.kept-after-break.basis': 'official-example',
      'openQuestions.kept-after-break.alternatives.loyalty-only.ceilingTotal': 405000,
      'openQuestions.kept-after-break.alternatives.cleared.ceilingTotal': 400000,
    },
  }),
  byHand({
    id: 'c5-loyalty-only',
    person: '断一年、只留连续激励',
    rules: ['C5'],
    why: '零报销 25000 清除，连续 5000 留着',
    case: inWindow({
      asOf: '2031-02-01',
      history: earnedThenBroken,
      readings: { 'kept-after-break': 'loyalty-only' },
    }),
    expect: { 'ceiling.zeroClaim': 0, 'ceiling.loyalty': 5000, 'ceiling.total': 405000 },
  }),
  byHand({
    id: 'c5-cleared',
    person: '断一年、奖励全清',
    rules: ['C5'],
    why: '两种都清除：回到原封顶线',
    case: inWindow({
      asOf: '2031-02-01',
      history: earnedThenBroken,
      readings: { 'kept-after-break': 'cleared' },
    }),
    expect: { 'ceiling.zeroClaim': 0, 'ceiling.loyalty': 0, 'ceiling.total': 400000 },
  }),
  byHand({
    id: 'c6-pause',
    person: '中间当一年职工（不重数）',
    rules: ['C6'],
    why: '2025、2026 两年，2027 职工不计也不断，2028 第 3 年',
    case: inWindow({
      asOf: '2028-02-01',
      history: intoEmployment(12),
      readings: { 'employee-years': 'pause' },
    }),
    expect: { 'ceiling.streak': 3, 'ceiling.zeroClaim': 10000 },
  }),
  byHand({
    id: 'c6-reset',
    person: '中间当一年职工（重数）',
    rules: ['C6'],
    why: 'reset 只清年数：2028 第 1 年；不触发断保清除，零报销 10000 还在',
    case: inWindow({
      asOf: '2028-02-01',
      history: intoEmployment(12),
      readings: { 'employee-years': 'reset', 'kept-after-break': 'cleared' },
    }),
    expect: { 'ceiling.streak': 1, 'ceiling.zeroClaim': 10000 },
  }),
  byHand({
    id: 'c6-left-in-august',
    person: '职工缴到 8 月，次年转居民',
    rules: ['C6'],
    why: '按次年 1 月缴：空 9—12 月满 4 个月跨年，清零；2028、2029 共 2 年；奖励不清',
    case: inWindow({
      asOf: '2029-02-01',
      history: [...intoEmployment(8), ...insured(2028, 2028, 'some')],
      readings: { 'kept-after-break': 'cleared' },
    }),
    expect: { 'ceiling.streak': 2, 'ceiling.zeroClaim': 10000 },
    clauses: { C6: 'zj19-2-3-2-cross' },
  }),
  byHand({
    id: 'c6-left-in-september',
    person: '职工缴到 9 月，次年转居民',
    rules: ['C6'],
    why: '只空 3 个月，不清零：2025、2026、2028、2029 共 4 年',
    case: inWindow({
      asOf: '2029-02-01',
      history: [...intoEmployment(9), ...insured(2028, 2028, 'some')],
    }),
    expect: { 'ceiling.streak': 4 },
  }),
  byHand({
    id: 'c6-payment-month-known',
    person: '职工缴到 8 月，12 月缴明年的',
    rules: ['C6', 'H3'],
    why: '次年就是 Y，用真实的 g：空 9—11 月，g=3，不清零，共 3 年',
    case: inWindow({ asOf: '2028-02-01', history: intoEmployment(8) }),
    expect: { 'ceiling.streak': 3, 'benefits.startsOn': '2028-01-01' },
  }),
  byHand({
    id: 'c6-payment-in-january',
    person: '职工缴到 8 月，次年 1 月缴',
    rules: ['C6', 'H3'],
    why: 'g=4 跨年：年数清零，2028 第 1 年',
    case: inWindow({ asOf: '2028-02-01', history: intoEmployment(8), on: '2028-01-10' }),
    expect: { 'ceiling.streak': 1, 'wait.brokenYears': 1, 'ceiling.zeroClaim': 10000 },
  }),
];
