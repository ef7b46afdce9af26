import { bonusUsed, byHand, insured, inWindow } from '../by-hand';
import type { GoldenCase } from '../golden-case';

/** Rules C2–C4: the zero-claim reward, the most both may add, and its use. */
export const ZERO_CLAIM_CASES: readonly GoldenCase[] = [
  byHand({
    id: 'c2-two-years',
    person: '两年零报销',
    rules: ['C2', 'C7', 'C9'],
    why: '2025、2026 各一笔，限额提高 10000（不是多报 10000）；2024 及以前不算',
    case: inWindow({ asOf: '2027-03-01', history: insured(2000, 2026, 'none') }),
    expect: {
      'ceiling.status': 'known',
      'ceiling.base': 400000,
      'ceiling.zeroClaim': 10000,
      'ceiling.increase': 10000,
      'ceiling.maxIncrease': 80000,
      'ceiling.total': 410000,
      'ceiling.awards.length': 2,
      'ceiling.awards.1.effective': '2027-01-01',
    },
    clauses: { C2: 'zj19-2-3-1-zero-claim', C3: 'zj19-2-3-1-cap', C7: 'zj19-2-3-1' },
  }),
  byHand({
    id: 'c2-some-claims',
    person: '一年报销一年没有',
    rules: ['C2'],
    why: '2025 报销过不加，2026 零报销加 5000',
    case: inWindow({
      asOf: '2027-03-01',
      history: [...insured(2000, 2025, 'some'), ...insured(2026, 2026, 'none')],
    }),
    expect: { 'ceiling.zeroClaim': 5000, 'ceiling.awards.0.earnedYear': 2026 },
  }),
  byHand({
    id: 'c3-capped',
    person: '激励到顶的人',
    rules: ['C3'],
    why: '原 110000 的 20%=22000；零报销 5×5000＋连续 5000=30000，只算 22000',
    case: inWindow({
      asOf: '2030-01-01',
      history: insured(2000, 2029, 'none'),
      ceiling: 110000,
    }),
    expect: {
      'ceiling.zeroClaim': 25000,
      'ceiling.loyalty': 5000,
      'ceiling.maxIncrease': 22000,
      'ceiling.increase': 22000,
      'ceiling.total': 132000,
      'ceiling.awards.5.status': 'capped',
    },
  }),
  byHand({
    id: 'c3-rounded-down',
    person: '封顶线不是整数的人',
    rules: ['C3'],
    why: '100004 的 20% 是 20000.8，向下取整 20000',
    case: inWindow({ asOf: '2027-03-01', history: insured(2000, 2026, 'none'), ceiling: 100004 }),
    expect: { 'ceiling.maxIncrease': 20000, 'ceiling.total': 110004 },
  }),
  byHand({
    id: 'c3-henan-absolute',
    person: '河南十年零报销',
    rules: ['C3', 'C1'],
    why: '上限 80000 元取代 20%；零报销 10×3000，连续 2029—2035 七年 21000：共 51000',
    case: inWindow({
      region: '410000',
      asOf: '2035-01-01',
      history: insured(2000, 2034, 'none'),
      ceiling: 100000,
    }),
    expect: {
      'ceiling.maxIncrease': 80000,
      'ceiling.zeroClaim': 30000,
      'ceiling.loyalty': 21000,
      'ceiling.total': 151000,
    },
  }),
  byHand({
    id: 'c4-used',
    person: '用掉奖励额度的那一年',
    rules: ['C4'],
    why: '2025、2026 攒了 10000；2027 用到，当年即按 0 读',
    case: inWindow({
      asOf: '2027-12-15',
      history: [...insured(2000, 2026, 'none'), ...bonusUsed(2027)],
    }),
    expect: {
      'ceiling.zeroClaim': 0,
      'ceiling.total': 400000,
      'ceiling.awards.0.status': 'cleared',
      'ceiling.awards.1.status': 'cleared',
    },
    clauses: { C4: 'zj19-2-3-1-used' },
  }),
  byHand({
    id: 'c4-starts-again',
    person: '用掉以后重新攒',
    rules: ['C4', 'C2'],
    why: '2027 清零，2027 有报销不加；2028 零报销，2029-01-01 加 5000',
    case: inWindow({
      asOf: '2029-02-01',
      history: [...insured(2000, 2026, 'none'), ...bonusUsed(2027), ...insured(2028, 2028, 'none')],
    }),
    expect: { 'ceiling.zeroClaim': 5000, 'ceiling.streak': 5, 'ceiling.total': 405000 },
  }),
  byHand({
    id: 'c4-loyalty-untouched',
    person: '用掉零报销、连续激励不变',
    rules: ['C4', 'C1'],
    why: '2030 用到：五笔零报销清零；连续 2030、2031 两个 1 月共 10000',
    case: inWindow({
      asOf: '2031-01-01',
      history: [...insured(2000, 2029, 'none'), ...bonusUsed(2030)],
    }),
    expect: {
      'ceiling.zeroClaim': 0,
      'ceiling.loyalty': 10000,
      'ceiling.streak': 7,
      'ceiling.total': 410000,
    },
  }),
  byHand({
    id: 'c3-exactly-at-the-limit',
    person: '激励刚好到顶的人',
    rules: ['C3'],
    why: '原 50000 的 20%=10000；两笔零报销正好 10000，都算数，没有一笔超出',
    case: inWindow({ asOf: '2027-03-01', history: insured(2000, 2026, 'none'), ceiling: 50000 }),
    expect: {
      'ceiling.increase': 10000,
      'ceiling.total': 60000,
      'ceiling.awards.0.status': 'counted',
      'ceiling.awards.1.status': 'counted',
    },
  }),
];
