import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import errors from '@/messages/zh-CN/errors.json';
import { sayProblem } from './say-problem';

const sources = ['lib/answers', 'components/steps'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\./.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
);
const spelt = sources.flatMap((source) =>
  [...source.matchAll(/(?:code: |\? |: )'([a-z]+(?:-[a-z]+)+)'/g)].flatMap(
    ([, code]) => code ?? [],
  ),
);
const reasons = ['missing', 'two-digits', 'not-a-number'];
const composed = [
  ...reasons.map((reason) => `birth-year-${reason}`),
  ...reasons.slice(1).map((reason) => `eligible-${reason}`),
  ...reasons.map((reason) => `last-before-${reason}`),
  ...['event-date', 'pay-date'].flatMap((field) =>
    ['missing', 'incomplete', 'impossible'].map((reason) => `${field}-${reason}`),
  ),
];

describe('every problem has its sentence', () => {
  it('and every sentence its problem', () => {
    const known = Object.keys(errors);
    const used = new Set([...spelt.filter((code) => known.includes(code)), ...composed]);
    expect([...used].sort()).toEqual([...known].sort());
  });

  it.each(Object.entries(errors))('%s does not scold', (_, sentence) => {
    expect(sentence).not.toMatch(/请|抱歉|非法|无效|错误/);
    expect(sentence).toMatch(/。$/);
  });
});

it('fills in years and says days in words', () => {
  const problem = {
    field: 'payOn',
    code: 'window-not-open',
    values: { year: 2027, opens: '2026-09-01' },
  };
  const texts = { 'window-not-open': '{year}：{opens}' };
  expect(sayProblem(problem, texts)).toBe('2027：2026年9月1日');
});
