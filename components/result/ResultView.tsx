'use client';

import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { StorageNotice } from '../wizard/StorageNotice';
import type { ResultBodyProps } from './ResultBody';
import type { ResultWords } from './texts';
import { Missing, Refused } from './Unfinished';
import type { ResultState } from './use-result';

export interface ResultViewProps {
  result: ResultState;
  words: ResultWords;
  /** What can be done with the answer as a whole. */
  actions: ReactNode;
}

/** Everything the answers can lead to; the answer itself comes with the engine, later. */
export function ResultView({ result: { progress, slip }, words, actions }: ResultViewProps) {
  const [Body, setBody] = useState<ComponentType<ResultBodyProps>>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import('./ResultBody').then(
      (loaded) => setBody(() => loaded.ResultBody),
      () => setFailed(true),
    );
  }, []);

  const { result } = words;
  if (failed || progress.kind === 'failed') {
    return (
      <Notice kind="warning" title={result.failed.title}>
        <p>{result.failed.text}</p>
        <div className="mt-4">
          <Button onClick={() => window.location.reload()}>{result.failed.retry}</Button>
        </div>
      </Notice>
    );
  }
  if (progress.kind === 'loading' || Body === undefined) {
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
