import { describe, expect, it } from 'vitest';
import { assess } from '../assess';
import type { Assessment } from '../rules/assessment';
import type { Expectation, GoldenCase } from './golden-case';
import { GOLDEN_CASES } from './golden-cases';
import { lookUp } from './look-up';

const named = GOLDEN_CASES.map((golden) => [golden.id, golden.person, golden] as const);

function actual(root: unknown, expected: Expectation): Expectation {
  return Object.fromEntries(Object.keys(expected).map((path) => [path, lookUp(root, path)]));
}

function assessmentOf(golden: GoldenCase): Assessment {
  const result = assess(golden.case);
  if (!result.ok) throw new Error(`${golden.id}: ${JSON.stringify(result.error)}`);
  return result.assessment;
}

describe.each(named.filter(([, , golden]) => golden.expectError === undefined))(
  '%s %s',
  (_id, _person, golden) => {
    const expected = golden.expect ?? {};

    it('ifInsured', () => {
      const { ifInsured } = assessmentOf(golden);
      expect(actual(ifInsured, expected)).toEqual(expected);
    });

    it('ifLapsed', () => {
      const { ifLapsed } = assessmentOf(golden);
      const lapsed = { ...expected, ...golden.expectIfLapsed };
      expect(actual(ifLapsed, lapsed)).toEqual(lapsed);
    });

    it('around the outcome', () => {
      const assessment = assessmentOf(golden);
      const overall = golden.expectOverall ?? {};
      expect(actual(assessment, overall)).toEqual(overall);
      expect(assessment.warnings).toEqual(expect.arrayContaining([...(golden.warns ?? [])]));
      for (const code of golden.doesNotWarn ?? []) expect(assessment.warnings).not.toContain(code);
      for (const [rule, clause] of Object.entries(golden.clauses ?? {})) {
        const cited = assessment.steps.filter((step) => step.rule === rule).map((s) => s.clause);
        expect(cited, `clauses cited for ${rule}`).toContain(clause);
      }
    });
  },
);

describe.each(named.filter(([, , golden]) => golden.expectError !== undefined))(
  '%s %s',
  (_id, _person, golden) => {
    it('is refused', () => {
      expect(assess(golden.case)).toEqual({ ok: false, error: golden.expectError });
    });
  },
);
