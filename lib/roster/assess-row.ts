import { assessBrief } from './brief';
import type { SheetRow } from './cell';
import { checkPerson } from './check-person';
import { clampedSince } from './clamped-since';
import type { Field } from './fields';
import type { Column } from './find-table';
import { personCase, type RosterPerson, tierOf } from './person-case';
import type { Problem } from './problem';
import { type PersonFacts, personReader } from './read-person';
import { isInsuredAlready, problemOf } from './refusal';
import { type RowAnswer, rowAnswer } from './row-answer';
import type { RosterSettings } from './settings';

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

/** Reads and computes rows of one list; each different person is computed once. */
export function rowAssessor(columns: readonly Column[], settings: RosterSettings): RowAssessor {
  const read = personReader(columns);
  const byField = new Map(columns.map(({ use, index }) => [use as Field, index]));
  const columnOf = (field: Field) => byField.get(field);
  const results = new Map<string, RowResult>();
  const answers = new Map<string, RowResult>();

  return {
    assess(row) {
      const { facts, problems, key } = read(row);
      const found = [...problems, ...checkPerson(facts, settings, columnOf)];
      if (found.some(({ weight }) => weight === 'stops')) {
        return { status: 'stopped', problems: found };
      }
      const since = clampedSince(facts, settings);
      const person = `${key}${since}|${tierOf(facts, settings)}`;
      const known = answers.get(person) ?? answerOf(facts, since);
      answers.set(person, known);
      if (found.length === 0) return known;
      const noted = `${person}|${found.map(({ code, column }) => `${code}${column}`).join()}`;
      const result = results.get(noted) ?? { ...known, problems: [...found, ...known.problems] };
      results.set(noted, result);
      return result;
    },
    person: (row) => personCase(read(row).facts, settings),
  };

  function answerOf(facts: PersonFacts, since: number | undefined): RowResult {
    const { case: input } = personCase(facts, settings, since);
    // The checks before this have seen to it that nothing is missing.
    if (input === undefined) return stopped({ code: 'case-refused', weight: 'stops' });
    const brief = assessBrief(input);
    if (brief.ok) return { status: 'answered', problems: [], answer: rowAnswer(input, brief) };
    if (isInsuredAlready(brief.error)) return { status: 'insured', problems: [] };
    return stopped(problemOf(brief.error, input, columnOf));
  }
}

function stopped(problem: Problem): RowResult {
  return { status: 'stopped', problems: [problem] };
}
