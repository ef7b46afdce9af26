import { yearOf } from '../values/calendar-date';
import { PREMIUM_TIERS, type PremiumTier } from '../values/enrolment-case';
import { outcomesOf } from './brief';
import type { SheetRow } from './cell';
import { checkPerson, refusedPayment } from './check-person';
import { clampedSince, standInYear } from './clamped-since';
import type { Field } from './fields';
import type { Column } from './find-table';
import {
  coverageOf,
  factOf,
  isAsAsked,
  personCase,
  type RosterPerson,
  tierOf,
} from './person-case';
import { prepareMade } from './prepare-made';
import type { Problem } from './problem';
import { type PersonFacts, personReader } from './read-person';
import { isInsuredAlready, problemOf } from './refusal';
import { type RowAnswer, rowAnswer } from './row-answer';
import { type RosterSettings, tierOfAge } from './settings';

/**
 * `insured` = has what is being paid for already, so there is nothing to compute; `stopped` = a
 * problem of the row has to be put right first.
 */
export type RowStatus = 'answered' | 'insured' | 'stopped';

export interface RowResult {
  readonly status: RowStatus;
  readonly problems: readonly Problem[];
  readonly answer?: RowAnswer;
}

export interface RowAssessor {
  /** The same object for rows that come to the same. */
  assess(row: SheetRow): RowResult;
  /** The wizard's answers and the engine's case of one row, nothing left out. */
  person(row: SheetRow): RosterPerson;
}

/** What rows with the same key share whatever the year of birth. */
interface Profile {
  readonly standIn: number;
  readonly coverageYear: number;
  /** Missing where the tier goes by age. */
  readonly tier: PremiumTier | undefined;
  /** By clamped year and tier, see `slotOf`. */
  readonly answers: Map<number, RowResult>;
}

/** Reads and computes rows of one list; each different person is computed once. */
export function rowAssessor(columns: readonly Column[], settings: RosterSettings): RowAssessor {
  const reader = personReader(columns);
  const byField = new Map(columns.map(({ use, index }) => [use as Field, index]));
  const columnOf = (field: Field) => byField.get(field);
  const now = yearOf(settings.asOf);
  const profiles = new Map<string, Profile>();
  const answers = new Map<string, RowResult>();
  const remarked = new Map<string, RowResult>();

  return {
    assess(row) {
      const key = reader.read(row);
      const profile = profiles.get(key);
      const born = reader.birth()?.value;
      if (profile === undefined || typeof born !== 'number' || born > now) return assessFully(key);
      // Nearly every row of a list comes this way.
      const since = Math.max(born, profile.standIn);
      const tier = profile.tier ?? tierOfAge(settings, born, profile.coverageYear);
      return profile.answers.get(slotOf(since, tier)) ?? assessFully(key);
    },
    person(row) {
      reader.read(row);
      return personCase(reader.facts(), settings);
    },
  };

  function assessFully(key: string): RowResult {
    const facts = reader.facts();
    const unread = reader.problems();
    // What could not be read is missing as well; saying both would be one too many.
    const contradictions = checkPerson(facts, settings, columnOf).filter(
      ({ column }) => !unread.some((problem) => problem.column === column),
    );
    const problems = [...unread, ...contradictions];
    if (problems.some(({ weight }) => weight === 'stops')) return { status: 'stopped', problems };
    const since = clampedSince(facts, settings);
    const tier = tierOf(facts, settings);
    const person = `${key}${since}|${tier}`;
    const result = answers.get(person) ?? answerOf(facts, since);
    answers.set(person, result);
    if (problems.length > 0) return withRemarks(person, result, problems);
    if (since !== undefined && isPlain(facts)) {
      const profile = profiles.get(key) ?? profileOf(facts);
      profiles.set(key, profile);
      profile.answers.set(slotOf(since, tier), result);
    }
    return result;
  }

  function withRemarks(person: string, result: RowResult, remarks: readonly Problem[]): RowResult {
    const key = `${person}|${remarks.map(({ code, column }) => `${code}${column}`).join()}`;
    const known = remarked.get(key) ?? { ...result, problems: [...remarks, ...result.problems] };
    remarked.set(key, known);
    return known;
  }

  /** Whether nothing but the tier and the clamped year hangs on the year of birth. */
  function isPlain(facts: PersonFacts): boolean {
    return (
      !facts.has('eligible-since') &&
      typeof facts.get('last-before-2025') !== 'number' &&
      facts.get('tier') !== 'student'
    );
  }

  function profileOf(facts: PersonFacts): Profile {
    return {
      standIn: standInYear(facts, settings),
      coverageYear: coverageOf(facts, settings)[0],
      tier: factOf<PremiumTier>(facts, 'tier'),
      answers: new Map(),
    };
  }

  function answerOf(facts: PersonFacts, since: number | undefined): RowResult {
    const { answers: told, case: input } = personCase(facts, settings, since);
    // The checks before this have seen to it that nothing is missing.
    if (input === undefined) return stopped({ code: 'case-refused', weight: 'stops' });
    const made = prepareMade(input);
    if (made.ok) {
      const refused = refusedPayment(told, settings.asOf, columnOf);
      if (refused !== undefined) return stopped(refused);
      const answer = rowAnswer(input, outcomesOf(made.prepared));
      return { status: 'answered', problems: [], answer };
    }
    if (isInsuredAlready(made.error)) return { status: 'insured', problems: [] };
    const problem = problemOf(made.error, input, columnOf);
    // What can be said above the list would not be about this row.
    const elsewhere = problem.code === 'window-unknown' && !isAsAsked(facts, settings);
    return stopped(elsewhere ? { ...problem, code: 'window-unknown-here' } : problem);
  }
}

/** One number for both: numbers are found faster than texts are put together. */
function slotOf(since: number, tier: PremiumTier): number {
  return since * PREMIUM_TIERS.length + PREMIUM_TIERS.indexOf(tier);
}

function stopped(problem: Problem): RowResult {
  return { status: 'stopped', problems: [problem] };
}
