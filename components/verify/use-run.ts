import { useCallback, useEffect, useState } from 'react';
import { loadCases } from './load-cases';
import { runCases, type Verdicts } from './run-cases';

export interface RunState {
  readonly phase: 'waiting' | 'running' | 'done' | 'failed';
  readonly verdicts: Verdicts;
  again(): void;
}

const NOTHING: Verdicts = new Map();
const pause = () => new Promise<void>((resolve) => window.setTimeout(resolve, 0));

/** Starts by itself once the page is up. */
export function useRun(): RunState {
  const [round, setRound] = useState(0);
  const [phase, setPhase] = useState<RunState['phase']>('waiting');
  const [verdicts, setVerdicts] = useState(NOTHING);
  const again = useCallback(() => setRound((count) => count + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round is what starts it again
  useEffect(() => {
    let wanted = true;
    setPhase('running');
    setVerdicts(NOTHING);
    loadCases()
      .then((loaded) =>
        runCases(loaded, { onProgress: setVerdicts, pause, stopped: () => !wanted }),
      )
      .then(
        () => wanted && setPhase('done'),
        () => wanted && setPhase('failed'),
      );
    return () => {
      wanted = false;
    };
  }, [round]);
  return { phase, verdicts, again };
}
