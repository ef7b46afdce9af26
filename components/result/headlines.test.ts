import { describe, expect, it } from 'vitest';
import { assess, type EnrolmentCase } from '@/lib';
import { loadMessages } from '@/messages/messages';
import type { AssessedCase } from '../engine/assessment-state';
import { ceilingLines, ceilingView } from './ceiling-view';
import { ladderOf, repairView } from './repair-view';
import { sayCeiling, sayRange, sayRepair, sayStart, sayTimeLeft } from './say-headlines';
import { type Situation, situationsOf } from './situations';
import { rangeView, startView, timeLeft } from './start-view';

const words = loadMessages('result');
const rules = loadMessages('rules');
const day = (text: string) => text as EnrolmentCase['asOf'];

const payment = { on: '2026-11-21', coverageYears: [2027], backPayYears: 0 };

/** The first situation of a case given in the wire format. */
function situation(facts: object): Situation {
  const input = {
    version: 1,
    region: '330100',
    asOf: '2026-11-21',
    group: 'general',
    tier: 'adult-2',
    eligibleSince: 2024,
    ...facts,
  };
  const result = assess(input);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const read = { local: {}, readings: {}, ...input } as unknown as EnrolmentCase;
  const assessed: AssessedCase = { id: 'only', case: read, assessment: result.assessment };
  const [first] = situationsOf([assessed]);
  if (first === undefined) throw new Error('no situation');
  return first;
}

const LAPSED = [
  { year: 2024, status: 'resident' },
  { year: 2025, status: 'none' },
  { year: 2026, status: 'none' },
];
const INSURED = [
  { year: 2024, status: 'resident' },
  { year: 2025, status: 'resident', claims: 'none' },
  { year: 2026, status: 'resident', claims: 'some' },
];
const late = (more: object = {}, facts: object = {}) =>
  situation({
    history: LAPSED,
    payment: { ...payment, window: 'outside', ...more },
    local: { premiums: { 2027: 700 } },
    ...facts,
  });
const inside = (history: object, facts: object = {}) =>
  situation({
    history,
    payment: { ...payment, window: 'inside' },
    ...facts,
  });

describe('the first sentence', () => {
  const say = (each: Situation) => {
    const { before, value, after } = sayStart(startView(each), words);
    return `${before} ${value} ${after}`;
  };

  it('counts from the day of asking', () => {
    expect(say(late())).toBe('从 2027年4月21日 起能报销，还要等 5 个月');
  });

  it('tells the wait apart from the time till then when the payment is still to come', () => {
    expect(say(late({ on: '2027-01-15' }))).toBe(
      '从 2027年6月15日 起能报销：缴费以后等 5 个月，离今天还有 6 个月零 25 天',
    );
  });

  it('never gives a day from which a payment pays that runs out before', () => {
    const text = say(
      situation({
        history: LAPSED.slice(0, 2),
        payment: { ...payment, coverageYears: [2026], window: 'outside' },
      }),
    );
    expect(text).toBe(
      '所缴的 2026 年度里 用不上 等待期过了 2026年12月31日 还没有满；再缴 2027 年度（另算）才能用',
    );
    expect(text).not.toContain('起能报销');
  });

  it('knows when nothing is interrupted, and when there is nothing to wait for', () => {
    expect(say(inside(INSURED))).toBe('从 2027年1月1日 起接着报销，中间不断，没有等待期');
    expect(say(inside(LAPSED))).toBe(
      '从 2027年1月1日 起能报销，没有等待期，离今天还有 1 个月零 11 天',
    );
  });

  it('knows today and the past', () => {
    const newborn = (on: string) =>
      situation({
        group: 'newborn',
        eligibleSince: 2026,
        history: [],
        payment: { ...payment, on, coverageYears: [2026], window: 'outside' },
      });
    expect(say(newborn('2026-11-21'))).toBe('今天缴，从 2026年11月21日 起就能报销，不用等');
    expect(say(newborn('2026-10-01'))).toBe('从 2026年10月1日 起就能报销，已经在待遇期内');
  });

  it('names the year of two that is thrown away', () => {
    const two = situation({
      history: LAPSED.slice(0, 2),
      payment: {
        ...payment,
        coverageYears: [2026, 2027],
        window: 'outside',
        nextWindow: 'inside',
      },
    });
    expect(sayStart(startView(two), words).notes).toEqual(['其中 2026 年度用不上。']);
  });
});

describe('time left', () => {
  it.each([
    ['2026-11-21', '2026-12-01', '10 天'],
    ['2026-11-21', '2027-04-21', '5 个月'],
    ['2026-11-21', '2027-01-01', '1 个月零 11 天'],
    // 30 November has no 30 February: three months are over on 1 March.
    ['2026-11-30', '2027-03-01', '3 个月'],
  ])('from %s to %s is %s', (from, to, text) => {
    expect(sayTimeLeft(timeLeft(day(from), day(to)), words.wait)).toBe(text);
  });
});

describe('the line of other readings', () => {
  const range = (from: string, to: string, shown: string[]) =>
    rangeView(
      { startsOn: [day(from), day(to)], totalMonths: [0, 0] },
      shown.map(day),
      day('2027-12-31'),
    );

  it('is there only when readings change the day', () => {
    expect(range('2027-01-01', '2027-01-01', ['2027-01-01'])).toBeUndefined();
    expect(range('2027-03-21', '2027-04-21', ['2027-04-21', '2027-03-21'])).toBeUndefined();
    const view = range('2027-02-21', '2027-05-01', ['2027-04-21']);
    expect(view && sayRange(view, words.start)).toBe('按别的读法：2027年2月21日—2027年5月1日');
  });

  it('says when a reading is of no use in the years paid for', () => {
    expect(range('2027-02-21', '2028-01-05', ['2027-02-21'])?.kind).toBe('rangeLate');
    expect(range('2028-01-05', '2028-02-05', ['2028-01-05'])?.kind).toBe('rangeOnlyLate');
  });
});

describe('the second sentence', () => {
  const say = (each: Situation) => {
    const {
      before,
      value,
      unit = '',
      after,
      notes,
    } = sayRepair(repairView(each), words.repair, rules);
    return [`${before} ${value}${unit} ${after}`, ...notes];
  };

  it('adds up days and money, and warns of the reading that throws a year away', () => {
    // 21 April, 21 March, 21 February 2027: 31 and 28 days.
    expect(say(late())).toEqual([
      '补缴 2年 早 59 天，多花 1400 元；再多补也不会更早',
      '若当地按「第一年不加，断 2 年加 1 个月」，只有 1 年有用，多补的白缴。',
    ]);
  });

  it('does not make up a price', () => {
    expect(say(late({}, { local: {} }))[0]).toBe(
      '补缴 2年 早 59 天，多花 2 年的个人缴费（当地标准未收录）；再多补也不会更早',
    );
  });

  it('tells what the chosen years buy and what they waste', () => {
    expect(say(late({ backPayYears: 1 }))[0]).toBe(
      '您选的补缴 1年 比不补早 31 天，多花 700 元；补到 2 年，还能再早 28 天',
    );
    expect(say(late({ backPayYears: 3 }))[0]).toBe(
      '您选的补缴 3年 比不补早 59 天，多花 2100 元；其中 1 年白缴，不会更早',
    );
  });

  it('says why there is nothing to repair', () => {
    expect(say(inside(LAPSED))[0]).toBe('补缴 不用补 本来就不用等，补了也不会更早');
    const continuous = late({}, { history: INSURED });
    expect(say(continuous)[0]).toBe('补缴 不用补 要等的都是固定的 3 个月，补缴减不掉');
  });

  it('does not sell days before a start that comes too late anyway', () => {
    const tooLate = situation({
      history: LAPSED.slice(0, 2),
      payment: { ...payment, coverageYears: [2026], window: 'outside' },
    });
    expect(say(tooLate)).toEqual(['补缴 也用不上 补满 1 年，等待期过了 2026年12月31日 也还没有满']);
  });

  it('ends the ladder with the rung that buys nothing', () => {
    const rungs = ladderOf(late()).map(({ years, startsOn, cost, floor }) => [
      years,
      startsOn,
      cost,
      floor,
    ]);
    expect(rungs).toEqual([
      [0, '2027-04-21', 700, false],
      [1, '2027-03-21', 1400, false],
      [2, '2027-02-21', 2100, false],
      [3, '2027-02-21', 2800, true],
    ]);
    expect(ladderOf(inside(LAPSED))).toEqual([]);
  });
});

describe('the third sentence', () => {
  const say = (each: Situation, year?: number) => {
    const {
      before,
      value,
      unit = '',
      after,
      notes,
    } = sayCeiling(ceilingView(each, year), words.ceiling);
    return [`${before} ${value} ${unit} ${after}`.replace(/ +/g, ' '), ...notes];
  };

  it('raises the limit, and says how old the figure is', () => {
    expect(say(inside(INSURED), 2024)).toEqual([
      '大病封顶线现在 60.5 万元 限额比原来提高 5000 元',
      '原来的数是 2024 年的，现行与否未核。',
    ]);
  });

  it('counts only once covered', () => {
    expect(say(inside(LAPSED), 2024)).toContain(
      '您现在不在居民医保的待遇期内，这个数要等待遇开始才算数。',
    );
  });

  it('does not borrow a figure that is not recorded', () => {
    const ningbo = inside(INSURED, { region: '330200' });
    expect(say(ningbo)[0]).toBe(
      '大病封顶线现在 未收录 当地原来的数没有查到；奖励攒了 5000 元，加在原来的数上',
    );
    const lines = ceilingLines(ningbo.outcome.ceiling).map(({ id, amount }) => [id, amount]);
    expect(lines).toEqual([
      ['base', null],
      ['loyalty', 0],
      ['zeroClaim', 5000],
      ['total', null],
    ]);
  });

  it('knows no limit, and a cut of unknown size', () => {
    expect(say(inside(INSURED, { region: '331000' }))[0]).toBe(
      '大病封顶线现在 不设封顶 没有上限，奖励也就无从再往上加',
    );
    const back = [LAPSED[0], LAPSED[1], { year: 2026, status: 'resident', claims: 'some' }];
    const anhui = { region: '340000', local: { ceiling: 300_000 } };
    expect(say(inside(back, anhui))[0]).toBe(
      '大病封顶线现在 算不准 原来是 30 万元，奖励 0 元；断保再参保要降低，降多少没有查到',
    );
  });
});
