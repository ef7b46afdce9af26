import type { Outcome, Unknown } from '@/lib';
import { FIRST_COUNTED_YEAR } from '@/lib/answers/answers';
import type { AssessedCase } from '../engine/assessment-state';
import { fill } from '../ui/fill';
import type { ResultTexts } from './texts';

export const SCENARIOS = ['ifInsured', 'ifLapsed'] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** One way things may stand: a place of the payment in the window, and what is not remembered. */
export interface Situation {
  readonly assessed: AssessedCase;
  readonly scenario: Scenario;
  readonly outcome: Outcome;
}

/** Situations that come to the same in what is looked at. */
export interface Group<View> {
  readonly view: View;
  readonly situations: readonly Situation[];
}

/** Every situation of the answers: one, two, or four when neither is known. */
export function situationsOf(cases: readonly AssessedCase[]): readonly Situation[] {
  const remembered = cases.every(({ assessment }) =>
    alike(assessment.ifInsured, assessment.ifLapsed),
  );
  const scenarios = remembered ? (['ifInsured'] as const) : SCENARIOS;
  return cases.flatMap((assessed) =>
    scenarios.map((scenario) => ({
      assessed,
      scenario,
      outcome: assessed.assessment[scenario],
    })),
  );
}

/** Puts situations with the same view together, so that nothing is said twice. */
export function groupBy<View>(
  situations: readonly Situation[],
  viewOf: (situation: Situation) => View,
): readonly Group<View>[] {
  const groups: { view: View; situations: Situation[] }[] = [];
  for (const situation of situations) {
    const view = viewOf(situation);
    const same = groups.find((group) => alike(group.view, view));
    if (same) same.situations.push(situation);
    else groups.push({ view, situations: [situation] });
  }
  return groups;
}

/** What sets these situations apart from the others; empty when nothing does. */
export function labelOf(
  own: readonly Situation[],
  all: readonly Situation[],
  words: ResultTexts['situations'],
): string {
  const windows = distinct(own, windowOf);
  const scenarios = distinct(own, ({ scenario }) => scenario);
  const [first] = own;
  if (own.length === all.length || first === undefined) return '';
  if (windows.length * scenarios.length !== own.length) {
    return own.map((each) => labelOf([each], all, words)).join(words.or);
  }
  const parts = [
    windows.length < distinct(all, windowOf).length && sayWindow(first, words),
    scenarios.length < distinct(all, ({ scenario }) => scenario).length &&
      sayMemory(all, first.scenario, words),
  ];
  return parts.filter(Boolean).join(words.also);
}

function windowOf({ assessed }: Situation): AssessedCase['id'] {
  return assessed.id;
}

/** The pair differs in the window of `Y`, or of `Y + 1` where `Y`'s is known. */
function sayWindow({ assessed }: Situation, words: ResultTexts['situations']): string {
  const { id, case: facts } = assessed;
  if (id === 'only') return '';
  const { coverageYears, window } = facts.payment;
  const year = window === id ? coverageYears[0] : coverageYears[0] + 1;
  return fill(words[id], { year });
}

function sayMemory(
  all: readonly Situation[],
  scenario: Scenario,
  words: ResultTexts['situations'],
): string {
  const telling = all.flatMap(({ assessed }) => tellingUnknowns(assessed));
  const past = telling.filter(({ isPast }) => isPast);
  const meant = past.length > 0 ? past : telling;
  const fields = (['status', 'lastMonth', 'claims'] as const).filter((field) =>
    meant.some(({ unknown }) => unknown.field === field),
  );
  const what = fields.map((field) => words.parts[field][scenario]).join(words.and);
  const year = meant[0]?.unknown.year;
  return fill(past.length > 0 ? words.memory : words.future, { what, year });
}

interface TellingUnknown {
  readonly unknown: Unknown;
  /** False for a year that is being paid for: nobody can look that up yet. */
  readonly isPast: boolean;
}

/** Years before 2025 earn nothing and, unless a reading counts them, break nothing. */
function tellingUnknowns({ assessment, case: facts }: AssessedCase): readonly TellingUnknown[] {
  const recent = assessment.unknowns.filter(({ year }) => year >= FIRST_COUNTED_YEAR);
  const all = recent.length === 0 || facts.readings['broken-years-from'] === 'all';
  return (all ? assessment.unknowns : recent).map((unknown) => ({
    unknown,
    isPast: unknown.year < facts.payment.coverageYears[0],
  }));
}

/** What to look up first: the most telling fact that has already happened and can be looked up. */
export function firstToLookUp(situations: readonly Situation[]): Unknown | undefined {
  const scenarios = distinct(situations, ({ scenario }) => scenario);
  if (scenarios.length < 2) return undefined;
  for (const { assessed } of situations) {
    const { assessment } = assessed;
    const found = tellingUnknowns(assessed).find(({ isPast }) => isPast);
    if (found && !alike(assessment.ifInsured, assessment.ifLapsed)) return found.unknown;
  }
  return undefined;
}

function distinct<T>(situations: readonly Situation[], of: (situation: Situation) => T): T[] {
  return [...new Set(situations.map(of))];
}

export function alike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
