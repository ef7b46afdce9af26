import { expect, it } from 'vitest';
import { assess, type EnrolmentCase } from '@/lib';
import { questionsView } from './questions-view';
import { situationsOf } from './situations';

function questions(facts: object) {
  const input = {
    version: 1,
    region: '330100',
    asOf: '2026-11-21',
    group: 'general',
    eligibleSince: 2024,
    readings: {},
    ...facts,
  };
  const result = assess(input);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const assessed = {
    id: 'only' as const,
    case: input as unknown as EnrolmentCase,
    assessment: result.assessment,
  };
  return questionsView(situationsOf([assessed]));
}

it('sets both answers to a question about the wait side by side', () => {
  const found = questions({
    history: [
      { year: 2024, status: 'resident' },
      { year: 2025, status: 'none' },
      { year: 2026, status: 'none' },
    ],
    payment: { on: '2026-11-21', coverageYears: [2027], window: 'outside' },
  });
  const first = found.find(({ id }) => id === 'first-broken-year');
  expect(first?.basis).toBe('text');
  const told = first?.answers.map(({ value, chosen, effects }) => [
    value,
    chosen,
    effects[0]?.view.start,
    effects[0]?.view.ceiling,
  ]);
  expect(told).toEqual([
    ['counts', true, { startsOn: '2027-04-21', late: false, months: 5, usefulYears: 2 }, undefined],
    ['free', false, { startsOn: '2027-03-21', late: false, months: 4, usefulYears: 1 }, undefined],
  ]);
});

it('leaves the start out of a question that only moves the ceiling', () => {
  const found = questions({
    history: [
      { year: 2024, status: 'resident' },
      { year: 2025, status: 'resident', claims: 'none' },
      { year: 2026, status: 'none' },
    ],
    payment: { on: '2026-11-21', coverageYears: [2027], window: 'outside' },
  });
  const kept = found.find(({ id }) => id === 'kept-after-break');
  const told = kept?.answers.map(({ value, effects }) => [value, effects[0]?.view]);
  expect(told).toEqual([
    ['kept', { ceiling: { total: 605_000 }, laterOnly: false }],
    ['loyalty-only', { ceiling: { total: 600_000 }, laterOnly: false }],
    ['cleared', { ceiling: { total: 600_000 }, laterOnly: false }],
  ]);
});
