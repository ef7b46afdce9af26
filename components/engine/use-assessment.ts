'use client';

import { useMemo } from 'react';
import { useAnswers } from '../answers/AnswersProvider';
import { type Fetched, useFetched } from '../ui/use-fetched';
import { type AssessmentState, assessmentState } from './assessment-state';
import { type Engine, loadEngine } from './load-engine';

export type AssessmentProgress =
  | { readonly kind: 'loading' }
  /** The engine could not be fetched: no network, or a newer site is out. */
  | ({ readonly kind: 'failed' } & Pick<Fetched<unknown>, 'failures' | 'retry'>)
  | { readonly kind: 'ready'; readonly engine: Engine; readonly state: AssessmentState };

/** Loads the engine once the page is up and applies it to the answers. */
export function useAssessment(): AssessmentProgress {
  const { ready, answers, context, earlier } = useAnswers();
  const { value: engine, failed, failures, retry } = useFetched(loadEngine);

  const state = useMemo(
    () => (ready && engine ? assessmentState(answers, context, engine.assess, earlier) : undefined),
    [ready, engine, answers, context, earlier],
  );
  if (failed) return { kind: 'failed', failures, retry };
  return engine && state ? { kind: 'ready', engine, state } : { kind: 'loading' };
}
