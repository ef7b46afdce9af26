import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { assess } from './assess';
import { arbitraryCases } from './cases/arbitrary-case';
import type { CaseInput } from './cases/golden-case';
import type { Assessment, Outcome } from './rules/assessment';
import { addDays, calendarDate } from './values/calendar-date';

const arbitraryCase = arbitraryCases(fc);
const RUNS = { numRuns: 200 };
vi.setConfig({ testTimeout: 60_000 });

function answer(input: unknown): Assessment {
  const result = assess(input);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.assessment;
}

const outcomes = ({ ifInsured, ifLapsed }: Assessment): Outcome[] => [ifInsured, ifLapsed];
const pairs = (before: Assessment, after: Assessment): [Outcome, Outcome][] => [
  [before.ifInsured, after.ifInsured],
  [before.ifLapsed, after.ifLapsed],
];
const withPayment = (input: CaseInput, payment: Partial<CaseInput['payment']>): CaseInput => ({
  ...input,
  payment: { ...input.payment, ...payment },
});

function check(property: (input: CaseInput) => void): void {
  // In braces: fast-check takes a returned `false` for a failure.
  const braced = (input: CaseInput) => {
    property(input);
  };
  fc.assert(fc.property(arbitraryCase, braced), RUNS);
}

describe('every valid case', () => {
  it('is answered', () => {
    check((input) => expect(assess(input)).toMatchObject({ ok: true }));
  });

  it('starts no later when more is back-paid', () => {
    check((input) => {
      const more = withPayment(input, { backPayYears: (input.payment.backPayYears ?? 0) + 1 });
      for (const [less, better] of pairs(answer(input), answer(more))) {
        expect(better.benefits.startsOn <= less.benefits.startsOn).toBe(true);
        expect(better.wait.totalMonths).toBeLessThanOrEqual(less.wait.totalMonths);
      }
    });
  });

  it('starts no later when paid earlier for the same year, window and event', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.integer({ min: 1, max: 200 }), (input, days) => {
        const on = addDays(calendarDate(input.payment.on), -days);
        const earlier = assess(withPayment(input, { on }));
        // Too early for the year, the event or the employment: another case altogether.
        fc.pre(earlier.ok);
        for (const [late, early] of pairs(answer(input), earlier.assessment)) {
          expect(early.benefits.startsOn <= late.benefits.startsOn).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('waits 3 months at least, or 6 after four broken years, or not at all', () => {
    check((input) => {
      for (const { wait, repair } of outcomes(answer(input))) {
        const waits = !['exempt-group', 'in-window', 'exempt-event'].includes(wait.reason);
        const floor = !waits ? 0 : wait.brokenYears >= 4 ? 6 : 3;
        expect(repair.floorMonths).toBe(floor);
        for (const { totalMonths } of repair.options) {
          expect(totalMonths).toBeGreaterThanOrEqual(floor);
        }
        expect(wait.totalMonths).toBeGreaterThanOrEqual(floor);
        expect(wait.fixedMonths + wait.variableMonths).toBe(wait.totalMonths);
      }
    });
  });

  it('has a ladder up to the first rung that reaches the earliest start', () => {
    check((input) => {
      const { payment } = input;
      for (const { repair, benefits } of outcomes(answer(input))) {
        expect(repair.options.map(({ years }) => years)).toEqual(
          Array.from({ length: repair.maxUsefulYears + 1 }, (_, years) => years),
        );
        for (const { daysEarlier } of repair.options) expect(daysEarlier).toBeGreaterThanOrEqual(0);
        // A rung in the middle may be level (rule W6 cuts it off), the last one never.
        const last = repair.options[repair.maxUsefulYears];
        expect((last?.daysEarlier ?? 0) > 0).toBe(repair.maxUsefulYears > 0);
        const useful = Math.min(payment.backPayYears ?? 0, repair.maxUsefulYears);
        expect(repair.options[useful]?.startsOn).toBe(benefits.startsOn);
        expect(repair.wastedYears).toBe((payment.backPayYears ?? 0) - useful);
      }
    });
  });

  it('starts neither before the payment nor before the year, and says what is wasted', () => {
    check((input) => {
      const { on, coverageYears } = input.payment;
      for (const { benefits } of outcomes(answer(input))) {
        expect(benefits.startsOn >= on).toBe(true);
        expect(benefits.startsOn >= `${coverageYears[0]}-01-01`).toBe(true);
        expect(benefits.effective).toBe(benefits.startsOn <= benefits.paidThrough);
        expect(benefits.wastedYears).toEqual(
          coverageYears.filter((year) => `${year}-12-31` < benefits.startsOn),
        );
      }
    });
  });

  it('never raises a ceiling above its limit nor lowers one below 0', () => {
    check((input) => {
      for (const { ceiling, ceilingAtStart } of outcomes(answer(input))) {
        for (const { status, base, maxIncrease, increase, total, reduction } of [
          ceiling,
          ...(ceilingAtStart ? [ceilingAtStart] : []),
        ]) {
          if (status !== 'known' || base === null) {
            expect([base, maxIncrease, increase, total]).toEqual([null, null, null, null]);
            continue;
          }
          const inYuan = { '41': 80000, '61': 60000 }[input.region.slice(0, 2)];
          expect(maxIncrease).toBe(inYuan ?? Math.floor(base / 5));
          expect(increase).toBeLessThanOrEqual(maxIncrease ?? 0);
          expect(reduction ?? 0).toBeLessThanOrEqual(base / 5);
          expect(total ?? 0).toBeGreaterThanOrEqual(0);
          expect(total).toBe(reduction === null ? null : base + (increase ?? 0) - reduction);
        }
      }
    });
  });

  it('counts in the sums exactly the awards that still stand', () => {
    check((input) => {
      for (const { ceiling } of outcomes(answer(input))) {
        const sum = (kind: string) =>
          ceiling.awards
            .filter((award) => award.kind === kind && /counted|capped/.test(award.status))
            .reduce((total, { amount }) => total + amount, 0);
        expect([ceiling.loyalty, ceiling.zeroClaim]).toEqual([sum('loyalty'), sum('zero-claim')]);
        for (const { effective } of ceiling.awards) expect(effective <= ceiling.on).toBe(true);
      }
    });
  });

  it('loses nothing by a year without claims', () => {
    check((input) => {
      const index = input.history.findIndex(({ claims, bonusUsed }) => {
        return claims === 'some' && bonusUsed !== true;
      });
      fc.pre(index >= 0);
      const history = input.history.map((record, at) =>
        at === index ? { ...record, claims: 'none' } : record,
      );
      for (const [some, none] of pairs(answer(input), answer({ ...input, history }))) {
        expect(none.ceiling.zeroClaim).toBeGreaterThanOrEqual(some.ceiling.zeroClaim);
        expect(none.ceiling.total ?? 0).toBeGreaterThanOrEqual(some.ceiling.total ?? 0);
      }
    });
  });
});

describe('uncertainty', () => {
  it('has a range that holds both scenarios', () => {
    check((input) => {
      const { readingRange, ...assessment } = answer(input);
      const [first, last] = readingRange.startsOn;
      const [fewest, most] = readingRange.totalMonths;
      for (const { benefits, wait } of [assessment.ifInsured, assessment.ifLapsed]) {
        expect(first <= benefits.startsOn && benefits.startsOn <= last).toBe(true);
        expect(fewest <= wait.totalMonths && wait.totalMonths <= most).toBe(true);
      }
    });
  });

  it('tells of another reading exactly what choosing it gives', () => {
    check((input) => {
      const { openQuestions, readingRange } = answer(input);
      for (const { id, alternatives } of openQuestions) {
        for (const { value, ifLapsed, ...effect } of alternatives) {
          const other = answer({ ...input, readings: { ...input.readings, [id]: value } });
          expect(effectOf(other.ifInsured)).toEqual(effect);
          expect(effectOf(other.ifLapsed)).toEqual(ifLapsed ?? effect);
          expect(other.readingRange).toEqual(readingRange);
        }
      }
    });
  });

  it('is gone when nothing is unknown', () => {
    check((input) => {
      const { unknowns, ifInsured, ifLapsed } = answer(input);
      if (unknowns.length === 0) expect(ifLapsed).toEqual(ifInsured);
    });
  });
});

function effectOf({ benefits, wait, ceiling, repair }: Outcome) {
  return {
    startsOn: benefits.startsOn,
    totalMonths: wait.totalMonths,
    ceilingTotal: ceiling.total,
    maxUsefulYears: repair.maxUsefulYears,
  };
}

describe('assess', () => {
  it('gives the same answer again and leaves the case as it was', () => {
    check((input) => {
      const frozen = deepFreeze(structuredClone(input));
      expect(assess(frozen)).toEqual(assess(input));
    });
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
