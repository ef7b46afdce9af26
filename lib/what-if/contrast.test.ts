import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryCases } from '../cases/arbitrary-case';
import { employed, insured, paying, uninsured } from '../cases/by-hand';
import { assess } from '../index';
import { daysBetween } from '../values/calendar-date';
import { parseCase } from '../wire/parse-case';
import { contrasts } from './contrast';

/** Under a busy machine a hundred cases with every reading take their time. */
const PATIENCE = 30_000;

const SCENARIOS = ['ifInsured', 'ifLapsed'] as const;

/** Facts as lines; what belongs to one fact (a year, when one pays) is one line. */
function factsOf(raw: unknown): string[] {
  const parsed = parseCase(raw);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const { history, payment, ...rest } = parsed.input;
  const { on, window, nextWindow, ...paid } = payment;
  return [
    ...history.map((record) => JSON.stringify(record)),
    JSON.stringify({ on, window, nextWindow }),
    JSON.stringify(paid),
    JSON.stringify(rest),
  ];
}

describe('every contrast', () => {
  it(
    'changes one fact, is better, and is what assess() says of its case',
    () => {
      let found = 0;
      fc.assert(
        fc.property(arbitraryCases(fc), fc.constantFrom(...SCENARIOS), (input, scenario) => {
          const standing = assess(input);
          if (!standing.ok) throw new Error(JSON.stringify(standing.error));
          const { benefits } = standing.assessment[scenario];
          for (const contrast of contrasts(input, scenario)) {
            found++;
            const other = assess(contrast.case);
            if (!other.ok) throw new Error(JSON.stringify(other.error));
            expect(contrast.outcome).toEqual(other.assessment[scenario]);

            const days = daysBetween(contrast.outcome.benefits.startsOn, benefits.startsOn);
            expect(contrast.daysEarlier).toBe(days);
            expect(contrast.outcome.benefits.effective).toBe(true);
            expect(days > 0 || (days === 0 && contrast.ceilingGain > 0)).toBe(true);

            const [before, after] = [factsOf(input), factsOf(contrast.case)];
            expect(after).toHaveLength(before.length);
            expect(before.filter((fact) => !after.includes(fact))).toHaveLength(1);
          }
        }),
        { numRuns: 150 },
      );
      expect(found).toBeGreaterThan(10);
    },
    PATIENCE,
  );
});

describe('by hand', () => {
  const summary = (input: unknown) =>
    contrasts(input, 'ifInsured').map(({ change, daysEarlier, ceilingGain, clause }) => ({
      ...change,
      daysEarlier,
      ceilingGain,
      clause,
    }));

  it('one broken year: not breaking saves a month, paying in the window saves all', () => {
    // Breaks: 3 + 1 months from 10 March is 10 July. Unbroken: 10 June. In the window: 25 December.
    const input = paying({
      region: '330100',
      tier: 'adult-2',
      history: [...insured(2020, 2024), ...uninsured(2025)],
      on: '2026-03-10',
      years: [2026],
    });
    expect(summary(input)).toEqual([
      {
        kind: 'paid-on',
        on: '2025-12-25',
        daysEarlier: 190,
        ceilingGain: 0,
        clause: 'zj19-2-3-2-fixed',
      },
      {
        kind: 'insured-year',
        year: 2025,
        daysEarlier: 30,
        ceilingGain: 0,
        clause: 'zj19-2-3-2-variable',
      },
    ]);
  });

  it('three broken years: the last one weighs most', () => {
    const input = paying({
      history: [...insured(2020, 2025), ...uninsured(2026, 2028)],
      on: '2029-03-10',
      years: [2029],
      window: 'outside',
    });
    // 6 months: 10 September. Without the break of 2028, 3: 10 June; of 2027, 4; of 2026, 5.
    expect(summary(input)).toMatchObject([
      { kind: 'still-in-window', daysEarlier: 184 },
      { year: 2028, daysEarlier: 92 },
      { year: 2027, daysEarlier: 62 },
      { year: 2026, daysEarlier: 31 },
    ]);
  });

  it('employee insurance: the first month that would have closed the gap', () => {
    const input = paying({
      history: [...insured(2020, 2024), ...employed(2025, 6)],
      on: '2026-01-15',
      years: [2026],
      window: 'outside',
    });
    // June: gap 6, a break, 4 months to 15 May. September: gap 3, exempt from 1 February.
    expect(summary(input)).toMatchObject([
      { kind: 'still-in-window', daysEarlier: 120 },
      { kind: 'employed-until', month: 9, daysEarlier: 103, clause: 'zj19-2-3-3' },
    ]);
  });

  it('a year without claims raises the ceiling of the day benefits start', () => {
    const input = paying({
      history: [...insured(2020, 2025, 'none'), ...insured(2026, 2026, 'some')],
      on: '2026-11-21',
      years: [2027],
      window: 'inside',
      local: { ceiling: 600000 },
    });
    expect(summary(input)).toEqual([
      {
        kind: 'no-claims',
        year: 2026,
        daysEarlier: 0,
        ceilingGain: 5000,
        clause: 'zj19-2-3-1-zero-claim',
      },
    ]);
  });

  it('says of a useless payment what would have made it useful', () => {
    const input = paying({
      history: [...insured(2020, 2025), ...uninsured(2026)],
      on: '2027-09-15',
      years: [2027],
      window: 'outside',
    });
    // 3 + 1 months reach 15 January 2028; unbroken it would be 15 December.
    expect(
      contrasts(input, 'ifInsured').map(({ change, enables }) => [change.kind, enables]),
    ).toEqual([
      ['still-in-window', true],
      ['insured-year', true],
    ]);
  });

  it('nothing forgotten is held against anybody', () => {
    const input = paying({
      since: 2020,
      history: [{ year: 2025, status: 'unknown' }],
      on: '2026-03-10',
      years: [2026],
      window: 'inside',
    });
    expect(contrasts(input, 'ifLapsed')).toEqual([]);
  });
});
