import { byHand, insured, paying, uninsured } from '../by-hand';
import type { GoldenCase } from '../golden-case';

const continuous = insured(2000, 2025, 'some');
const brokenOnce = [...insured(2000, 2024), ...uninsured(2025)];

/** Rules W1, W2, W4 and W5: how long to wait and from when. */
export const WAITING_CASES: readonly GoldenCase[] = [
  byHand({
    id: 'w1-no-wait',
    person: '断一年、集中期内缴（浙江）',
    rules: ['W1', 'W0'],
    why: '浙江只约束未在集中期缴的：不等，1 月 1 日起',
    case: paying({
      history: brokenOnce,
      on: '2025-12-03',
      years: [2026],
      window: 'inside',
      readings: { 'in-window-after-break': 'no-wait' },
    }),
    expect: {
      'wait.reason': 'in-window',
      'wait.brokenYears': 1,
      'wait.totalMonths': 0,
      'repair.maxUsefulYears': 0,
      'benefits.startsOn': '2026-01-01',
    },
    expectOverall: {
      'openQuestions.in-window-after-break.basis': 'text',
      'openQuestions.in-window-after-break.alternatives.wait.startsOn': '2026-05-01',
      'openQuestions.in-window-after-break.alternatives.wait.totalMonths': 4,
    },
  }),
  byHand({
    id: 'w1-wait-counts',
    person: '断一年、集中期内缴（也等，断一年算一个月）',
    rules: ['W1', 'W2', 'W4'],
    why: '从 2026-01-01 起 3+1=4 个月 → 5-01',
    case: paying({
      history: brokenOnce,
      on: '2025-12-03',
      years: [2026],
      window: 'inside',
      readings: { 'in-window-after-break': 'wait', 'first-broken-year': 'counts' },
    }),
    expect: {
      wait: {
        fixedMonths: 3,
        variableMonths: 1,
        totalMonths: 4,
        brokenYears: 1,
        reason: 'in-window-broken',
      },
      'benefits.startsOn': '2026-05-01',
      'repair.options.1.startsOn': '2026-04-01',
    },
  }),
  byHand({
    id: 'w2-free-two-years',
    person: '断两年、集中期外（首年不加）',
    rules: ['W2'],
    why: 'v=2−1=1：4 个月，4-15→8-15',
    case: paying({
      history: [...insured(2000, 2024), ...uninsured(2025, 2026)],
      on: '2027-04-15',
      years: [2027],
      window: 'outside',
      readings: { 'first-broken-year': 'free' },
    }),
    expect: {
      'wait.variableMonths': 1,
      'wait.totalMonths': 4,
      'repair.maxUsefulYears': 1,
      'benefits.startsOn': '2027-08-15',
    },
  }),
  byHand({
    id: 'w2-counts-two-years',
    person: '断两年、集中期外（断一年加一个月）',
    rules: ['W2'],
    why: 'v=2：5 个月，4-15→9-15；换 free 是 4 个月 8-15',
    case: paying({
      history: [...insured(2000, 2024), ...uninsured(2025, 2026)],
      on: '2027-04-15',
      years: [2027],
      window: 'outside',
    }),
    expect: { 'wait.totalMonths': 5, 'benefits.startsOn': '2027-09-15' },
    expectOverall: {
      'openQuestions.first-broken-year.chosen': 'counts',
      'openQuestions.first-broken-year.alternatives.free.startsOn': '2027-08-15',
    },
    clauses: { W2: 'zj19-2-3-2-variable', W1: 'zj19-2-3-2-fixed' },
  }),
  byHand({
    id: 'w4-payment-day',
    person: '没断、集中期外（从缴费日起）',
    rules: ['W4', 'D1'],
    why: '4-15 起 3 个月到 7-14，7-15 享受；换 next-month：5-01 起 → 8-01',
    case: paying({
      history: continuous,
      on: '2026-04-15',
      years: [2026],
      window: 'outside',
      readings: { 'wait-starts': 'payment-day' },
    }),
    expect: { 'benefits.startsOn': '2026-07-15' },
    expectOverall: {
      'openQuestions.wait-starts.alternatives.next-month.startsOn': '2026-08-01',
      'openQuestions.wait-starts.alternatives.next-month.totalMonths': 3,
      'readingRange.startsOn': ['2026-07-15', '2026-08-01'],
      'readingRange.totalMonths': [3, 3],
    },
    clauses: { D1: 'civil-code-202' },
  }),
  byHand({
    id: 'w4-next-month',
    person: '没断、集中期外（从次月起）',
    rules: ['W4'],
    why: '从 5-01 起 3 个月 → 8-01',
    case: paying({
      history: continuous,
      on: '2026-04-15',
      years: [2026],
      window: 'outside',
      readings: { 'wait-starts': 'next-month' },
    }),
    expect: { 'benefits.startsOn': '2026-08-01' },
    expectOverall: { 'openQuestions.wait-starts.basis': 'as-given' },
  }),
  byHand({
    id: 'w4-in-window-fixed-start',
    person: '集中期内要等的人不看从哪天起',
    rules: ['W4'],
    why: '全国包：断一年首年不加，3 个月，从 2026-01-01 起，next-month 不影响 → 4-01',
    case: paying({
      region: '100000',
      history: brokenOnce,
      on: '2025-12-31',
      years: [2026],
      window: 'inside',
      readings: { 'wait-starts': 'next-month' },
    }),
    expect: { 'wait.totalMonths': 3, 'benefits.startsOn': '2026-04-01' },
    clauses: { W4: 'nat38-fixed' },
  }),
  byHand({
    id: 'w4-window-reaches-into-year',
    person: '福建二月在集中期内补断两年',
    rules: ['W4', 'W1', 'W2'],
    why: '集中期到 2 月底；等待从 max(1-01, 2-10)=2-10 起，3+(2−1)=4 个月 → 6-10',
    case: paying({
      region: '350000',
      history: [...insured(2000, 2024), ...uninsured(2025, 2026)],
      on: '2027-02-10',
      years: [2027],
    }),
    expect: {
      'wait.reason': 'in-window-broken',
      'wait.totalMonths': 4,
      'benefits.startsOn': '2027-06-10',
    },
  }),
  byHand({
    id: 'w5-clamped-to-january',
    person: '提前半年缴明年的',
    rules: ['W5'],
    why: '9-20 起 3 个月到 12-20，早于 2026-01-01，取 1 月 1 日；月数仍是 3',
    case: paying({
      history: continuous,
      on: '2025-09-20',
      years: [2026],
      window: 'outside',
    }),
    expect: { 'wait.totalMonths': 3, 'benefits.startsOn': '2026-01-01' },
    clauses: { W5: 'zj19-2-3-2-fixed' },
  }),
];
