import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryCases } from '../cases/arbitrary-case';
import { assess } from '../index';
import { comparePlans, type Plan } from './plans';

const SCENARIOS = ['ifInsured', 'ifLapsed'] as const;
/** Under a busy machine a hundred cases with every reading take their time. */
const PATIENCE = 30_000;

/**
 * Prices that premiums not recorded might turn out to have, by year; a verdict must stand under all.
 * Plans reach over four years at most.
 */
const PRICES = [0, 1, 2, 3].flatMap((odd) => [
  [0, 1, 2, 3].map((index) => (index === odd ? 5000 : 1)),
  [0, 1, 2, 3].map((index) => (index === odd ? 1 : 5000)),
]);

function priceOf({ bill }: Plan, prices: readonly number[]): number {
  return bill.reduce(
    (sum, { year, times, premium }) => sum + times * (premium ?? prices[year % 4] ?? 0),
    0,
  );
}

function beats(a: Plan, b: Plan): boolean {
  if (a.startsOn > b.startsOn) return false;
  const gaps = PRICES.map((prices) => priceOf(b, prices) - priceOf(a, prices));
  return gaps.every((gap) => gap >= 0) && (a.startsOn < b.startsOn || gaps.every((gap) => gap > 0));
}

describe('every plan weighed', () => {
  it(
    'is what assess() says of it, and on the frontier unless beaten or of no use',
    () => {
      fc.assert(
        fc.property(arbitraryCases(fc), fc.constantFrom(...SCENARIOS), (input, scenario) => {
          const comparison = comparePlans(input, scenario);
          for (const plan of comparison?.considered ?? []) {
            const result = assess(plan.case);
            if (!result.ok) throw new Error(JSON.stringify(result.error));
            const { benefits, repair, wait } = result.assessment[scenario];
            expect(plan).toMatchObject({
              startsOn: benefits.startsOn,
              effective: benefits.effective,
              cost: repair.chosenCost,
              totalMonths: wait.totalMonths,
            });
            const listed = comparison?.frontier.includes(plan);
            const beaten = comparison?.frontier.some((other) => beats(other, plan));
            expect(Number(listed) + Number(beaten) + Number(!plan.effective)).toBeGreaterThan(0);
            expect(listed && (beaten || !plan.effective)).toBe(false);
          }
        }),
        { numRuns: 100 },
      );
    },
    PATIENCE,
  );
});
