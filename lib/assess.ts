import { prepareCase } from './prepare-case';
import type { AssessResult, Outcome } from './rules/assessment';
import { type Scenario, unknownFact, unknownFacts } from './rules/coverage-history';
import { outcomeOf } from './rules/outcome';
import { openQuestionsOf, readingRangeOf } from './rules/sensitivity';
import type { Situation } from './rules/situation';
import type { Step } from './rules/trace';
import { rankUnknowns } from './rules/unknowns';
import { warningsOf } from './rules/warnings';
import { laterOf, yearOf } from './values/calendar-date';
import { refOf } from './wire/parse-case';

/**
 * Answers one case: when benefits start, what back-payment buys and the catastrophic-illness
 * ceiling, for both scenarios of what the person does not remember, with the working and with what
 * other readings of the documents would change.
 *
 * Pure: the same input gives the same answer on any machine, in any time zone, on any day.
 * Never throws; whatever is wrong with `raw` comes back as an error code with paths (rules.md 7).
 */
export function assess(raw: unknown): AssessResult {
  const ref = refOf(raw);
  const echo = ref === undefined ? {} : { ref };
  const prepared = prepareCase(raw);
  if (!prepared.ok) return { ok: false, ...echo, error: prepared.error };
  const { situation, histories, readings, windowAssumed } = prepared.prepared;

  const traces: Record<Scenario, Step[]> = { ifInsured: [], ifLapsed: [] };
  const ifInsured = outcomeOf(situation, histories.ifInsured, readings, (step) =>
    traces.ifInsured.push(step),
  );
  const alike = histories.ifLapsed === histories.ifInsured;
  const ifLapsed = alike
    ? ifInsured
    : outcomeOf(situation, histories.ifLapsed, readings, (step) => traces.ifLapsed.push(step));
  const outcomes: Readonly<Record<Scenario, Outcome>> = { ifInsured, ifLapsed };
  const unknowns = unknownFacts(situation.input);
  if (paidYearClaimsMatter(situation, outcomes)) {
    unknowns.push(unknownFact(situation.coverageYear, 'claims'));
  }
  const openQuestions = openQuestionsOf(situation, histories, readings, outcomes);
  return {
    ok: true,
    ...echo,
    assessment: {
      regionUsed: situation.region.used.code,
      ifInsured,
      ifLapsed,
      steps: alike ? traces.ifInsured : mergeTraces(traces),
      openQuestions,
      readingRange: readingRangeOf(situation, histories, readings),
      unknowns: rankUnknowns(situation, readings, unknowns),
      warnings: warningsOf({
        situation,
        histories,
        readings,
        outcomes,
        openQuestions,
        windowAssumed,
      }),
    },
  };
}

/** Whether the claims of the first of two years paid for, which nobody knows yet, have a say. */
function paidYearClaimsMatter(
  { input, coverageYear }: Situation,
  { ifInsured, ifLapsed }: Readonly<Record<Scenario, Outcome>>,
): boolean {
  // A year earns its zero-claim reward on the next 1 January (rule C2).
  const latestStart = laterOf(ifInsured.benefits.startsOn, ifLapsed.benefits.startsOn);
  const lastRead = laterOf(input.asOf, latestStart);
  return input.payment.coverageYears.length === 2 && yearOf(lastRead) > coverageYear;
}

/** Steps both scenarios share appear once; where they part, each is marked with its own. */
function mergeTraces({ ifInsured, ifLapsed }: Readonly<Record<Scenario, Step[]>>): Step[] {
  const same = (a: Step, b: Step) => JSON.stringify(a) === JSON.stringify(b);
  const merged: Step[] = [];
  for (const step of ifInsured) {
    const shared = ifLapsed.some((other) => same(step, other));
    merged.push(shared ? step : { ...step, scenario: 'ifInsured' });
  }
  for (const step of ifLapsed) {
    if (!ifInsured.some((other) => same(step, other)))
      merged.push({ ...step, scenario: 'ifLapsed' });
  }
  return merged;
}
