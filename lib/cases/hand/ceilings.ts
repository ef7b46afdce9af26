import { byHand, employed, insured, inWindow, paying, uninsured } from '../by-hand';
import type { GoldenCase } from '../golden-case';

/** A Zhejiang person who pays 2026 on 15 April, late, and waits until 15 July. */
function waiting(asOf: string) {
  return paying({
    asOf,
    history: insured(2000, 2025, 'none'),
    on: '2026-04-15',
    years: [2026],
    window: 'outside',
    local: { ceiling: 400000 },
  });
}

const notKnown = { base: null, increase: null, maxIncrease: null, total: null };
const under = (path: string, values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [`${path}.${key}`, value]));

/** Rules C0, C7, C8 and W8: the ceiling on a day, and whether there is one. */
export const CEILING_CASES: readonly GoldenCase[] = [
  byHand({
    id: 'c0-before-payment',
    person: '缴费前来看的人',
    rules: ['C0', 'W8'],
    why: '3-01 还没缴 2026：不加年数也不清零，streak=1；2025 零报销已入账；未享受',
    case: waiting('2026-03-01'),
    expect: {
      'ceiling.streak': 1,
      'ceiling.zeroClaim': 5000,
      'ceiling.total': 405000,
      'ceiling.covered': false,
    },
  }),
  byHand({
    id: 'w8-last-waiting-day',
    person: '等待期最后一天',
    rules: ['W8', 'C0', 'D1'],
    why: '缴了，2026 计入 streak=2；7-14 还在等，费用不报',
    case: waiting('2026-07-14'),
    expect: {
      'ceiling.streak': 2,
      'ceiling.covered': false,
      'benefits.startsOn': '2026-07-15',
    },
  }),
  byHand({
    id: 'w8-first-covered-day',
    person: '待遇第一天',
    rules: ['W8', 'C8'],
    why: '7-15 起享受；那天的封顶线就是 ceilingAtStart',
    case: waiting('2026-07-15'),
    expect: {
      'ceiling.covered': true,
      'ceiling.total': 405000,
      'ceilingAtStart.on': '2026-07-15',
      'ceilingAtStart.covered': true,
      'ceilingAtStart.total': 405000,
      'ceilingAtStart.streak': 2,
    },
  }),
  byHand({
    id: 'c0-hangzhou-next-year',
    person: '杭州年底缴明年的',
    rules: ['C0', 'C7', 'C8', 'C9'],
    why: '11-21 看 2026：原 600000，2025 零报销加 5000；到 2027-01-01 两笔 10000、第 3 年',
    case: paying({
      region: '330100',
      asOf: '2026-11-21',
      history: insured(2000, 2026, 'none'),
      on: '2026-11-25',
      years: [2027],
      window: 'inside',
    }),
    expect: {
      'ceiling.status': 'known',
      'ceiling.base': 600000,
      'ceiling.maxIncrease': 120000,
      'ceiling.increase': 5000,
      'ceiling.total': 605000,
      'ceiling.streak': 2,
      'ceiling.covered': true,
      'ceilingAtStart.on': '2027-01-01',
      'ceilingAtStart.total': 610000,
      'ceilingAtStart.streak': 3,
    },
    warns: ['base-year-old'],
  }),
  byHand({
    id: 'c8-not-effective',
    person: '年末缴费、当年用不上',
    rules: ['C8', 'W7'],
    why: '11-25 起 3 个月已到 2027-02-25：没有「开始那天」的封顶线',
    case: paying({
      history: insured(2000, 2025, 'none'),
      on: '2026-11-25',
      years: [2026],
      window: 'outside',
      local: { ceiling: 400000 },
    }),
    expect: { ceilingAtStart: null, 'ceiling.total': 405000 },
    warns: ['not-effective'],
  }),
  byHand({
    id: 'c7-taizhou-uncapped',
    person: '台州人',
    rules: ['C7'],
    why: '不设封顶线：激励无从提高，各数为 null，攒下的照列',
    case: paying({
      region: '331000',
      history: insured(2000, 2025, 'none'),
      on: '2026-04-15',
      years: [2026],
      window: 'outside',
    }),
    expect: {
      'ceiling.status': 'uncapped',
      ...under('ceiling', notKnown),
      'ceiling.zeroClaim': 5000,
    },
    doesNotWarn: ['base-year-old'],
  }),
  byHand({
    id: 'c7-taizhou-told-otherwise',
    person: '台州人自己填了封顶线',
    rules: ['C7'],
    why: '本人填的胜过「不设封顶」：500000＋5000',
    case: inWindow({
      region: '331000',
      asOf: '2026-02-01',
      history: insured(2000, 2025, 'none'),
      ceiling: 500000,
    }),
    expect: { 'ceiling.status': 'known', 'ceiling.total': 505000 },
  }),
  byHand({
    id: 'c7-xian-medical-aid',
    person: '西安的医疗救助对象',
    rules: ['C7'],
    why: 'uncappedGroups 胜过本人填的封顶线',
    case: {
      ...inWindow({
        region: '610100',
        asOf: '2026-02-01',
        history: insured(2000, 2025, 'none'),
        ceiling: 500000,
      }),
      group: 'medical-aid',
    },
    expect: { 'ceiling.status': 'uncapped', ...under('ceiling', notKnown) },
    doesNotWarn: ['medical-aid-maybe-uncapped'],
  }),
  byHand({
    id: 'c7-xian-general',
    person: '西安一般居民',
    rules: ['C7', 'C3'],
    why: '封顶 300000，累计不超过 60000；2025 零报销加 3000',
    case: paying({
      region: '610102',
      asOf: '2026-02-01',
      history: insured(2000, 2025, 'none'),
      on: '2025-12-01',
      years: [2026],
      window: 'inside',
    }),
    expect: {
      'ceiling.base': 300000,
      'ceiling.maxIncrease': 60000,
      'ceiling.total': 303000,
    },
    expectOverall: { regionUsed: '610100' },
  }),
  byHand({
    id: 'c7-ningbo-not-recorded',
    person: '宁波人',
    rules: ['C7'],
    why: '封顶线未收录：不借杭州的；攒下的 5000 照列',
    case: paying({
      region: '330200',
      history: insured(2000, 2025, 'none'),
      on: '2026-04-15',
      years: [2026],
      window: 'outside',
    }),
    expect: {
      'ceiling.status': 'not-recorded',
      ...under('ceiling', notKnown),
      'ceiling.zeroClaim': 5000,
      'ceiling.reduction': 0,
      'ceilingAtStart.status': 'not-recorded',
    },
  }),
  byHand({
    id: 'c7-shaoxing-old-base',
    person: '绍兴人',
    rules: ['C7'],
    why: '400000 是 2021 年的数：标「现行与否未核」',
    case: paying({
      region: '330600',
      history: insured(2000, 2025, 'some'),
      on: '2026-04-15',
      years: [2026],
      window: 'outside',
    }),
    expect: { 'ceiling.base': 400000, 'ceiling.total': 400000 },
    warns: ['base-year-old'],
  }),
  byHand({
    id: 'c7-local-ceiling-wins',
    person: '杭州人自己问到封顶线',
    rules: ['C7'],
    why: '本人填 650000 胜过收录的 600000；不再是旧年份的数',
    case: inWindow({
      region: '330100',
      asOf: '2026-02-01',
      history: insured(2000, 2025, 'none'),
      ceiling: 650000,
    }),
    expect: { 'ceiling.total': 655000, 'ceiling.maxIncrease': 130000 },
    doesNotWarn: ['base-year-old'],
  }),
  byHand({
    id: 'c7-history-not-covered',
    person: '今年没参保、缴明年的',
    rules: ['C7', 'C0'],
    why: '2026 是 none：那天不在待遇期内',
    case: inWindow({
      asOf: '2026-12-15',
      history: [...insured(2000, 2025, 'some'), ...uninsured(2026)],
    }),
    expect: { 'ceiling.covered': false, 'ceiling.streak': 0 },
  }),
  byHand({
    id: 'c7-employee-not-covered',
    person: '今年是职工、缴明年的',
    rules: ['C7', 'C6'],
    why: '历史年度要 resident 才算居民待遇；职工不断也不加：streak 还是 1',
    case: inWindow({
      asOf: '2026-12-15',
      history: [...insured(2000, 2025, 'some'), ...employed(2026, 12)],
    }),
    expect: { 'ceiling.covered': false, 'ceiling.streak': 1 },
  }),
];
