import { byHand, insured, inWindow, uninsured } from '../by-hand';
import type { GoldenCase } from '../golden-case';

/** Rule C1: the loyalty reward. */
export const LOYALTY_CASES: readonly GoldenCase[] = [
  byHand({
    id: 'c1-four-years',
    person: '连续参保满四年',
    rules: ['C1'],
    why: '2025—2028 四年，2029 是第五年：次年 1 月才首次提高，现在 0',
    case: inWindow({ asOf: '2029-06-01', history: insured(2000, 2028, 'some') }),
    expect: { 'ceiling.streak': 5, 'ceiling.loyalty': 0, 'ceiling.total': 400000 },
    expectOverall: {
      'openQuestions.loyalty-effective.basis': 'text',
      'openQuestions.loyalty-effective.alternatives.same-year.ceilingTotal': 405000,
    },
  }),
  byHand({
    id: 'c1-day-before-first',
    person: '首次提高前一天',
    rules: ['C1', 'C0'],
    why: '2029-12-31：连续 5 年，还没到 2030-01-01；2030 未到，不加年数',
    case: inWindow({ asOf: '2029-12-31', history: insured(2000, 2029, 'some') }),
    expect: {
      'ceiling.streak': 5,
      'ceiling.loyalty': 0,
      'ceilingAtStart.loyalty': 5000,
      'ceilingAtStart.on': '2030-01-01',
    },
  }),
  byHand({
    id: 'c1-first',
    person: '连续参保首次提高',
    rules: ['C1'],
    why: '2025—2029 连续五年，2030-01-01 加 5000；含 2030 共 6 年',
    case: inWindow({
      asOf: '2030-01-01',
      history: insured(2000, 2029, 'some'),
      readings: { 'loyalty-effective': 'next-january' },
    }),
    expect: {
      'ceiling.streak': 6,
      'ceiling.loyalty': 5000,
      'ceiling.total': 405000,
      'ceiling.awards': [
        {
          kind: 'loyalty',
          earnedYear: 2029,
          effective: '2030-01-01',
          amount: 5000,
          status: 'counted',
        },
      ],
    },
    clauses: { C1: 'zj19-2-3-1-loyalty' },
  }),
  byHand({
    id: 'c1-same-year',
    person: '第五年当年就提高（读法）',
    rules: ['C1'],
    why: 'same-year：2029-01-01 首次，2029-12-31 已有 5000',
    case: inWindow({
      asOf: '2029-12-31',
      history: insured(2000, 2029, 'some'),
      readings: { 'loyalty-effective': 'same-year' },
    }),
    expect: {
      'ceiling.loyalty': 5000,
      'ceiling.awards.0.effective': '2029-01-01',
      'ceilingAtStart.loyalty': 10000,
    },
  }),
  byHand({
    id: 'c1-nation',
    person: '没有收录的省连续五年',
    rules: ['C1', 'C2'],
    why: '通用包至少 1000／1000，当年提高：2029 连续 1000；零报销 2025—2028 共 4000',
    case: inWindow({
      region: '140000',
      asOf: '2029-12-31',
      history: insured(2000, 2029, 'none'),
    }),
    expect: { 'ceiling.loyalty': 1000, 'ceiling.zeroClaim': 4000, 'ceiling.total': 405000 },
    expectOverall: { regionUsed: '100000' },
  }),
  byHand({
    id: 'c1-break-restarts',
    person: '断过一年重新数',
    rules: ['C1', 'C5'],
    why: '2029 断，2030 重数：到 2034 是第 5 年；首次在 2035-01-01，现在 0',
    case: inWindow({
      asOf: '2034-06-01',
      history: [...insured(2000, 2028, 'some'), ...uninsured(2029), ...insured(2030, 2033, 'some')],
    }),
    expect: { 'ceiling.streak': 5, 'ceiling.loyalty': 0 },
    clauses: { C5: 'zj19-2-3-1-break' },
  }),
];

const guangxi = {
  origin: '《广西城乡居民基本医疗保险实施办法》（2025-03）官方算例',
  grade: 'B',
} as const;

export const GUANGXI_CASES: readonly GoldenCase[] = [
  {
    ...guangxi,
    id: 'c1-guangxi-2030',
    person: '广西连续五年零报销',
    rules: ['C1', 'C2'],
    why: '2025—2029 连续，此后逐年 +2000：2030 连续 2000，零报销 5×2000',
    case: inWindow({
      region: '450000',
      asOf: '2030-01-01',
      history: insured(2000, 2029, 'none'),
    }),
    expect: { 'ceiling.loyalty': 2000, 'ceiling.zeroClaim': 10000, 'ceiling.total': 412000 },
    expectOverall: { 'openQuestions.loyalty-effective.basis': 'official-example' },
  },
  {
    ...guangxi,
    id: 'c1-guangxi-2031',
    person: '广西连续六年零报销',
    rules: ['C1', 'C2'],
    why: '两项合计每年 +4000：412000＋4000',
    case: inWindow({
      region: '450000',
      asOf: '2031-01-01',
      history: insured(2000, 2030, 'none'),
    }),
    expect: { 'ceiling.loyalty': 4000, 'ceiling.zeroClaim': 12000, 'ceiling.total': 416000 },
  },
];
