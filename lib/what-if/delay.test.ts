import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryCases } from '../cases/arbitrary-case';
import { insured, paying, uninsured } from '../cases/by-hand';
import { assess } from '../index';
import { delayOneYear } from './delay';

/** Under a busy machine a hundred cases with every reading take their time. */
const PATIENCE = 30_000;

const paidLate = (year: number, history: ReturnType<typeof insured>, backPay = 0) =>
  paying({
    history,
    on: `${year}-03-10`,
    years: [year],
    window: 'outside',
    backPay,
    local: { ceiling: 600000 },
  });

describe('one year later', () => {
  it(
    'is what assess() says of it',
    () => {
      fc.assert(
        fc.property(arbitraryCases(fc), (input) => {
          const delay = delayOneYear(input, 'ifInsured');
          if (delay === undefined) return;
          const [now, later] = [assess(input), assess(delay.case)];
          if (!now.ok || !later.ok) throw new Error('not answered');
          const outcome = later.assessment.ifInsured;
          expect(delay.startsOn).toBe(outcome.benefits.startsOn);
          expect(delay.moreMonths).toBe(
            outcome.wait.totalMonths - now.assessment.ifInsured.wait.totalMonths,
          );
          expect(delay.rewardsLost).toBeGreaterThanOrEqual(0);
        }),
        { numRuns: 100 },
      );
    },
    PATIENCE,
  );

  it('costs a month, the streak and a reward', () => {
    const delay = delayOneYear(paidLate(2029, insured(2025, 2028, 'none')), 'ifInsured');
    // 10 June 2029; after a break 3 + 1 months: 10 July 2030.
    expect(delay).toMatchObject({
      startsOn: '2030-07-10',
      daysLater: 395,
      moreMonths: 1,
      streakLost: 4,
      // By 2031: zero-claim 6, loyalty 2; delayed: zero-claim 5 (no 2029), loyalty 0.
      rewardsOn: '2031-01-01',
      rewardsLost: 15000,
      loyaltyOn: '2030-01-01',
      loyaltyOnIfDelayed: '2035-01-01',
      reduction: 0,
    });
  });

  it('three broken years become four: what back-payment can still buy is cut off', () => {
    const delay = delayOneYear(
      paidLate(2029, [...insured(2025), ...uninsured(2026, 2028)]),
      'ifInsured',
    );
    expect(delay).toMatchObject({ moreMonths: 1, moreFloorMonths: 3, streakLost: 0 });
  });

  it('Shandong cuts the ceiling besides', () => {
    const input = { ...paidLate(2027, insured(2025, 2026, 'none')), region: '370000' };
    expect(delayOneYear(input, 'ifInsured')?.reduction).toBe(3000);
  });

  it('is no question once paid', () => {
    const input = { ...paidLate(2027, insured(2025, 2026)), asOf: '2027-04-01' };
    expect(delayOneYear(input, 'ifInsured')).toBeUndefined();
  });
});
