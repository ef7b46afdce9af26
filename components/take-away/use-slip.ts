'use client';

import { useEffect, useRef, useState } from 'react';
import type { Answers } from '@/lib/answers/answers';
import type { AssessedCase } from '../engine/assessment-state';
import type { SlipState } from './slip';
import type { TakeAwayWords } from './texts';

/**
 * Link, QR code and check code for a result, made after it is on the screen; nothing without one.
 * `answers` and `cases` must keep their identity between renders while they say the same.
 */
export function useSlip(
  answers: Answers,
  cases: readonly AssessedCase[] | undefined,
  words: TakeAwayWords,
): SlipState {
  const [state, setState] = useState<SlipState>({ kind: 'loading' });
  const said = useRef(words);

  useEffect(() => {
    if (cases === undefined) {
      // The slip of somebody else's answers must not be printed with these.
      setState({ kind: 'loading' });
      return;
    }
    let wanted = true;
    // The slip of a moment ago stays until the new one is there, so that nothing flickers.
    import('./make-slip').then(
      ({ makeSlip }) => {
        if (!wanted) return;
        const slip = makeSlip(answers, cases, said.current);
        setState(slip ? { kind: 'ready', slip } : { kind: 'failed' });
      },
      () => wanted && setState({ kind: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, [answers, cases]);

  return state;
}
