import type { Readings } from '../../values/enrolment-case';
import { byHand, insured, paying, uninsured } from '../by-hand';
import type { GoldenCase } from '../golden-case';

interface Both {
  readonly on: string;
  readonly broken?: boolean;
  readonly nextWindow?: 'inside' | 'outside';
  readonly backPay?: number;
  readonly wait?: Readings['second-year-wait'];
}

/** Pays 2026, late, and 2027 together; uninsured in 2025 if `broken`. */
function both({ on, broken = false, wait, ...rest }: Both) {
  return paying({
    history: [...insured(2000, 2024), ...(broken ? uninsured(2025) : insured(2025, 2025, 'some'))],
    on,
    years: [2026, 2027],
    window: 'outside',
    ...rest,
    ...(wait ? { readings: { 'second-year-wait': wait } } : {}),
  });
}

/** Rule W6: two years paid at once. */
export const TWO_YEAR_CASES: readonly GoldenCase[] = [
  byHand({
    id: 'w6-separate-inside',
    person: '两年同缴、赶上明年集中期（分开算）',
    rules: ['W6', 'W7', 'R2'],
    why: '先按 2026：11-25 起 4 个月 → 2027-03-25；2027 在集中期内：取 2027-01-01；2026 白缴',
    case: both({ on: '2026-11-25', broken: true, nextWindow: 'inside', wait: 'separate' }),
    expect: {
      'wait.totalMonths': 4,
      benefits: {
        startsOn: '2027-01-01',
        paidThrough: '2027-12-31',
        effective: true,
        wastedYears: [2026],
      },
      'repair.maxUsefulYears': 0,
    },
    expectOverall: {
      'openQuestions.second-year-wait.chosen': 'separate',
      'openQuestions.second-year-wait.basis': 'assumption',
      'openQuestions.second-year-wait.alternatives.carries.startsOn': '2027-03-25',
      'openQuestions.second-year-wait.alternatives.carries.maxUsefulYears': 1,
    },
    clauses: { W6: 'spec-assumption' },
  }),
  byHand({
    id: 'w6-carries-inside',
    person: '两年同缴、赶上明年集中期（接着等）',
    rules: ['W6'],
    why: '接着走：11-25 起 4 个月 → 2027-03-25；补一年 → 2027-02-25',
    case: both({ on: '2026-11-25', broken: true, nextWindow: 'inside', wait: 'carries' }),
    expect: {
      'benefits.startsOn': '2027-03-25',
      'benefits.wastedYears': [2026],
      'repair.maxUsefulYears': 1,
      'repair.options.1.startsOn': '2027-02-25',
      'repair.options.1.daysEarlier': 28,
    },
  }),
  byHand({
    id: 'w6-separate-outside',
    person: '两年同缴、明年集中期还没到',
    rules: ['W6'],
    why: '分开算但不在 2027 集中期内：仍是 11-25 起 3 个月 → 2027-02-25',
    case: both({ on: '2026-11-25', nextWindow: 'outside', wait: 'separate' }),
    expect: { 'benefits.startsOn': '2027-02-25', 'benefits.wastedYears': [2026] },
  }),
  byHand({
    id: 'w6-first-year-earlier',
    person: '两年同缴、当年就用得上',
    rules: ['W6'],
    why: '9-10 起 3 个月 → 12-10，早于 2027-01-01：取 12-10，没有白缴的年度',
    case: both({ on: '2026-09-10', nextWindow: 'inside', wait: 'separate' }),
    expect: {
      'benefits.startsOn': '2026-12-10',
      'benefits.paidThrough': '2027-12-31',
      'benefits.wastedYears': [],
    },
  }),
  byHand({
    id: 'w6-next-window-looked-up',
    person: '两年同缴、查到明年集中期',
    rules: ['W6'],
    why: '本人填了 2027 集中期 10-20 至 12-25，P 在其中：2027-01-01',
    case: paying({
      history: insured(2000, 2025, 'some'),
      on: '2026-11-25',
      years: [2026, 2027],
      window: 'outside',
      local: { windows: { '2027': { opens: '2026-10-20', closes: '2026-12-25' } } },
    }),
    expect: { 'benefits.startsOn': '2027-01-01' },
  }),
  byHand({
    id: 'w6-carries-needs-no-window',
    person: '两年同缴、不查明年集中期（接着等）',
    rules: ['W6'],
    why: 'carries 不看 2027 的集中期，查不到也不报错：11-25 起 3 个月 → 2027-02-25',
    case: paying({
      region: '100000',
      history: insured(2000, 2025, 'some'),
      on: '2026-11-25',
      years: [2026, 2027],
      window: 'outside',
    }),
    expect: { 'benefits.startsOn': '2027-02-25' },
  }),
  byHand({
    id: 'w6-broken-four-both-wasted',
    person: '断五年、年末两年同缴',
    rules: ['W6', 'W7', 'R5'],
    why: '3+5=8 个月：11-25 → 2031-07-25；接着等，2030 白缴，2031 用得上',
    case: paying({
      history: [...insured(2000, 2024), ...uninsured(2025, 2029)],
      on: '2030-11-25',
      years: [2030, 2031],
      window: 'outside',
      nextWindow: 'outside',
      readings: { 'second-year-wait': 'carries' },
    }),
    expect: {
      'wait.totalMonths': 8,
      'benefits.startsOn': '2031-07-25',
      'benefits.effective': true,
      'benefits.wastedYears': [2030],
      'repair.maxUsefulYears': 2,
      'repair.options.2.startsOn': '2031-05-25',
    },
  }),
  byHand({
    id: 'r2-level-rung',
    person: '两年同缴、补一年没用补两年有用',
    rules: ['R2', 'R4', 'W6'],
    why: '9-01 起：不补 5 个月、补 1 年 4 个月都取 2029-01-01；补 2 年 → 2028-12-01',
    case: paying({
      history: [...insured(2000, 2025, 'some'), ...uninsured(2026, 2027)],
      on: '2028-09-01',
      years: [2028, 2029],
      window: 'outside',
      nextWindow: 'inside',
      readings: { 'second-year-wait': 'separate' },
    }),
    expect: {
      'wait.totalMonths': 5,
      'benefits.startsOn': '2029-01-01',
      'benefits.wastedYears': [2028],
      'repair.maxUsefulYears': 2,
      'repair.options.1.startsOn': '2029-01-01',
      'repair.options.1.daysEarlier': 0,
      'repair.options.2.startsOn': '2028-12-01',
      'repair.options.2.daysEarlier': 31,
    },
  }),
  byHand({
    id: 'c0-first-of-two-years-claims',
    person: '两年同缴、不知今年会不会报销',
    rules: ['C0', 'C8', 'H1'],
    why: '开始日 2027-02-25：2026 零报销则 2027-01-01 加 5000；有报销不加；2025 有报销不加',
    case: paying({
      history: insured(2000, 2025, 'some'),
      on: '2026-11-25',
      years: [2026, 2027],
      window: 'outside',
      nextWindow: 'outside',
      local: { ceiling: 400000 },
    }),
    expect: {
      'ceiling.total': 400000,
      'ceiling.streak': 2,
      'ceilingAtStart.on': '2027-02-25',
      'ceilingAtStart.streak': 3,
      'ceilingAtStart.total': 405000,
    },
    expectIfLapsed: { 'ceilingAtStart.total': 400000 },
    expectOverall: {
      unknowns: [{ year: 2026, field: 'claims', ifInsured: 'none', ifLapsed: 'some' }],
    },
  }),
];
