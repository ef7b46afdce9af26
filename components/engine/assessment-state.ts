import type { Assessment, assess, CaseError } from '@/lib';
import type { Answers, AskContext } from '@/lib/answers/answers';
import { type AnsweredCase, toCases } from '@/lib/answers/to-cases';
import type { YearRecord } from '@/lib/values/enrolment-case';
import { firstUnanswered } from '@/lib/wizard/next-step';
import type { StepId } from '@/lib/wizard/steps';

export interface AssessedCase extends AnsweredCase {
  readonly assessment: Assessment;
}

/** What the answers lead to. Each kind needs a page of its own. */
export type AssessmentState =
  | { readonly kind: 'missing'; readonly step: StepId }
  /** `steps` are the questions whose answers can mend it, the likeliest first. */
  | { readonly kind: 'refused'; readonly error: CaseError; readonly steps: readonly StepId[] }
  | { readonly kind: 'assessed'; readonly cases: readonly AssessedCase[] };

export function assessmentState(
  answers: Answers,
  context: AskContext,
  calculate: typeof assess,
  earlier: readonly YearRecord[] = [],
): AssessmentState {
  const missing = firstUnanswered(answers, context);
  const cases: AssessedCase[] = [];
  for (const { id, case: facts } of toCases(answers, context.asOf, earlier)) {
    const result = calculate(facts);
    if (result.ok) {
      cases.push({ id, case: facts, assessment: result.assessment });
    } else if (result.error.code === 'invalid-case' && missing !== undefined) {
      // Half a set of answers is no mistake: ask for the rest.
      return { kind: 'missing', step: missing };
    } else {
      return { kind: 'refused', error: result.error, steps: stepsToMend(result.error) };
    }
  }
  if (missing !== undefined || cases.length === 0) {
    return { kind: 'missing', step: missing ?? 'region' };
  }
  return { kind: 'assessed', cases };
}

/** Longest prefix first: the question that asks for a part of the case. */
const ASKED_BY: readonly (readonly [RegExp, StepId])[] = [
  [/^region/, 'region'],
  [/^(group|tier|eligibleSince)/, 'person'],
  [/^history\.\d+\.lastMonth/, 'employee'],
  [/^history\.\d+\.(claims|bonusUsed)/, 'claims'],
  [/^history/, 'history'],
  [/^entry/, 'event'],
  [/^(payment|local)/, 'payment'],
];

function stepsToMend({ code, paths }: CaseError): StepId[] {
  const asked = paths.flatMap((path) => ASKED_BY.find(([part]) => part.test(path))?.[1] ?? []);
  // A conflict has two sides: what is paid for, and what was said of that year.
  const steps: StepId[] = code === 'history-conflict' ? ['payment', ...asked] : asked;
  const distinct = steps.filter((step, index) => steps.indexOf(step) === index);
  return distinct.length > 0 ? distinct : ['payment'];
}
