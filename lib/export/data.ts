import { GOLDEN_CASES } from '../cases/golden-cases';
import { readingFacts } from '../catalogue/rule-facts';
import { RULE_NUMBERS, RULES, type Rule } from '../catalogue/rules';
import { KNOWN_GAPS } from '../params/known-gaps';
import { REGION_PACKS } from '../params/registry';
import { CLAUSES } from '../sources/clauses';
import { SOURCES } from '../sources/documents';
import { READING_IDS } from '../values/enrolment-case';

/** Every place as it is recorded, what is missing there, and the documents behind the figures. */
export function regionsData() {
  return {
    places: REGION_PACKS.map((pack) => ({ ...pack, gaps: KNOWN_GAPS[pack.code] ?? [] })),
    sources: SOURCES,
  };
}

/** The register of rules with the words of the documents and the open questions. */
export function rulesData() {
  const rules: readonly Rule[] = RULES;
  return {
    rules: rules.map((rule) => ({
      ...rule,
      cases: GOLDEN_CASES.filter((golden) => golden.rules.some((id) => id === rule.id)).map(
        ({ id }) => id,
      ),
    })),
    numbers: RULE_NUMBERS,
    openQuestions: READING_IDS.map(readingFacts),
    clauses: CLAUSES,
    sources: SOURCES,
  };
}

/** Everybody the engine is held to: what goes in and what must come out. */
export function casesData() {
  return { cases: GOLDEN_CASES };
}
