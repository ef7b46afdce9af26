import { describe, expect, it } from 'vitest';
import { assess, type Step } from '@/lib';
import { RULE_IDS } from '@/lib/rules/catalogue';
import { READING_IDS, READING_VALUES } from '@/lib/values/enrolment-case';
import { loadMessages } from '@/messages/messages';
import { type RuleWords, stepsOf, stepView } from './working';

const rules = loadMessages('rules');
const say = (step: Step) => stepView(step, rules.rules[step.rule], rules.values);
const step = (rule: Step['rule'], inputs: Step['inputs'], result: Step['result']): Step => ({
  rule,
  clause: 'zj19-2-3-2-fixed',
  inputs,
  result,
});

describe('every rule', () => {
  it.each(RULE_IDS)('%s is explained, and names only inputs that have a label', (id) => {
    const words: RuleWords = rules.rules[id];
    expect(words.title).not.toBe('');
    expect(words.text).toMatch(/。$/);
    const templates = [...words.working, ...words.result];
    expect(templates.length).toBeGreaterThan(1);
    for (const { text, when = {}, needs } of templates) {
      const named = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
      for (const name of [...named, ...Object.keys(when), ...(needs ? [needs] : [])]) {
        expect(rules.inputs, `${id}: ${name}`).toHaveProperty(name);
      }
    }
  });
});

describe('every reading', () => {
  it.each(READING_IDS)('%s has a question and a sentence for each value', (id) => {
    const { title, ask, values } = rules.readings[id];
    expect(title).not.toBe('');
    expect(ask).toMatch(/？$/);
    expect(Object.keys(values).sort()).toEqual([...READING_VALUES[id]].sort());
  });
});

describe('stepView', () => {
  it('prints the sum with its numbers', () => {
    const inputs = { fixedMonths: 3, brokenYears: 2, variableMonths: 2 };
    expect(say(step('W2', { ...inputs, freeYears: 0 }, 5)).working).toBe(
      '固定 3 个月 ＋ 断了 2 年，每年 1 个月 ＝ 5 个月。',
    );
    expect(say(step('W2', { ...inputs, variableMonths: 1, freeYears: 1 }, 4)).working).toBe(
      '固定 3 个月 ＋ 断了 2 年，第一年不加，其余每年 1 个月 ＝ 4 个月。',
    );
  });

  it('writes dates, money and what is not recorded', () => {
    const d1 = step('D1', { countedFrom: '2027-01-01', totalMonths: 3 }, '2027-04-01');
    expect(say(d1)).toMatchObject({
      working: '从 2027年1月1日 起数 3 个月。',
      result: '2027年4月1日',
    });
    const c7 = step('C7', { base: 600_000, increase: 5000, reduction: 0 }, 605_000);
    expect(say(c7).working).toBe('原封顶线 60 万元 ＋ 奖励 5000 元 ＝ 60.5 万元。');
    const r3 = step('R3', { backPayYears: 1, standard: null, years: 1 }, null);
    expect(say(r3).result).toBe('未收录');
  });

  it('tells a year that was lost from a cut in yuan', () => {
    expect(say(step('C5', {}, 2026)).result).toBe('2026 年断了');
    expect(say(step('C5', { breaks: 1 }, 3000)).result).toBe('降 3000 元');
    expect(say(step('C5', { breaks: 1 }, null)).result).toBe('降多少未收录');
  });

  it('never claims an unbroken record', () => {
    const h2 = step('H2', { coverageYear: 2025, countFrom: 2025, eligibleSince: 1968 }, 0);
    expect(say(h2).result).toBe('没有计入的断缴');
    expect(JSON.stringify(rules.rules)).not.toMatch(/未中断|没有断过的/);
  });

  const places = ['330100', '331000', '340000', '350000', '360000', '610100', '220000'];
  const histories = [
    [],
    [{ year: 2025, status: 'none' }],
    [{ year: 2025, status: 'employee', lastMonth: 6 }],
    [
      { year: 2025, status: 'resident', claims: 'none' },
      { year: 2026, status: 'unknown' },
    ],
  ];
  it.each(places)('leaves no gap in any step in %s', (region) => {
    for (const history of histories) {
      for (const window of ['inside', 'outside']) {
        for (const coverageYears of [[2027], [2026, 2027]]) {
          const payment = { on: '2026-11-21', coverageYears, window, nextWindow: 'inside' };
          const past = history.filter(({ year }) => year < (coverageYears[0] ?? 0));
          const result = assess({
            version: 1,
            region,
            asOf: '2026-11-21',
            group: 'general',
            eligibleSince: 2020,
            history: past,
            payment,
          });
          if (!result.ok) throw new Error(JSON.stringify(result.error));
          for (const each of result.assessment.steps) {
            const view = say(each);
            expect(view.working, each.rule).not.toBe('');
            expect(view.result, each.rule).not.toBe('');
            expect(JSON.stringify(view)).not.toMatch(/[{}]\w|undefined|NaN/);
          }
        }
      }
    }
  });
});

describe('stepsOf', () => {
  it('makes one chain of what the scenarios share and what is their own', () => {
    const shared = step('W4', {}, '2027-01-01');
    const own = { ...step('H2', {}, 2), scenario: 'ifLapsed' as const };
    const other = { ...step('H2', {}, 0), scenario: 'ifInsured' as const };
    expect(stepsOf([other, shared, own], 'ifLapsed')).toEqual([step('H2', {}, 2), shared]);
  });
});
