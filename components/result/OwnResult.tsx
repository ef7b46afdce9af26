'use client';

import type { ReactNode } from 'react';
import type { EnrolmentCase } from '@/lib/values/enrolment-case';
import { ResultView } from './ResultView';
import type { ResultWords } from './texts';
import { useResult } from './use-result';

export interface OwnResultProps {
  words: ResultWords;
  actions: ReactNode;
  /** See `useResult`. */
  given?: EnrolmentCase | undefined;
}

/** The result with nothing beside it. */
export function OwnResult({ words, actions, given }: OwnResultProps) {
  return <ResultView result={useResult(words, given)} words={words} actions={actions} />;
}
