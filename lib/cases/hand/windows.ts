import type { PremiumTier } from '../../values/enrolment-case';
import { byHand, insured, paying } from '../by-hand';
import type { GoldenCase } from '../golden-case';

interface Visit {
  readonly region: string;
  readonly on: string;
  readonly year?: number;
  readonly tier?: PremiumTier;
  readonly local?: {
    readonly windows: Readonly<Record<string, { opens?: string; closes: string }>>;
  };
}

/** Insured every year before the one paid for; whether the window is open is looked up. */
function lookedUp({ year = 2026, ...visit }: Visit) {
  return paying({ ...visit, history: insured(2000, year - 1, 'some'), years: [year] });
}

const inside = { 'wait.reason': 'in-window', 'benefits.startsOn': '2026-01-01' };
const outside = (startsOn: string) => ({
  'wait.reason': 'late-continuous',
  'benefits.startsOn': startsOn,
});

/** Section 7 of rules.md: which window applies, and which place. */
export const WINDOW_CASES: readonly GoldenCase[] = [
  byHand({
    id: 'window-last-day',
    person: '集中期最后一天缴',
    rules: ['W0'],
    why: '杭州 2026 年度到 2025-12-25，含当日',
    case: lookedUp({ region: '330100', on: '2025-12-25' }),
    expect: inside,
    doesNotWarn: ['window-assumed'],
  }),
  byHand({
    id: 'window-one-day-late',
    person: '缺一天错过集中期',
    rules: ['W0', 'W4'],
    why: '12-26 晚一天：从缴费日等 3 个月 → 2026-03-26',
    case: lookedUp({ region: '330100', on: '2025-12-26' }),
    expect: outside('2026-03-26'),
  }),
  byHand({
    id: 'window-first-day',
    person: '集中期第一天缴',
    rules: ['W0'],
    why: '杭州 2026 年度从 2025-10-20 起，含当日；330106 用 330100 的数',
    case: lookedUp({ region: '330106', on: '2025-10-20' }),
    expect: inside,
    expectOverall: { regionUsed: '330100' },
  }),
  byHand({
    id: 'window-not-open',
    person: '集中期前一天来缴',
    rules: ['W0'],
    why: '早于 2025-10-20：不能算，告诉起始日',
    case: lookedUp({ region: '330100', on: '2025-10-19' }),
    expectError: { code: 'window-not-open', paths: ['payment.window'], opens: '2025-10-20' },
  }),
  byHand({
    id: 'window-next-year-unknown',
    person: '杭州问 2027 年度',
    rules: ['W0'],
    why: '2027 的集中期没有收录，杭州没有每年固定的：不外推',
    case: lookedUp({ region: '330100', on: '2026-11-25', year: 2027 }),
    expectError: { code: 'window-unknown', paths: ['payment.window'] },
  }),
  byHand({
    id: 'window-not-inherited',
    person: '宁波问 2026 年度',
    rules: ['W0'],
    why: '集中期从不继承，也不借杭州的',
    case: lookedUp({ region: '330200', on: '2025-12-01' }),
    expectError: { code: 'window-unknown', paths: ['payment.window'] },
  }),
  byHand({
    id: 'window-closes-only',
    person: '阜新只知道截止日',
    rules: ['W0'],
    why: '2025-09-01 起算内（推定），到 2025-12-30 含',
    case: lookedUp({ region: '210900', on: '2025-09-01' }),
    expect: inside,
    warns: ['window-assumed'],
  }),
  byHand({
    id: 'window-closes-only-last-day',
    person: '阜新截止日当天',
    rules: ['W0'],
    why: '12-30 当天仍在内（210902 用 210900 的数）',
    case: lookedUp({ region: '210902', on: '2025-12-30' }),
    expect: inside,
    expectOverall: { regionUsed: '210900' },
  }),
  byHand({
    id: 'window-closes-only-late',
    person: '阜新截止后一天',
    rules: ['W0'],
    why: '12-31 在外：等 3 个月 → 2026-03-31；截止日是确知的，不算推定',
    case: lookedUp({ region: '210900', on: '2025-12-31' }),
    expect: outside('2026-03-31'),
    doesNotWarn: ['window-assumed'],
  }),
  byHand({
    id: 'window-closes-only-early',
    person: '阜新八月底来缴',
    rules: ['W0'],
    why: '早于 2025-09-01，起始日不知道',
    case: lookedUp({ region: '210900', on: '2025-08-31' }),
    expectError: { code: 'window-unknown', paths: ['payment.window'] },
  }),
  byHand({
    id: 'window-recurring-leap',
    person: '福建闰年二月末',
    rules: ['W0'],
    why: '每年 9-01 到次年 2 月底：2028 年到 2-29，含；2-29 当天起',
    case: lookedUp({ region: '350200', on: '2028-02-29', year: 2028 }),
    expect: { 'wait.reason': 'in-window', 'benefits.startsOn': '2028-02-29' },
    expectOverall: { regionUsed: '350000' },
  }),
  byHand({
    id: 'window-recurring-late',
    person: '福建三月才缴',
    rules: ['W0'],
    why: '2027 年 2 月底是 28 日：3-01 在外，等 3 个月 → 6-01',
    case: lookedUp({ region: '350000', on: '2027-03-01', year: 2027 }),
    expect: outside('2027-06-01'),
  }),
  byHand({
    id: 'window-recurring-not-open',
    person: '云南八月来缴明年的',
    rules: ['W0'],
    why: '每年 9 月起：2027 年度从 2026-09-01',
    case: lookedUp({ region: '530000', on: '2026-08-31', year: 2027 }),
    expectError: { code: 'window-not-open', paths: ['payment.window'], opens: '2026-09-01' },
  }),
  byHand({
    id: 'window-local-wins',
    person: '杭州人自己问到延期',
    rules: ['W0'],
    why: '本人填到 12-31，胜过收录的 12-25：12-28 在内',
    case: lookedUp({
      region: '330100',
      on: '2025-12-28',
      local: { windows: { '2026': { opens: '2025-10-20', closes: '2025-12-31' } } },
    }),
    expect: inside,
  }),
  byHand({
    id: 'window-local-closes-only',
    person: '宁波人只问到截止日',
    rules: ['W0'],
    why: '12-01 在 2025-09-01 与截止日之间：内（推定）',
    case: lookedUp({
      region: '330200',
      on: '2025-12-01',
      local: { windows: { '2026': { closes: '2025-12-25' } } },
    }),
    expect: inside,
    warns: ['window-assumed'],
  }),
  byHand({
    id: 'region-deviation',
    person: '江苏人',
    rules: ['W2'],
    why: '照国家通用包算 3 个月，同时说明当地有不同规定',
    case: paying({
      region: '320200',
      history: insured(2000, 2025, 'some'),
      on: '2026-04-15',
      years: [2026],
      window: 'outside',
    }),
    expect: outside('2026-07-15'),
    expectOverall: { regionUsed: '320000' },
    warns: ['known-deviation'],
  }),
];
