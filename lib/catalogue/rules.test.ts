import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../assess';
import { SPEC_RULES } from '../cases/golden-case';
import { GOLDEN_CASES } from '../cases/golden-cases';
import { figuresOf } from '../params/figures-of';
import { REGION_PACKS } from '../params/registry';
import { RULE_IDS } from '../rules/catalogue';
import { CLAUSES } from '../sources/clauses';
import { READING_IDS } from '../values/enrolment-case';
import { ruleFacts } from './rule-facts';
import { RULE_NUMBERS, RULES, type Rule } from './rules';

const words = (page: string) =>
  JSON.parse(readFileSync(new URL(`../../messages/zh-CN/${page}.json`, import.meta.url), 'utf8'));
const withStep = Object.keys(words('rules').rules);
const withoutStep = Object.keys(words('rules-page').more);
const rules: readonly Rule[] = RULES;
const ids = rules.map(({ id }) => id);

describe('the register of rules', () => {
  it('is rules.md, in its order', () => {
    expect(ids).toEqual([...SPEC_RULES]);
    expect(RULE_IDS.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('has one sentence for each rule', () => {
    expect([...withStep, ...withoutStep].sort()).toEqual([...ids].sort());
  });

  it('asks every open question at one rule', () => {
    const asked = rules.flatMap((rule) => rule.openQuestions ?? []);
    expect([...asked].sort()).toEqual([...READING_IDS].sort());
  });

  it('uses every kind of figure and every number there is', () => {
    const keys = REGION_PACKS.flatMap(figuresOf).map(({ path }) => path.split('.')[0] ?? '');
    const used: readonly string[] = rules.flatMap((rule) => rule.figures ?? []);
    expect([...new Set(keys)].filter((key) => !used.includes(key))).toEqual([]);
    expect(new Set(rules.flatMap((rule) => rule.numbers ?? []))).toEqual(
      new Set(Object.keys(RULE_NUMBERS)),
    );
  });

  it('names the documents the working cites', () => {
    const listed = new Map(
      rules.map(({ id, clauses }) => [id, clauses.map((clause) => CLAUSES[clause].source)]),
    );
    const steps = GOLDEN_CASES.flatMap((golden) => {
      const result = assess(golden.case);
      return result.ok ? result.assessment.steps : [];
    });
    const unlisted = steps
      .filter(({ rule, clause }) => !listed.get(rule)?.includes(CLAUSES[clause].source))
      .map(({ rule, clause }) => `${rule} cites ${clause}`);
    expect([...new Set(unlisted)]).toEqual([]);
  });
});

describe.each(ruleFacts())('$id', ({ id, clauses, openQuestions, figures, cases }) => {
  it('rests on a clause and is exercised by a case', () => {
    expect(clauses.length).toBeGreaterThan(0);
    expect(cases.length).toBeGreaterThan(0);
    const known = new Map(GOLDEN_CASES.map((golden) => [golden.id, golden.rules]));
    for (const golden of cases) expect(known.get(golden.id)).toContain(id);
  });

  it('says where each candidate is the default, and which places have a figure', () => {
    for (const { candidates } of openQuestions) {
      const places = candidates.flatMap(({ defaultOf }) => defaultOf.map(({ code }) => code));
      expect(places).toContain('100000');
      expect(places).toContain('330000');
      expect(new Set(places).size).toBe(places.length);
    }
    for (const use of figures) expect(use.places.length, use.key).toBeGreaterThan(0);
  });
});
