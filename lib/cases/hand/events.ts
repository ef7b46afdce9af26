import type { EntryEventKind } from '../../values/enrolment-case';
import { byHand, employed, insured, paying, uninsured } from '../by-hand';
import type { GoldenCase } from '../golden-case';

interface Entry {
  readonly region?: string;
  readonly event: readonly [EntryEventKind, string];
  readonly on: string;
  readonly readings?: { readonly 'events-elsewhere': 'as-zhejiang' | 'none' };
}

/** A person insured every year, who pays outside the window of the year of payment. */
function entering({ on, ...entry }: Entry) {
  const year = Number(on.slice(0, 4));
  const history = insured(2000, year - 1, 'some');
  return paying({ ...entry, history, on, years: [year], window: 'outside' });
}

const exempt = (startsOn: string) => ({
  'wait.reason': 'exempt-event',
  'wait.totalMonths': 0,
  'benefits.startsOn': startsOn,
});
const late = (startsOn: string) => ({
  'wait.reason': 'late-continuous',
  'wait.totalMonths': 3,
  'benefits.startsOn': startsOn,
});

/** Rule W3: what happened to the person, and the last day it helps. */
export const EVENT_CASES: readonly GoldenCase[] = [
  byHand({
    id: 'w3-demobilised-last-day',
    person: '复员最后一天（事件在 31 日）',
    rules: ['W3', 'W5'],
    why: '1 月事件，次月起 3 个月到 4-30，含；次月 1 日起',
    case: entering({ event: ['demobilised', '2026-01-31'], on: '2026-04-30' }),
    expect: exempt('2026-05-01'),
    clauses: { W3: 'zj19-2-3-3', W5: 'zj19-2-3-3' },
  }),
  byHand({
    id: 'w3-demobilised-one-day-late',
    person: '复员晚一天',
    rules: ['W3'],
    why: '5-01 已是第 4 个月：照常等 3 个月 → 8-01',
    case: entering({ event: ['demobilised', '2026-01-31'], on: '2026-05-01' }),
    expect: late('2026-08-01'),
  }),
  byHand({
    id: 'w3-demobilised-month-start',
    person: '月初复员最后一天',
    rules: ['W3'],
    why: '按月算：1-01 的事件也到 4-30，不是 4-01',
    case: entering({ event: ['demobilised', '2026-01-01'], on: '2026-04-30' }),
    expect: exempt('2026-05-01'),
  }),
  byHand({
    id: 'w3-household-no-corresponding-day',
    person: '落户没有对应日的最后一天',
    rules: ['W3'],
    why: '11-30 后 3 个月：2026 年 2 月没有 30 日，末日 2-28，含；3-01 起',
    case: entering({ event: ['household-registration', '2025-11-30'], on: '2026-02-28' }),
    expect: exempt('2026-03-01'),
  }),
  byHand({
    id: 'w3-household-one-day-late',
    person: '落户没有对应日晚一天',
    rules: ['W3'],
    why: '3-01 已过 2-28：等 3 个月 → 6-01',
    case: entering({ event: ['household-registration', '2025-11-30'], on: '2026-03-01' }),
    expect: late('2026-06-01'),
  }),
  byHand({
    id: 'w3-residence-permit-last-day',
    person: '居住证最后一天',
    rules: ['W3'],
    why: '1-15 的第 3 个月对应日 4-15，含末日；5-01 起',
    case: entering({ event: ['residence-permit', '2026-01-15'], on: '2026-04-15' }),
    expect: exempt('2026-05-01'),
  }),
  byHand({
    id: 'w3-residence-permit-one-day-late',
    person: '居住证晚一天',
    rules: ['W3'],
    why: '4-16 过期：等 3 个月 → 7-16',
    case: entering({ event: ['residence-permit', '2026-01-15'], on: '2026-04-16' }),
    expect: late('2026-07-16'),
  }),
  byHand({
    id: 'w3-student-31st',
    person: '学籍 5 月 31 日取得',
    rules: ['W3'],
    why: '8 月有 31 日：末日 8-31，含；9-01 起',
    case: entering({ event: ['student', '2026-05-31'], on: '2026-08-31' }),
    expect: exempt('2026-09-01'),
  }),
  byHand({
    id: 'w3-student-one-day-late',
    person: '学籍晚一天',
    rules: ['W3'],
    why: '9-01 过期：等 3 个月 → 12-01',
    case: entering({ event: ['student', '2026-05-31'], on: '2026-09-01' }),
    expect: late('2026-12-01'),
  }),
  byHand({
    id: 'w3-released-leap',
    person: '刑满闰年 2 月 29 日',
    rules: ['W3'],
    why: '11-30 后 3 个月：2028 年 2 月末日 29 日，含；3-01 起',
    case: entering({ event: ['released', '2027-11-30'], on: '2028-02-29' }),
    expect: exempt('2028-03-01'),
  }),
  byHand({
    id: 'w3-released-broken',
    person: '断了两年刚刑满',
    rules: ['W3'],
    why: '条文写明开始日，变动部分也不再等：缴费次月 1 日',
    case: paying({
      history: [...insured(2000, 2025, 'some'), ...uninsured(2026, 2027)],
      event: ['released', '2028-03-20'],
      on: '2028-04-15',
      years: [2028],
      window: 'outside',
    }),
    expect: { ...exempt('2028-05-01'), 'wait.brokenYears': 2, 'repair.maxUsefulYears': 0 },
  }),
  byHand({
    id: 'w3-jiangxi-90-days',
    person: '江西落户第 90 天',
    rules: ['W3', 'W5'],
    why: '3-01 加 90 天是 5-30，含；江西次日起 → 5-31',
    case: entering({
      region: '360000',
      event: ['household-registration', '2026-03-01'],
      on: '2026-05-30',
    }),
    expect: exempt('2026-05-31'),
    doesNotWarn: ['assumed-from-zhejiang'],
  }),
  byHand({
    id: 'w3-jiangxi-91-days',
    person: '江西落户第 91 天',
    rules: ['W3'],
    why: '5-31 过期：等 3 个月，8 月有 31 日 → 8-31',
    case: entering({
      region: '360000',
      event: ['household-registration', '2026-03-01'],
      on: '2026-05-31',
    }),
    expect: late('2026-08-31'),
  }),
  byHand({
    id: 'w3-jiangxi-own-despite-none',
    person: '江西刑满（不照浙江）',
    rules: ['W3'],
    why: '地区包自己写明的事件不受 events-elsewhere 影响；次日起',
    case: entering({
      region: '360000',
      event: ['released', '2026-04-01'],
      on: '2026-04-15',
      readings: { 'events-elsewhere': 'none' },
    }),
    expect: exempt('2026-04-16'),
  }),
  byHand({
    id: 'w3-jiangxi-transfer-next-day',
    person: '江西职工转入',
    rules: ['W3', 'H3'],
    why: '缴到 3 月，5-20 缴：g=1，照浙江豁免；江西次日起，职工转入同 → 5-21',
    case: paying({
      region: '360000',
      history: [...insured(2000, 2025, 'some'), ...employed(2026, 3)],
      on: '2026-05-20',
      years: [2026],
      window: 'outside',
    }),
    expect: exempt('2026-05-21'),
    warns: ['assumed-from-zhejiang'],
  }),
  byHand({
    id: 'w3-elsewhere-as-zhejiang',
    person: '四川办居住证（照浙江）',
    rules: ['W3'],
    why: '38号文没有此条，照浙江：3 个月内，次月 1 日',
    case: entering({
      region: '510000',
      event: ['residence-permit', '2026-03-01'],
      on: '2026-04-15',
    }),
    expect: exempt('2026-05-01'),
    expectOverall: {
      'openQuestions.events-elsewhere.alternatives.none.startsOn': '2026-07-15',
      'readingRange.startsOn': ['2026-05-01', '2026-08-01'],
      'readingRange.totalMonths': [0, 3],
    },
    warns: ['assumed-from-zhejiang'],
  }),
  byHand({
    id: 'w3-elsewhere-none',
    person: '四川办居住证（不照浙江）',
    rules: ['W3'],
    why: '不豁免：4-15 起 3 个月 → 7-15',
    case: entering({
      region: '510000',
      event: ['residence-permit', '2026-03-01'],
      on: '2026-04-15',
      readings: { 'events-elsewhere': 'none' },
    }),
    expect: late('2026-07-15'),
    doesNotWarn: ['assumed-from-zhejiang'],
  }),
];
