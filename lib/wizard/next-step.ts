import type { Answers, AskContext } from '../answers/answers';
import { problemsOf } from '../answers/problems';
import { applies, STEP_IDS, type StepId, stepsFor } from './steps';

/** The question after this one; `undefined` when all are behind. */
export function nextStep(id: StepId, answers: Answers, context: AskContext): StepId | undefined {
  const later = STEP_IDS.slice(STEP_IDS.indexOf(id) + 1);
  return later.find((step) => applies(step, answers, context.asOf));
}

/** The question before this one; `undefined` on the first. */
export function previousStep(
  id: StepId,
  answers: Answers,
  context: AskContext,
): StepId | undefined {
  const earlier = STEP_IDS.slice(0, STEP_IDS.indexOf(id));
  return earlier.reverse().find((step) => applies(step, answers, context.asOf));
}

/** First question that lacks an answer or contradicts an earlier one. */
export function firstUnanswered(answers: Answers, context: AskContext): StepId | undefined {
  return stepsFor(answers, context.asOf).find((id) => problemsOf(id, answers, context).length > 0);
}

/** Which question this is for this person, counted from 1. */
export function stepNumber(id: StepId, answers: Answers, context: AskContext): number {
  const place = STEP_IDS.indexOf(id);
  return (
    stepsFor(answers, context.asOf).filter((step) => STEP_IDS.indexOf(step) < place).length + 1
  );
}

/**
 * Where somebody who opens this step directly belongs: `undefined` = here. Later questions are
 * worded by earlier answers, so they stay shut until those are given.
 */
export function redirectFrom(
  id: StepId,
  answers: Answers,
  context: AskContext,
): StepId | 'check' | undefined {
  const open = firstUnanswered(answers, context);
  if (!applies(id, answers, context.asOf)) return open ?? 'check';
  return open !== undefined && STEP_IDS.indexOf(open) < STEP_IDS.indexOf(id) ? open : undefined;
}

/** Where "continue" leads; from the check page back to it, unless the change asks something new. */
export function afterStep(
  id: StepId,
  answers: Answers,
  context: AskContext,
  fromCheck: boolean,
): StepId | 'check' {
  if (fromCheck) return firstUnanswered(answers, context) ?? 'check';
  return nextStep(id, answers, context) ?? firstUnanswered(answers, context) ?? 'check';
}
