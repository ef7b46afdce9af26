import { byHand, employed, insured, paying } from '../by-hand';
import type { GoldenCase } from '../golden-case';

const fine = paying({
  history: insured(2000, 2025, 'some'),
  on: '2026-04-15',
  years: [2026],
  window: 'outside',
});

/** Section 7 of rules.md: why no answer is given, and which reason comes first. */
export const ERROR_CASES: readonly GoldenCase[] = [
  byHand({
    id: 'error-version',
    person: '新版本写的算例',
    rules: [],
    why: '版本 2 先于其他一切错误',
    case: { ...fine, version: 2, region: '990000', asOf: '2026-02-30' },
    expectError: { code: 'version-unsupported', paths: ['version'] },
  }),
  byHand({
    id: 'error-before-policy',
    person: '问 2024 年度的人',
    rules: [],
    why: 'coverageYears[0] 小于 2025，先于不存在的日期',
    case: { ...fine, asOf: '2024-02-30', payment: { on: '2024-04-15', coverageYears: [2024] } },
    expectError: { code: 'before-policy', paths: ['payment.coverageYears'] },
  }),
  byHand({
    id: 'error-all-paths',
    person: '写错三处的人',
    rules: [],
    why: '全部路径一次给出；先于 region-unknown',
    case: {
      ...fine,
      region: '990000',
      asOf: '2026-02-30',
      history: [...insured(2000, 2024), { year: 2025, status: 'none', lastMonth: 3 }],
      payment: { ...fine.payment, backPayYears: 41 },
    },
    expectError: {
      code: 'invalid-case',
      paths: ['asOf', 'history.25.lastMonth', 'payment.backPayYears'],
    },
  }),
  byHand({
    id: 'error-region-unknown',
    person: '不存在的省',
    rules: [],
    why: '99 不是省级代码；先于地区包没有的 group',
    case: { ...fine, region: '990000', group: 'religious' },
    expectError: { code: 'region-unknown', paths: ['region'] },
  }),
  byHand({
    id: 'error-group-not-here',
    person: '浙江的宗教教职人员',
    rules: ['W3'],
    why: '这个群体只有江西另列；先于 history-conflict',
    case: {
      ...fine,
      group: 'religious',
      history: [...insured(2000, 2025, 'some'), ...insured(2026)],
    },
    expectError: { code: 'invalid-case', paths: ['group'] },
  }),
  byHand({
    id: 'error-already-insured',
    person: '今年已经参保的人',
    rules: ['H5'],
    why: 'Y 年已是 resident；先于查不到的集中期',
    case: {
      ...fine,
      history: [...insured(2000, 2025, 'some'), ...insured(2026)],
      payment: { on: '2026-04-15', coverageYears: [2026] },
    },
    expectError: { code: 'history-conflict', paths: ['history.26.status'] },
  }),
  byHand({
    id: 'error-employee-later',
    person: '职工缴到缴费之后的月份',
    rules: ['H3'],
    why: '4 月缴费，却说职工缴到 5 月',
    case: { ...fine, history: [...insured(2000, 2025, 'some'), ...employed(2026, 5)] },
    expectError: { code: 'history-conflict', paths: ['history.26.lastMonth'] },
  }),
  byHand({
    id: 'error-next-window-unknown',
    person: '两年同缴、查不到明年集中期',
    rules: ['W6'],
    why: '读法 separate 要看 2027 的集中期，没有收录',
    case: {
      ...fine,
      payment: { on: '2026-11-25', coverageYears: [2026, 2027], window: 'outside' },
    },
    expectError: { code: 'window-unknown', paths: ['payment.nextWindow'] },
  }),
  byHand({
    id: 'error-window-though-exempt',
    person: '新生儿也要说明集中期',
    rules: ['W0'],
    why: 'auto 查不到就报错，即使结果不受影响',
    case: paying({
      group: 'newborn',
      since: 2026,
      history: [],
      on: '2026-05-10',
      years: [2026],
    }),
    expectError: { code: 'window-unknown', paths: ['payment.window'] },
  }),
];
