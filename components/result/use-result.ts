'use client';

import { useMemo } from 'react';
import type { Answers } from '@/lib/answers/answers';
import type { EnrolmentCase } from '@/lib/values/enrolment-case';
import { useAnswers } from '../answers/AnswersProvider';
import { type AssessmentProgress, useAssessment } from '../engine/use-assessment';
import type { SlipState } from '../take-away/slip';
import { useSlip } from '../take-away/use-slip';
import type { ResultWords } from './texts';

export interface ResultState {
  readonly progress: AssessmentProgress;
  /** What can be taken along of it. */
  readonly slip: SlipState;
}

/**
 * What the answers come to, computed again whenever they change.
 *
 * @param given stands in while something is missing that the questions ask for and a list does not
 */
export function useResult(words: ResultWords, given?: EnrolmentCase): ResultState {
  const { answers } = useAnswers();
  const asked = useAssessment();
  const progress = useMemo(() => withGiven(asked, answers, given), [asked, answers, given]);
  const assessed = progress.kind === 'ready' && progress.state.kind === 'assessed';
  const slip = useSlip(answers, assessed ? progress.state.cases : undefined, words);
  return { progress, slip };
}

function withGiven(
  progress: AssessmentProgress,
  answers: Answers,
  given: EnrolmentCase | undefined,
): AssessmentProgress {
  if (given === undefined || progress.kind !== 'ready' || progress.state.kind !== 'missing') {
    return progress;
  }
  // What is chosen beside the result changes it, whoever the rest comes from.
  const { local = {}, readings = {} } = answers;
  const facts: EnrolmentCase = { ...given, local, readings };
  const result = progress.engine.assess(facts);
  if (!result.ok) return progress;
  const { assessment } = result;
  return {
    ...progress,
    state: { kind: 'assessed', cases: [{ id: 'only', case: facts, assessment }] },
  };
}
