import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../assess';
import { addDays, type CalendarDate, calendarDate } from '../values/calendar-date';
import {
  CLAIM_STATES,
  ENROLMENT_STATUSES,
  ENTRY_EVENTS,
  PREMIUM_TIERS,
} from '../values/enrolment-case';
import {
  afterStep,
  firstUnanswered,
  nextStep,
  previousStep,
  redirectFrom,
} from '../wizard/next-step';
import { placeFigures } from '../wizard/place-figures';
import { placeQuestions } from '../wizard/place-questions';
import { STEP_IDS } from '../wizard/steps';
import { type Answers, type AskContext, coverageChoices } from './answers';
import { problemsOf } from './problems';
import { change, prune } from './prune';
import { readStoredAnswers } from './stored-answers';
import { toCases } from './to-cases';

const places = placeQuestions();
const day = fc
  .integer({ min: 0, max: 1500 })
  .map((days) => addDays(calendarDate('2025-01-01'), days));
const yearKey = fc.constantFrom('2024', '2025', '2026', '2027', '2028');
const byYear = <Value>(value: fc.Arbitrary<Value>) => fc.dictionary(yearKey, value, { maxKeys: 5 });
const windowAnswer = fc.constantFrom('inside' as const, 'outside' as const, 'unsure' as const);

const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  {
    region: fc.constantFrom('330100', '331000', '360000', '210900', '460000', '100000', '990000'),
    birthYear: fc.integer({ min: 1900, max: 2030 }),
    eligibleSince: fc.integer({ min: 1990, max: 2030 }),
    group: fc.constantFrom('general', 'general', 'newborn', 'medical-aid', 'religious', 'nobody'),
    tier: fc.constantFrom(...PREMIUM_TIERS),
    years: byYear(fc.constantFrom(...ENROLMENT_STATUSES)),
    lastBefore2025: fc.oneof(
      fc.integer({ min: 1950, max: 2030 }),
      fc.constantFrom('never' as const, 'unknown' as const),
    ),
    lastMonths: byYear(fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constant('unknown' as const))),
    claims: byYear(fc.constantFrom(...CLAIM_STATES)),
    bonusUsed: byYear(fc.boolean()),
    event: fc.constantFrom(...ENTRY_EVENTS),
    eventDate: day,
    payWhen: fc.constantFrom('today' as const, 'other' as const),
    payOn: day,
    coverageYears: fc.constantFrom([2025], [2026], [2027], [2025, 2026], [2026, 2027], []),
    window: windowAnswer,
    nextWindow: windowAnswer,
    backPayYears: fc.integer({ min: 0, max: 3 }),
  },
  { requiredKeys: [] },
);

const context = (asOf: CalendarDate): AskContext => ({ asOf, places, figures: placeFigures });

/** Gives every open question the first answer that can be given, as a hurried person would. */
function complete(start: Answers, { asOf, ...rest }: AskContext): Answers {
  const now = { asOf, ...rest };
  const years = Object.fromEntries([2025, 2026, 2027, 2028, 2029].map((year) => [year, 'none']));
  const months = Object.fromEntries(Object.keys(years).map((year) => [year, 1]));
  const claims = Object.fromEntries(Object.keys(years).map((year) => [year, 'unknown']));
  const filled = {
    region: '330200',
    birthYear: 1980,
    group: 'general',
    tier: 'adult-2',
    event: 'none',
    payWhen: 'today',
    window: 'outside',
    nextWindow: 'outside',
    windowOn: asOf,
    ...start,
    years: { ...years, ...start.years },
    lastMonths: { ...months, ...start.lastMonths },
    claims: { ...claims, ...start.claims },
  } as Answers;
  const coverage = filled.coverageYears ?? coverageChoices(asOf, asOf)[1];
  return prune({ ...filled, ...(coverage && { coverageYears: coverage }) }, now);
}

describe('whatever has been answered', () => {
  it('nothing throws', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, day, (before, patch, asOf) => {
        const now = context(asOf);
        for (const answers of [before, prune(before, now), change(before, patch, now)]) {
          toCases(answers, asOf).map(({ case: facts }) => assess(facts));
          firstUnanswered(answers, now);
          for (const step of STEP_IDS) {
            problemsOf(step, answers, now);
            nextStep(step, answers, now);
            previousStep(step, answers, now);
            redirectFrom(step, answers, now);
            afterStep(step, answers, now, true);
          }
        }
      }),
    );
  });

  it('pruning twice is pruning once', () => {
    fc.assert(
      fc.property(anyAnswers, day, (answers, asOf) => {
        const once = prune(answers, context(asOf));
        expect(prune(once, context(asOf))).toEqual(once);
      }),
    );
  });

  it('pruned answers are stored and read back unchanged', () => {
    fc.assert(
      fc.property(anyAnswers, day, (answers, asOf) => {
        const pruned = prune(answers, context(asOf));
        expect(readStoredAnswers(JSON.parse(JSON.stringify(pruned)))).toEqual(pruned);
      }),
    );
  });

  it('once no question is open, the engine accepts every case', () => {
    let accepted = 0;
    fc.assert(
      fc.property(anyAnswers, day, (answers, asOf) => {
        const now = context(asOf);
        const pruned = complete(answers, now);
        fc.pre(pruned.region !== '990000' && firstUnanswered(pruned, now) === undefined);
        const cases = toCases(pruned, asOf);
        expect(cases.length).toBeGreaterThan(0);
        for (const { case: facts } of cases) {
          expect(assess(facts)).toMatchObject({ ok: true });
        }
        accepted += 1;
      }),
      { numRuns: 300 },
    );
    expect(accepted).toBe(300);
    // Thousands of drawn people are thrown away to get three hundred complete ones.
  }, 60_000);
});
