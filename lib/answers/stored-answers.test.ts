import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStoredAnswers } from './stored-answers';

describe('readStoredAnswers', () => {
  it('takes a whole set of answers', () => {
    const stored = {
      region: '330100',
      birthYear: 1968,
      years: { 2025: 'none' },
      lastMonths: { 2025: 'unknown' },
      local: { ceiling: 600000, premiums: { 2027: 700 } },
      readings: { 'first-broken-year': 'free' },
      payOn: '2026-12-18',
      coverageYears: [2026, 2027],
    };
    expect(readStoredAnswers(stored)).toBe(stored);
    expect(readStoredAnswers({})).toEqual({});
  });

  it.each([
    null,
    [],
    'text',
    7,
    { region: 330100 },
    { region: 'hangzhou' },
    { birthYear: '1968' },
    { birthYear: 1968.5 },
    { group: 'x'.repeat(65) },
    { tier: 'gold' },
    { years: { 2025: 'maybe' } },
    { years: { soon: 'none' } },
    { years: ['none'] },
    { lastMonths: { 2025: 13 } },
    { claims: { 2025: true } },
    { event: 'moved' },
    { eventDate: '2026-02-30' },
    { payOn: 20261218 },
    { coverageYears: [] },
    { coverageYears: [2026, 2027, 2028] },
    { window: 'auto' },
    { backPayYears: 41 },
    { local: { ceiling: -1 } },
    { local: { income: 1 } },
    { readings: { 'first-broken-year': 'none' } },
    { readings: { toString: 'counts' } },
    { name: '张三' },
    { constructor: 1 },
    JSON.parse('{"__proto__": {"region": "330100"}}'),
  ])('refuses %j', (value) => expect(readStoredAnswers(value)).toBeUndefined());

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        readStoredAnswers(value);
      }),
    );
  });
});
