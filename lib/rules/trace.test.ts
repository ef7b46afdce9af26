import { describe, expect, it } from 'vitest';
import { assess } from '../assess';
import { GOLDEN_CASES } from '../cases/golden-cases';
import { CLAUSES } from '../sources/clauses';
import type { Assessment, Outcome } from './assessment';
import { RULE_IDS, type RuleId } from './catalogue';
import type { Step, TraceValue } from './trace';

const assessments = GOLDEN_CASES.flatMap(({ id, case: input }) => {
  const result = assess(input);
  return result.ok ? [[id, result.assessment] as const] : [];
});

/** What the last step of each rule must have come to. */
const RESULTS: Partial<Record<RuleId, (outcome: Outcome) => TraceValue>> = {
  H2: ({ wait }) => wait.brokenYears,
  H3: ({ wait }) => wait.brokenYears,
  W1: ({ wait }) => wait.reason,
  W3: ({ wait }) => wait.reason,
  R1: ({ wait }) => wait.totalMonths,
  R5: ({ wait }) => wait.totalMonths,
  W7: ({ benefits }) => benefits.effective,
  R2: ({ repair }) => repair.maxUsefulYears,
  R3: ({ repair }) => repair.chosenCost,
  C1: ({ ceiling }) => ceiling.loyalty,
  C2: ({ ceiling }) => ceiling.zeroClaim,
  C3: ({ ceiling }) => ceiling.increase,
  C7: ({ ceiling }) => ceiling.total,
};

/** Told by other means: unknowns (H1), a warning (H4), the reason in W1 (W0), `covered` (C0). */
const WITHOUT_STEP: ReadonlySet<string> = new Set(['H1', 'H4', 'W0', 'C0']);

function stepsOf({ steps }: Assessment, scenario: 'ifInsured' | 'ifLapsed'): Step[] {
  return steps.filter((step) => step.scenario === undefined || step.scenario === scenario);
}

describe.each(assessments)('trace of %s', (_id, assessment) => {
  it('comes to what the outcome says', () => {
    for (const scenario of ['ifInsured', 'ifLapsed'] as const) {
      const outcome = assessment[scenario];
      const steps = stepsOf(assessment, scenario);
      for (const [rule, resultOf] of Object.entries(RESULTS)) {
        for (const step of steps.filter((one) => one.rule === rule)) {
          expect(step.result, `${scenario} ${rule}`).toEqual(resultOf(outcome));
        }
      }
      const starts = steps.filter(({ rule }) => rule === 'W5' || rule === 'W6');
      expect(starts[starts.length - 1]?.result).toBe(outcome.benefits.startsOn);
      const waits = steps.some(({ rule }) => rule === 'W2');
      expect(waits).toBe(outcome.wait.totalMonths > 0);
      expect(steps.some(({ rule }) => rule === 'D1' || rule === 'D2')).toBe(waits);
    }
  });

  it('cites clauses that exist', () => {
    for (const { rule, clause } of assessment.steps) {
      expect(RULE_IDS).toContain(rule);
      expect(CLAUSES).toHaveProperty([clause]);
    }
  });
});

describe('traces', () => {
  it('mark a scenario only where the two part', () => {
    for (const [, { steps, ifInsured, ifLapsed }] of assessments) {
      if (ifInsured === ifLapsed) {
        expect(steps.filter(({ scenario }) => scenario !== undefined)).toEqual([]);
      }
    }
  });

  it('cite no Zhejiang waiting clause for a place with its own rules', () => {
    const nation = assessments.filter(([, { regionUsed }]) => !regionUsed.startsWith('33'));
    const cited = nation.flatMap(([, { steps }]) =>
      steps.filter(({ rule }) => ['W1', 'W2', 'C1', 'C2', 'C3', 'R1', 'R2'].includes(rule)),
    );
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter(({ clause }) => clause.startsWith('zj19'))).toEqual([]);
  });

  it('show between them every rule that has a step', () => {
    const shown = new Set(assessments.flatMap(([, { steps }]) => steps.map(({ rule }) => rule)));
    expect(RULE_IDS.filter((rule) => !shown.has(rule) && !WITHOUT_STEP.has(rule))).toEqual([]);
  });
});
