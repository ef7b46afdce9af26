'use client';

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

/** What the answers come to, computed again whenever they change. */
export function useResult(words: ResultWords): ResultState {
  const { answers } = useAnswers();
  const progress = useAssessment();
  const assessed = progress.kind === 'ready' && progress.state.kind === 'assessed';
  const slip = useSlip(answers, assessed ? progress.state.cases : undefined, words);
  return { progress, slip };
}
