import type { Answers, AskContext } from '@/lib/answers/answers';
import { type Problem, problemsOf } from '@/lib/answers/problems';
import type { AnswersPatch } from '@/lib/answers/prune';
import type { StepId } from '@/lib/wizard/steps';

/** What a page's fields say: the answers that can be read, and what could not be read. */
export interface Reading {
  readonly patch: AnswersPatch;
  readonly problems: readonly Problem[];
}

export type FormValues = Record<string, unknown>;

/** How the questions of one step become fields and fields become answers, wherever they are asked. */
export interface StepDefinition<Form extends FormValues> {
  readonly id: StepId;
  /** The fields as they stand for stored answers; `{}` gives the blank page. */
  toForm(answers: Answers, context: AskContext): Form;
  read(form: Form, context: AskContext): Reading;
  /** Fields typed rather than chosen. */
  readonly texts: readonly (keyof Form & string)[];
}

/** What stands in the way of a step, one problem a field; `answers` are those after the reading. */
export function stepProblems(
  step: StepId,
  { problems }: Reading,
  answers: Answers,
  context: AskContext,
): readonly Problem[] {
  const found = problemsOf(step, answers, context);
  // What could not be read also counts as missing; the first reason is the helpful one.
  const unread = problems.map(({ field }) => field);
  const all = [...problems, ...found.filter(({ field }) => !unread.includes(field))];
  return all.filter(
    ({ field }, index) => all.findIndex((other) => other.field === field) === index,
  );
}
