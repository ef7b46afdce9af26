import type { Assessment, AssessResult } from '../rules/assessment';
import type { Expectation, GoldenCase } from './golden-case';
import { lookUp } from './look-up';

/** Where in the answer an expectation was not met; `outcome` = in both scenarios alike. */
export type Where =
  | 'outcome'
  | 'ifInsured'
  | 'ifLapsed'
  | 'assessment'
  | 'warnings'
  | 'clauses'
  | 'error';

export interface Difference {
  readonly where: Where;
  readonly path: string;
  readonly expected: unknown;
  readonly got: unknown;
}

/**
 * Everything in which the engine's answer departs from what was worked out by hand; empty = agrees.
 * The engine is a parameter so that a broken one can be tried. Never throws.
 */
export function checkCase(
  golden: GoldenCase,
  assess: (input: unknown) => AssessResult,
): readonly Difference[] {
  let result: AssessResult;
  try {
    result = assess(golden.case);
  } catch (error) {
    return [{ where: 'error', path: '', expected: null, got: String(error) }];
  }
  const error = result.ok ? null : result.error;
  if (golden.expectError !== undefined || !result.ok) {
    const expected = golden.expectError ?? null;
    return sameValue(error, expected) ? [] : [{ where: 'error', path: '', expected, got: error }];
  }
  return differences(golden, result.assessment);
}

function differences(golden: GoldenCase, assessment: Assessment): readonly Difference[] {
  const { expect = {}, expectIfLapsed, expectOverall = {} } = golden;
  return [
    ...mergeAlike(
      compare('ifInsured', assessment.ifInsured, expect),
      compare('ifLapsed', assessment.ifLapsed, { ...expect, ...expectIfLapsed }),
    ),
    ...compare('assessment', assessment, expectOverall),
    ...warningDifferences(golden, assessment),
    ...Object.entries(golden.clauses ?? {}).flatMap(([rule, expected]): Difference[] => {
      const cited = assessment.steps.filter((step) => step.rule === rule);
      if (cited.some(({ clause }) => clause === expected)) return [];
      return [{ where: 'clauses', path: rule, expected, got: cited.map(({ clause }) => clause) }];
    }),
  ];
}

function compare(where: Where, root: unknown, expectation: Expectation): Difference[] {
  return Object.entries(expectation).flatMap(([path, expected]) => {
    const got = lookUp(root, path);
    return sameValue(got, expected) ? [] : [{ where, path, expected, got }];
  });
}

/** Most people forget nothing: what differs for both scenarios alike is told once. */
function mergeAlike(insured: readonly Difference[], lapsed: readonly Difference[]): Difference[] {
  const alike = (one: Difference) => (other: Difference) =>
    sameValue({ ...one, where: '' }, { ...other, where: '' });
  return [
    ...insured.map((one) =>
      lapsed.some(alike(one)) ? { ...one, where: 'outcome' as const } : one,
    ),
    ...lapsed.filter((one) => !insured.some(alike(one))),
  ];
}

function warningDifferences(
  { warns = [], doesNotWarn = [] }: GoldenCase,
  { warnings }: Assessment,
): Difference[] {
  const wrong = (path: string, expected: boolean): Difference => ({
    where: 'warnings',
    path,
    expected,
    got: !expected,
  });
  return [
    ...warns.filter((code) => !warnings.includes(code)).map((code) => wrong(code, true)),
    ...doesNotWarn.filter((code) => warnings.includes(code)).map((code) => wrong(code, false)),
  ];
}

/** Same JSON, whatever the order of the keys. */
function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => key in right && sameValue(left[key], right[key]))
  );
}
