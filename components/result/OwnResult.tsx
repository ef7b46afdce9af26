'use client';

import type { ReactNode } from 'react';
import { ResultView } from './ResultView';
import type { ResultWords } from './texts';
import { useResult } from './use-result';

/** The result on a page of its own. */
export function OwnResult({ words, actions }: { words: ResultWords; actions: ReactNode }) {
  return <ResultView result={useResult(words)} words={words} actions={actions} />;
}
