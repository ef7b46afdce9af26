import { expect, it } from 'vitest';
import { placeFigures } from './place-figures';
import { placeQuestions } from './place-questions';

it('asks for a tier only where figures differ by tier, and for the groups of the place', () => {
  expect(placeQuestions()).toEqual({
    330100: { tiers: ['child', 'student', 'student-2008', 'adult-1', 'adult-2'] },
    330400: { tiers: ['child', 'student', 'adult'] },
    331000: { tiers: ['child', 'adult'] },
    360000: { groups: ['religious'] },
  });
});

it('knows what is recorded and what is not', () => {
  expect(placeFigures.windowOf('330100', 2026)).toEqual({
    opens: '2025-10-20',
    closes: '2025-12-25',
  });
  expect(placeFigures.windowOf('331000', 2026)).toEqual({ closes: '2025-12-25' });
  expect(placeFigures.windowOf('330100', 2027)).toBeUndefined();
  expect(placeFigures.windowOf('990000', 2026)).toBeUndefined();
  expect(placeFigures.hasPremium('330100', 2026, 'adult-2')).toBe(true);
  expect(placeFigures.hasPremium('330100', 2027, 'adult-2')).toBe(false);
  expect(placeFigures.hasCeiling('331000')).toBe(true);
  expect(placeFigures.hasCeiling('330200')).toBe(false);
});
