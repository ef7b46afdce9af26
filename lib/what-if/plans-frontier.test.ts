import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paying } from '../cases/by-hand';
import type { CaseInput, YearInput } from '../cases/golden-case';
import { assess } from '../index';
import { addDays, calendarDate, lastOfMonth, yearOf } from '../values/calendar-date';
import { comparePlans, type PlanComparison } from './plans';

/** Under a busy machine a hundred cases with every reading take their time. */
const PATIENCE = 30_000;

/** More than can ever be useful: the superfluous years cost more and start no earlier. */
const MOST_BACK_PAY = 9;

interface Person {
  readonly asOf: string;
  readonly thisYear: number;
  readonly past: readonly YearInput[];
  readonly now: string;
  readonly employedUntil: number;
  readonly local: NonNullable<CaseInput['local']>;
  readonly opens: string;
  readonly closes: string;
  readonly readings: CaseInput['readings'];
}

const people: fc.Arbitrary<Person> = fc
  .record({
    asOf: fc
      .integer({ min: 0, max: 1800 })
      .map((days) => addDays(calendarDate('2026-01-01'), days)),
    statuses: fc.array(fc.constantFrom('resident', 'none', 'none', 'employee'), {
      minLength: 8,
      maxLength: 8,
    }),
    lastMonth: fc.integer({ min: 1, max: 12 }),
    now: fc.constantFrom('none', 'none', 'resident', 'employee', 'absent'),
    employedUntil: fc.integer({ min: 1, max: 12 }),
    premiums: fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 900 })),
    opensAfter: fc.nat(60),
    closesAfter: fc.nat(60),
    readings: fc.record(
      {
        'in-window-after-break': fc.constantFrom('no-wait', 'wait'),
        'first-broken-year': fc.constantFrom('counts', 'free'),
        'second-year-wait': fc.constantFrom('carries', 'separate'),
        'wait-starts': fc.constantFrom('payment-day', 'next-month'),
      },
      { requiredKeys: [] },
    ),
  })
  .map((draw): Person => {
    const thisYear = yearOf(draw.asOf);
    const opens = addDays(calendarDate(`${thisYear}-09-15`), draw.opensAfter);
    const closes = addDays(opens, 10 + draw.closesAfter);
    const past = Array.from({ length: thisYear - 2022 }, (_, index): YearInput => {
      const year = 2022 + index;
      const status = draw.statuses[index] ?? 'none';
      if (status === 'employee') return { year, status, lastMonth: draw.lastMonth };
      return status === 'resident' && year >= 2025
        ? { year, status, claims: 'some' }
        : { year, status };
    });
    const local = {
      premiums: { [thisYear]: draw.premiums[0], [thisYear + 1]: draw.premiums[1] },
      windows: {
        [thisYear]: { opens: `${thisYear - 1}-10-01`, closes: lastOfMonth(thisYear, 2) },
        [thisYear + 1]: { opens, closes },
      },
    };
    return {
      ...draw,
      readings: draw.readings as CaseInput['readings'],
      thisYear,
      past,
      local,
      opens,
      closes,
    };
  });

/** Every way to pay, written out anew from rule P1, knowing nothing of plans.ts. */
function everyWay(person: Person): CaseInput[] {
  const { asOf, thisYear, past, now, employedUntil, opens, closes, local, readings } = person;
  const monthNow = Number(asOf.slice(5, 7));
  const build = (on: string, years: number[], inYear: YearInput[]) =>
    Array.from({ length: MOST_BACK_PAY + 1 }, (_, backPay) =>
      paying({
        region: '370000',
        asOf,
        on,
        years,
        history: [...past, ...inYear],
        backPay,
        local,
        readings,
      }),
    );
  const employed: YearInput = { year: thisYear, status: 'employee', lastMonth: employedUntil };
  const mayPayThisYear = now !== 'resident' && !(now === 'employee' && employedUntil > monthNow);
  const before: YearInput[] = now === 'employee' ? [employed] : [];
  const whole: YearInput[] =
    now === 'employee'
      ? [employed]
      : [{ year: thisYear, status: now === 'resident' ? 'resident' : 'none' }];
  return [
    ...(mayPayThisYear ? build(asOf, [thisYear], before) : []),
    ...(asOf <= closes ? build([asOf, opens].sort()[1] ?? asOf, [thisYear + 1], whole) : []),
    ...(mayPayThisYear && asOf >= opens && asOf <= closes
      ? build(asOf, [thisYear, thisYear + 1], before)
      : []),
  ];
}

function bruteFrontier(person: Person): string[] {
  const ways = everyWay(person).flatMap((input) => {
    const result = assess(input);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    const { benefits, repair } = result.assessment.ifInsured;
    const { on, coverageYears, backPayYears = 0 } = input.payment;
    const cost = repair.chosenCost ?? Number.NaN;
    const name = `${on} ${coverageYears.join('+')} k=${backPayYears}`;
    return benefits.effective ? [{ name, start: benefits.startsOn, cost }] : [];
  });
  return ways
    .filter(
      (way) =>
        !ways.some(
          (other) =>
            other.start <= way.start &&
            other.cost <= way.cost &&
            (other.start < way.start || other.cost < way.cost),
        ),
    )
    .map(({ name }) => name)
    .sort();
}

/** The person asks about this year where that can be, else about the next. */
function askOf(person: Person): CaseInput | undefined {
  return everyWay(person)[0];
}

function names({ frontier }: PlanComparison): string[] {
  return frontier
    .map(
      ({ payment }) => `${payment.on} ${payment.coverageYears.join('+')} k=${payment.backPayYears}`,
    )
    .sort();
}

describe('the plans', () => {
  it(
    'on the frontier are those an enumeration with assess() alone leaves',
    () => {
      fc.assert(
        fc.property(people, (person) => {
          const asked = askOf(person);
          fc.pre(asked !== undefined);
          const comparison = comparePlans(asked, 'ifInsured');
          expect(comparison && names(comparison)).toEqual(bruteFrontier(person));
        }),
        { numRuns: 80 },
      );
    },
    PATIENCE,
  );
});
