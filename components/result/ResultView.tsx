'use client';

import type { ReactNode } from 'react';
import { useAnswers } from '../answers/AnswersProvider';
import { TryAgain } from '../ui/TryAgain';
import { useFetched } from '../ui/use-fetched';
import { StorageNotice } from '../wizard/StorageNotice';
import { useQuestionsHere } from './QuestionLink';
import type { ResultWords } from './texts';
import { Missing, Refused } from './Unfinished';
import type { ResultState } from './use-result';

export interface ResultViewProps {
  result: ResultState;
  words: ResultWords;
  /** What can be done with the answer as a whole. */
  actions: ReactNode;
}

const loadBody = () => import('./ResultBody').then(({ ResultBody }) => ResultBody);

/** Everything the answers can lead to; the answer itself comes with the engine, later. */
export function ResultView({ result: { progress, slip }, words, actions }: ResultViewProps) {
  const body = useFetched(loadBody);
  const { value: Body } = body;
  const { storage } = useAnswers();
  // At the counter, and where nothing can be stored, the answers live on this page alone.
  const hereOnly = useQuestionsHere() !== undefined || storage === 'not-kept';

  const { result } = words;
  const lost = [body.failed ? body : undefined, progress.kind === 'failed' ? progress : undefined];
  const failed = lost.filter((each) => each !== undefined);
  if (failed.length > 0) {
    const { againHere, again, ...texts } = result.failed;
    const fetched = {
      failures: Math.max(...failed.map(({ failures }) => failures)),
      retry: () => {
        for (const { retry } of failed) retry();
      },
    };
    return (
      <TryAgain
        fetched={fetched}
        title={texts.title}
        texts={{ ...texts, again: hereOnly ? againHere : again }}
        reloads={!hereOnly}
      />
    );
  }
  if (progress.kind !== 'ready' || Body === undefined) {
    return <ResultSkeleton loading={result.loading} />;
  }
  const { engine, state } = progress;
  switch (state.kind) {
    case 'missing':
      return <Missing step={state.step} words={words} />;
    case 'refused':
      return <Refused error={state.error} steps={state.steps} words={words} />;
    case 'assessed':
      return (
        <>
          <StorageNotice texts={words.shell.storage} />
          <Body cases={state.cases} slip={slip} engine={engine} words={words} actions={actions} />
        </>
      );
  }
}

function ResultSkeleton({ loading }: { loading: string }) {
  return (
    <div className="result-skeleton">
      <p className="hint" role="status">
        {loading}
      </p>
      <div aria-hidden="true">
        {[0, 1, 2].map((line) => (
          <div key={line} className="skeleton-line" />
        ))}
      </div>
    </div>
  );
}
