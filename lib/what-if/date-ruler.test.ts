import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryCases } from '../cases/arbitrary-case';
import { insured, paying, uninsured } from '../cases/by-hand';
import { assess } from '../index';
import { addDays, calendarDate, daysBetween, yearOf } from '../values/calendar-date';
import { type DateRuler, dateRuler, type RulerDay } from './date-ruler';
import type { DayAnswer } from './payer';

/** Under a busy machine a hundred cases with every reading take their time. */
const PATIENCE = 30_000;

const SCENARIOS = ['ifInsured', 'ifLapsed'] as const;

function answersOf(day: RulerDay): DayAnswer[] {
  if (day.status === 'answered') return [day.answer];
  if (day.status !== 'window-unknown') return [];
  return [day.inside, day.outside].filter((answer) => answer !== undefined);
}

function ruler(input: unknown): DateRuler {
  const made = dateRuler(input, 'ifInsured');
  if (made === undefined) throw new Error('no ruler');
  return made;
}

const at = (made: DateRuler, on: string) => made.dayAt(calendarDate(on));

describe('any day of the ruler', () => {
  it(
    'is what assess() says of its case',
    () => {
      const arbitrary = fc.tuple(arbitraryCases(fc), fc.nat(456), fc.constantFrom(...SCENARIOS));
      fc.assert(
        fc.property(arbitrary, ([input, offset, scenario]) => {
          const made = dateRuler(input, scenario);
          if (made === undefined) return;
          const on = addDays(made.from, offset % (daysBetween(made.from, made.to) + 1));
          for (const answer of answersOf(made.dayAt(on))) {
            expect(answer.case.payment.on).toBe(on);
            const result = assess(answer.case);
            if (!result.ok) throw new Error(JSON.stringify(result.error));
            const { benefits, repair } = result.assessment[scenario];
            expect(answer).toMatchObject({
              startsOn: benefits.startsOn,
              effective: benefits.effective,
              cost: repair.chosenCost,
              wastedBackPay: repair.wastedYears,
            });
          }
        }),
        { numRuns: 150 },
      );
    },
    PATIENCE,
  );

  it(
    'is before the last useful day exactly when it is of use',
    () => {
      fc.assert(
        fc.property(arbitraryCases(fc), fc.nat(456), (input, offset) => {
          const made = dateRuler(input, 'ifInsured');
          if (made === undefined) return;
          const on = addDays(made.from, offset % (daysBetween(made.from, made.to) + 1));
          const last = made.lastUsefulDays.find(({ year }) => year === yearOf(on));
          if (on === calendarDate(input.payment.on)) return;
          for (const { coverageYears, effective, inWindow } of answersOf(made.dayAt(on))) {
            if (inWindow || coverageYears.join() !== String(yearOf(on))) continue;
            const early = last === undefined || (last.on !== null && on <= last.on);
            // Before an event that frees from waiting, a day may be useless that later is not.
            if (early && (input.entry?.date ?? '') > on) continue;
            expect(effective).toBe(early);
          }
        }),
        { numRuns: 150 },
      );
    },
    PATIENCE,
  );
});

describe('a ruler with recorded windows', () => {
  const windows = {
    2026: { opens: '2025-10-20', closes: '2025-12-25' },
    2027: { opens: '2026-10-20', closes: '2026-12-25' },
  };
  const made = ruler(
    paying({
      history: insured(2020, 2025),
      on: '2026-03-10',
      years: [2026],
      local: { windows, premiums: { 2026: 700, 2027: 720 } },
    }),
  );

  it('ends fifteen months on', () => {
    expect([made.from, made.to]).toEqual(['2026-03-10', '2027-06-10']);
    expect([...made.windows.keys()]).toEqual([2027]);
    expect(made.unrecorded).toEqual([]);
  });

  it('three months of waiting leave nothing of the year from October on', () => {
    // 30 September: waits to 29 December. 1 October: waits to 31 December.
    expect(made.lastUsefulDays).toEqual([{ year: 2026, on: '2026-09-30' }]);
    expect(at(made, '2026-09-30')).toMatchObject({
      answer: { startsOn: '2026-12-30', effective: true },
    });
    expect(at(made, '2026-10-01')).toMatchObject({
      answer: { startsOn: '2027-01-01', effective: false },
    });
  });

  it('a day in the coming window pays for the coming year', () => {
    expect(at(made, '2026-10-20')).toMatchObject({
      answer: {
        coverageYears: [2027],
        startsOn: '2027-01-01',
        cost: 720,
        inWindow: true,
        daysUncovered: 297,
      },
    });
  });

  it('after the window a day pays for the coming year, late', () => {
    // One broken year by then: 3 + 1 months.
    expect(at(made, '2026-12-28')).toMatchObject({
      answer: { coverageYears: [2027], startsOn: '2027-04-28', inWindow: false },
    });
  });
});

describe('a ruler without recorded windows', () => {
  it('goes on by what the person said, and says what it lacks', () => {
    const made = ruler(
      paying({
        region: '330200',
        history: insured(2020, 2025),
        on: '2026-03-10',
        years: [2026],
        window: 'outside',
      }),
    );
    expect(made.unrecorded).toEqual([2027]);
    expect(at(made, '2026-05-01')).toMatchObject({
      status: 'answered',
      answer: { startsOn: '2026-08-01' },
    });
    expect(at(made, '2026-11-01')).toMatchObject({
      status: 'window-unknown',
      year: 2027,
      inside: { coverageYears: [2027], startsOn: '2027-01-01' },
      outside: { coverageYears: [2026], effective: false },
    });
  });

  it('nothing is to be paid for a year already insured', () => {
    const made = ruler(
      paying({
        region: '330200',
        history: insured(2020, 2026),
        on: '2026-11-21',
        years: [2027],
        window: 'inside',
      }),
    );
    expect(at(made, '2026-11-30')).toMatchObject({ status: 'window-unknown', outside: undefined });
  });

  it('what was paid yesterday need not be paid again', () => {
    const made = ruler(
      paying({
        history: uninsured(2025),
        on: '2026-03-10',
        asOf: '2026-03-11',
        years: [2026],
        window: 'outside',
      }),
    );
    expect(at(made, '2026-05-01')).toMatchObject({ status: 'already-insured', year: 2026 });
  });
});
