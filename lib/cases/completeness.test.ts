import { describe, expect, it } from 'vitest';
import { ERROR_CODES, WARNING_CODES } from '../rules/assessment';
import { RULE_IDS } from '../rules/catalogue';
import { READING_IDS, READING_VALUES } from '../values/enrolment-case';
import { SPEC_RULES } from './golden-case';
import { GOLDEN_CASES } from './golden-cases';

const missing = (wanted: Iterable<string>, found: Iterable<string>) => {
  const seen = new Set(found);
  return [...wanted].filter((name) => !seen.has(name));
};

describe('golden cases', () => {
  it('have their own ids and names', () => {
    expect(new Set(GOLDEN_CASES.map(({ id }) => id)).size).toBe(GOLDEN_CASES.length);
    expect(new Set(GOLDEN_CASES.map(({ person }) => person)).size).toBe(GOLDEN_CASES.length);
  });

  it('say how the expectation was found, and expect something', () => {
    for (const golden of GOLDEN_CASES) {
      expect(golden.why.length, golden.id).toBeGreaterThan(5);
      expect(golden.origin, golden.id).not.toBe('');
      expect(golden.expect ?? golden.expectError, golden.id).toBeDefined();
    }
  });

  it('exercise every rule', () => {
    const exercised = GOLDEN_CASES.flatMap(({ rules }) => rules);
    expect(missing(SPEC_RULES, exercised)).toEqual([]);
    expect(missing(RULE_IDS, SPEC_RULES)).toEqual([]);
  });

  it('ask for every value of every reading', () => {
    const values = READING_IDS.flatMap((id) => READING_VALUES[id].map((value) => `${id}=${value}`));
    const asked = GOLDEN_CASES.flatMap((golden) =>
      Object.entries(golden.case.readings ?? {}).map(([id, value]) => `${id}=${value}`),
    );
    expect(missing(values, asked)).toEqual([]);
  });

  it('meet every error a case can meet', () => {
    const met = GOLDEN_CASES.flatMap(({ expectError }) => expectError?.code ?? []);
    // Only a line that is no JSON meets this one: scripts/assess.test.ts.
    expect(missing(ERROR_CODES, [...met, 'invalid-json'])).toEqual([]);
  });

  it('meet every warning', () => {
    expect(
      missing(
        WARNING_CODES,
        GOLDEN_CASES.flatMap(({ warns }) => warns ?? []),
      ),
    ).toEqual([]);
  });

  it('cover every reason for waiting or not waiting', () => {
    const reasons = GOLDEN_CASES.flatMap(({ expect: outcome }) => {
      const wait = outcome?.wait as { reason?: string } | undefined;
      return String(outcome?.['wait.reason'] ?? wait?.reason);
    });
    const all = [
      'exempt-group',
      'in-window',
      'exempt-event',
      'in-window-broken',
      'late-broken',
      'late-continuous',
    ];
    expect(missing(all, reasons)).toEqual([]);
  });
});
