import { byHand, insured, paying, uninsured } from '../by-hand';
import type { GoldenCase } from '../golden-case';

/** A Zhejiang person who pays late, uninsured for the last `broken` years before `year`. */
function late(on: string, year: number, broken = 0) {
  const history = [...insured(2000, year - 1 - broken), ...uninsured(year - broken, year - 1)];
  return paying({ history, on, years: [year], window: 'outside' });
}

/** Rules D1 and D2: counting months by the calendar. */
export const MONTH_CASES: readonly GoldenCase[] = [
  byHand({
    id: 'd2-november-30',
    person: '11 月 30 日缴费（平年）',
    rules: ['D2'],
    why: '2 月没有 30 日：2 月末日为最后一天，3-01 起',
    case: late('2025-11-30', 2026),
    expect: { 'benefits.startsOn': '2026-03-01' },
    clauses: { D2: 'civil-code-202' },
  }),
  byHand({
    id: 'd2-november-30-leap',
    person: '11 月 30 日缴费（闰年）',
    rules: ['D2'],
    why: '2028 年 2 月有 29 日、没有 30 日：仍是 3-01',
    case: late('2027-11-30', 2028),
    expect: { 'benefits.startsOn': '2028-03-01' },
  }),
  byHand({
    id: 'd2-november-29',
    person: '11 月 29 日缴费（平年）',
    rules: ['D2'],
    why: '2026 年 2 月没有 29 日：3-01',
    case: late('2025-11-29', 2026),
    expect: { 'benefits.startsOn': '2026-03-01' },
  }),
  byHand({
    id: 'd1-november-29-leap',
    person: '11 月 29 日缴费（闰年）',
    rules: ['D1'],
    why: '2028 年 2 月有 29 日：2-29 起',
    case: late('2027-11-29', 2028),
    expect: { 'benefits.startsOn': '2028-02-29' },
    clauses: { D1: 'civil-code-202' },
  }),
  byHand({
    id: 'd1-november-28',
    person: '11 月 28 日缴费',
    rules: ['D1'],
    why: '2-28 是对应日，2-28 当天起享受',
    case: late('2025-11-28', 2026),
    expect: { 'benefits.startsOn': '2026-02-28' },
  }),
  byHand({
    id: 'd2-august-31-six-months',
    person: '断三年、8 月 31 日缴费',
    rules: ['D2', 'W7'],
    why: '3+3=6 个月：2030 年 2 月没有 31 日 → 3-01；2029 年度已过，白缴',
    case: late('2029-08-31', 2029, 3),
    expect: {
      'wait.totalMonths': 6,
      'benefits.startsOn': '2030-03-01',
      'benefits.effective': false,
      'benefits.wastedYears': [2029],
    },
  }),
  byHand({
    id: 'd1-new-year-eve',
    person: '12 月 31 日缴明年的',
    rules: ['D1'],
    why: '3 月有 31 日：3-31 起',
    case: late('2025-12-31', 2026),
    expect: { 'benefits.startsOn': '2026-03-31' },
  }),
  byHand({
    id: 'd2-new-year-eve-four',
    person: '12 月 31 日缴明年的、断一年',
    rules: ['D2'],
    why: '4 个月：4 月没有 31 日 → 5-01；补一年 3 个月 → 3-31',
    case: late('2025-12-31', 2026, 1),
    expect: {
      'benefits.startsOn': '2026-05-01',
      'repair.options.1.startsOn': '2026-03-31',
      'repair.options.1.daysEarlier': 31,
    },
  }),
  byHand({
    id: 'd1-new-year-day',
    person: '元旦缴当年的',
    rules: ['D1'],
    why: '1-01 起 3 个月 → 4-01',
    case: late('2026-01-01', 2026),
    expect: { 'benefits.startsOn': '2026-04-01' },
  }),
  byHand({
    id: 'w7-december-31',
    person: '年末最后一天缴当年的',
    rules: ['W7'],
    why: '12-31 起 3 个月 → 次年 3-31，2026 年度已过：无效',
    case: late('2026-12-31', 2026),
    expect: {
      benefits: {
        startsOn: '2027-03-31',
        paidThrough: '2026-12-31',
        effective: false,
        wastedYears: [2026],
      },
      ceilingAtStart: null,
    },
    warns: ['not-effective'],
  }),
  byHand({
    id: 'w7-last-useful-day',
    person: '只用得上最后一天',
    rules: ['W7'],
    why: '10-01 起 3 个月 → 次年 1-01，无效；9-30 起 → 12-30，有效两天',
    case: late('2026-09-30', 2026),
    expect: { 'benefits.startsOn': '2026-12-30', 'benefits.effective': true },
    doesNotWarn: ['not-effective'],
  }),
  byHand({
    id: 'w7-one-day-too-late',
    person: '晚一天就用不上',
    rules: ['W7'],
    why: '10-01 起 3 个月 → 2027-01-01，晚于 2026-12-31',
    case: late('2026-10-01', 2026),
    expect: {
      'benefits.startsOn': '2027-01-01',
      'benefits.effective': false,
      'benefits.wastedYears': [2026],
    },
    warns: ['not-effective'],
  }),
  byHand({
    id: 'w7-one-day-of-use',
    person: '断一年、只用得上一天',
    rules: ['W7', 'D1'],
    why: '8-31 起 4 个月，12 月有 31 日 → 12-31，正是所缴年度最后一天，有效',
    case: late('2026-08-31', 2026, 1),
    expect: {
      benefits: {
        startsOn: '2026-12-31',
        paidThrough: '2026-12-31',
        effective: true,
        wastedYears: [],
      },
      'ceilingAtStart.on': '2026-12-31',
    },
    doesNotWarn: ['not-effective'],
  }),
];
