import { assess } from '@/lib';
import type { AskContext } from '@/lib/answers/answers';
import { prune } from '@/lib/answers/prune';
import { type MonthDelay, monthDelay, urgencyRank } from '@/lib/roster/month-delay';
import {
  type AssessedCase,
  type AssessmentState,
  assessmentState,
} from '../engine/assessment-state';
import { makeSlip } from '../take-away/make-slip';
import type { Slip } from '../take-away/slip';
import type { TakeAwayWords } from '../take-away/texts';
import { isBlank, type Person } from './people';

/** One of a household, with what is to be said of them. */
export interface Member {
  readonly person: Person;
  readonly state: AssessmentState;
  /** Only of those whose answers are complete. */
  readonly answer?: {
    readonly slip: Slip;
    readonly delay: MonthDelay;
  };
}

/** Whoever has most to lose by waiting first; those not entered to the end last. */
export function membersOf(
  people: readonly Person[],
  context: AskContext,
  words: TakeAwayWords,
): readonly Member[] {
  return people
    .filter((person) => !isBlank(person))
    .map((person) => memberOf(person, context, words))
    .sort((a, b) => rankOf(b) - rankOf(a));
}

function memberOf(person: Person, context: AskContext, words: TakeAwayWords): Member {
  const answers = prune(person.answers, context);
  const state = assessmentState(answers, context, assess);
  if (state.kind !== 'assessed') return { person, state };
  const slip = makeSlip(answers, state.cases, words);
  const delay = worstDelay(state.cases);
  return slip && delay ? { person, state, answer: { slip, delay } } : { person, state };
}

/** Where it is not known whether the window is open, the graver of both cases counts. */
function worstDelay(cases: readonly AssessedCase[]): MonthDelay | undefined {
  return cases
    .map(({ case: facts, assessment }) => monthDelay(facts, assessment))
    .sort((a, b) => urgencyRank(b) - urgencyRank(a))[0];
}

function rankOf({ answer }: Member): number {
  return answer ? urgencyRank(answer.delay) : -1;
}
