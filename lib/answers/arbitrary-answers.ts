// Only its types: the generator comes as a parameter, so no development package hangs on lib.
import type * as FastCheck from 'fast-check';
import { addDays, calendarDate } from '../values/calendar-date';
import {
  CLAIM_STATES,
  ENROLMENT_STATUSES,
  ENTRY_EVENTS,
  PREMIUM_TIERS,
  READING_VALUES,
} from '../values/enrolment-case';
import type { Answers } from './answers';
import type { SharedAnswers } from './codec';

/** Answers of every valid shape, sensible or not: nothing that fits the type is left out. */
function arbitraryAnswers(fc: typeof FastCheck): FastCheck.Arbitrary<Answers> {
  const year = fc.oneof(fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 1900, max: 2200 }));
  const date = arbitraryDate(fc);
  const amount = fc.oneof(fc.nat(10_000_000), fc.nat(Number.MAX_SAFE_INTEGER));
  const byYear = <T>(value: FastCheck.Arbitrary<T>) =>
    fc
      .uniqueArray(fc.tuple(year.map(String), value), { maxLength: 8, selector: ([key]) => key })
      .map((entries) => Object.fromEntries(entries) as Record<string, T>);
  const partly = <T>(model: { [Key in keyof T]: FastCheck.Arbitrary<T[Key]> }) =>
    fc.record(model, { requiredKeys: [] }) as FastCheck.Arbitrary<Partial<T>>;
  const windowAnswer = fc.constantFrom('inside', 'outside', 'unsure');
  const readings = Object.entries(READING_VALUES).map(
    ([id, values]) => [id, fc.constantFrom<string>(...values)] as const,
  );
  const localWindow = fc.record({ opens: date, closes: date }, { requiredKeys: ['closes'] });
  const answers = partly({
    region: fc.stringMatching(/^\d{6}$/),
    birthYear: year,
    eligibleSince: year,
    group: fc.oneof(
      fc.constantFrom('general', 'newborn'),
      fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
    ),
    tier: fc.constantFrom(...PREMIUM_TIERS),
    years: byYear(fc.constantFrom(...ENROLMENT_STATUSES)),
    lastBefore2025: fc.oneof(year, fc.constantFrom('never', 'unknown')),
    lastMonths: byYear(fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constant('unknown'))),
    claims: byYear(fc.constantFrom(...CLAIM_STATES)),
    bonusUsed: byYear(fc.boolean()),
    event: fc.constantFrom(...ENTRY_EVENTS),
    eventDate: date,
    payWhen: fc.constantFrom('today', 'other'),
    payOn: date,
    coverageYears: fc.array(year, { minLength: 1, maxLength: 2 }),
    window: windowAnswer,
    nextWindow: windowAnswer,
    windowOn: date,
    backPayYears: fc.integer({ min: 0, max: 40 }),
    local: partly({ ceiling: amount, premiums: byYear(amount), windows: byYear(localWindow) }),
    readings: partly(Object.fromEntries(readings)),
  });
  return answers as FastCheck.Arbitrary<Answers>;
}

export function arbitraryShared(fc: typeof FastCheck): FastCheck.Arbitrary<SharedAnswers> {
  const result = fc.record({
    startsOn: arbitraryDate(fc),
    totalMonths: fc.nat(30),
    ceiling: fc.oneof(fc.nat(5_000_000), fc.constant('uncapped' as const), fc.constant(null)),
  });
  return fc.record({
    answers: arbitraryAnswers(fc),
    asOf: arbitraryDate(fc),
    results: fc.array(fc.array(result, { minLength: 1, maxLength: 2 }), { maxLength: 2 }),
    rules: arbitraryDate(fc),
    data: fc.stringMatching(/^[0-9a-f]{6}$/),
  });
}

function arbitraryDate(fc: typeof FastCheck) {
  const first = calendarDate('1900-01-01');
  const nearby = fc.integer({ min: 45_000, max: 48_000 });
  return fc.oneof(nearby, fc.nat(109_937)).map((days) => addDays(first, days));
}
