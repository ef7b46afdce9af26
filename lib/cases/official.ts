import { insured, paying, uninsured } from './by-hand';
import type { CaseInput, GoldenCase, YearInput } from './golden-case';

interface Example {
  readonly region: string;
  readonly on: string;
  readonly year: number;
  readonly history: readonly YearInput[];
  readonly window?: 'inside' | 'outside';
  readonly backPay?: number;
  readonly local?: CaseInput['local'];
  readonly readings?: CaseInput['readings'];
}

function example({ year, window = 'outside', ...rest }: Example): CaseInput {
  return paying({ years: [year], window, tier: 'adult', ...rest });
}

/** Insured since 2000, then `broken` years out, then a late payment in April. */
function zhejiang(year: number, broken: number, more: Partial<Example> = {}): CaseInput {
  return example({
    region: '330000',
    on: `${year}-04-15`,
    year,
    history: [...insured(2000, year - 1 - broken), ...uninsured(year - broken, year - 1)],
    ...more,
  });
}

const zj19 = '浙医保联发〔2024〕19号 二(三)2';
const fuxin = '阜新市医保局问答 2025-09-08';
const countAll = { 'broken-years-from': 'all' } as const;

/** Worked examples that authorities published, and those the Zhejiang document settles. */
export const OFFICIAL_CASES: readonly GoldenCase[] = [
  {
    id: 'fuxin-late-2025',
    person: '阜新七月才缴当年的',
    origin: fuxin,
    grade: 'A',
    rules: ['W2', 'W4', 'D1'],
    why: '没断：固定 3 个月，7-03 至 10-02 等待',
    case: example({
      region: '210900',
      on: '2025-07-03',
      year: 2025,
      history: insured(2000, 2024),
    }),
    expect: { 'wait.totalMonths': 3, 'benefits.startsOn': '2025-10-03' },
  },
  {
    id: 'fuxin-missed-one-year',
    person: '阜新断一年、集中期内缴',
    origin: fuxin,
    grade: 'A',
    rules: ['W1', 'W2', 'W4'],
    why: '断 1 年 3 个月，从 2026-01-01 起',
    case: example({
      region: '210900',
      on: '2025-12-03',
      year: 2026,
      history: [...insured(2000, 2024), ...uninsured(2025)],
      window: 'inside',
    }),
    expect: { 'wait.totalMonths': 3, 'benefits.startsOn': '2026-04-01' },
    // Nothing worth buying here, so nothing to warn of, though another reading would sell a year.
    doesNotWarn: ['repair-depends-on-reading'],
  },
  {
    id: 'qingdao-missed-two-years',
    person: '青岛断两年、集中期内缴',
    origin: '青岛医疗保障',
    grade: 'B',
    rules: ['W1', 'W2', 'R2'],
    why: '断 2 年 4 个月，从 2027-01-01 起',
    case: example({
      region: '370000',
      on: '2026-12-03',
      year: 2027,
      history: [...insured(2000, 2024), ...uninsured(2025, 2026)],
      window: 'inside',
    }),
    expect: {
      'wait.totalMonths': 4,
      'repair.maxUsefulYears': 1,
      'benefits.startsOn': '2027-05-01',
    },
  },
  {
    id: 'national-cap-400k',
    person: '早已到顶的人',
    origin: '樊卫东 2024-08-01：封顶40万最多提高到48万',
    grade: 'B',
    rules: ['C1', 'C2', 'C3'],
    why: '每年 1000 + 1000，到 2120 年早已到顶：400000 的 20% 是 80000',
    case: example({
      region: '100000',
      on: '2120-06-01',
      year: 2121,
      history: insured(2025, 2120, 'none'),
      window: 'inside',
      local: { ceiling: 400000 },
    }),
    expect: { 'ceiling.total': 480000, 'ceiling.maxIncrease': 80000 },
  },
  {
    id: 'xiamen-missed-two-years',
    person: '厦门 2024、2025 没参保',
    origin: '厦门医保服务',
    grade: 'B',
    rules: ['H2', 'W2'],
    why: '2024 年及以前不计，断 1 年没有变动：固定 3 个月，从 2026-01-01 起 → 4-01',
    case: example({
      region: '350200',
      on: '2025-12-03',
      year: 2026,
      history: [...insured(2000, 2023), ...uninsured(2024, 2025)],
      window: 'inside',
    }),
    expect: {
      'wait.fixedMonths': 3,
      'wait.variableMonths': 0,
      'benefits.startsOn': '2026-04-01',
    },
  },
  {
    id: 'zj-late-continuous',
    person: '浙江没断、四月才缴',
    origin: zj19,
    grade: 'A',
    rules: ['W2', 'W4'],
    why: '缴费未中断的，固定 3 个月：4-15→7-15',
    case: zhejiang(2025, 0),
    expect: { 'wait.totalMonths': 3, 'benefits.startsOn': '2025-07-15' },
  },
  {
    id: 'zj-late-broken-2',
    person: '浙江断两年（早年也计）',
    origin: `${zj19}（按默认读法）`,
    grade: 'derived',
    rules: ['H2', 'W2', 'R2'],
    why: '每断 1 年加 1 个月：3+2=5，4-15→9-15',
    case: zhejiang(2025, 2, { readings: countAll }),
    expect: {
      'wait.totalMonths': 5,
      'repair.maxUsefulYears': 2,
      'benefits.startsOn': '2025-09-15',
    },
  },
  {
    id: 'zj-late-broken-3',
    person: '浙江断三年全部修复（早年也计）',
    origin: `${zj19}：断 3 年可全部修复`,
    grade: 'derived',
    rules: ['R1', 'R2'],
    why: '3+3−3=3，4-15→7-15',
    case: zhejiang(2025, 3, { readings: countAll, backPay: 3 }),
    expect: {
      'wait.totalMonths': 3,
      'repair.maxUsefulYears': 3,
      'benefits.startsOn': '2025-07-15',
    },
  },
  {
    id: 'zj-late-broken-4',
    person: '浙江断四年（早年也计）',
    origin: `${zj19}：断 4 年，修复下限 6 个月`,
    grade: 'derived',
    rules: ['R5'],
    why: '3+4=7，4-15→11-15；下限 6，补一年有用',
    case: zhejiang(2025, 4, { readings: countAll }),
    expect: {
      'wait.totalMonths': 7,
      'repair.maxUsefulYears': 1,
      'repair.floorMonths': 6,
      'benefits.startsOn': '2025-11-15',
    },
  },
  {
    id: 'zj-late-broken-before-2025',
    person: '浙江断四年都在 2025 年以前',
    origin: `${zj19}：断 4 年，修复下限 6 个月`,
    grade: 'derived',
    rules: ['H2', 'H4'],
    why: '浙江默认读法：2025 年以前的断缴不计',
    case: zhejiang(2025, 4),
    expect: {
      'wait.totalMonths': 3,
      'wait.brokenYears': 0,
      'benefits.startsOn': '2025-07-15',
    },
    warns: ['breaks-before-2025-not-counted'],
  },
  {
    id: 'zj-2029-broken-4',
    person: '浙江断满四年整（2029 年）',
    origin: `${zj19}：断 4 年，修复下限 6 个月`,
    grade: 'derived',
    rules: ['H2', 'R5'],
    why: '默认读法下，到 2029 年才会断满四年：7 个月 → 11-15',
    case: zhejiang(2029, 4),
    expect: {
      'wait.totalMonths': 7,
      'wait.brokenYears': 4,
      'repair.maxUsefulYears': 1,
      'repair.floorMonths': 6,
      'benefits.startsOn': '2029-11-15',
    },
  },
];
