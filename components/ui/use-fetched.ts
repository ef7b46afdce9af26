'use client';

import { useCallback, useEffect, useState } from 'react';

/** What was fetched, or is being fetched, or could not be. */
export interface Fetched<Value> {
  readonly value: Value | undefined;
  /** The last attempt failed and no other is under way. */
  readonly failed: boolean;
  /** How often it failed so far. */
  readonly failures: number;
  /** Asks once more without leaving the page: nothing typed is lost by it. */
  readonly retry: () => void;
}

interface State<Value> {
  readonly value?: Value;
  readonly failed: boolean;
  readonly failures: number;
}

/**
 * A part of the site in a file of its own, fetched once whoever asks for it is on the page.
 *
 * @param load the same function at every rendering
 * @param wanted not before this is true
 */
export function useFetched<Value>(load: () => Promise<Value>, wanted = true): Fetched<Value> {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<State<Value>>({ failed: false, failures: 0 });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is what asks again
  useEffect(() => {
    if (!wanted) return;
    let alive = true;
    load().then(
      (value) => alive && setState((before) => ({ ...before, value, failed: false })),
      () => alive && setState(({ failures }) => ({ failed: true, failures: failures + 1 })),
    );
    return () => {
      alive = false;
    };
  }, [load, wanted, attempt]);

  const retry = useCallback(() => {
    setState((before) => ({ ...before, failed: false }));
    setAttempt((count) => count + 1);
  }, []);
  const { value, failed, failures } = state;
  return { value, failed, failures, retry };
}
