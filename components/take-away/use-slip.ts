'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import type { Answers } from '@/lib/answers/answers';
import type { AssessedCase } from '../engine/assessment-state';
import type { makeSlip } from './make-slip';
import type { SlipState } from './slip';
import type { TakeAwayWords } from './texts';

/**
 * Link, QR code and check code for a result; nothing without one. What makes them is fetched after
 * the result is on the screen; from then on they are made together with it, so that the slip of the
 * answers before, or of somebody else, is never beside these, not even for as long as a key takes.
 * `answers` and `cases` must keep their identity between renders while they say the same.
 */
export function useSlip(
  answers: Answers,
  cases: readonly AssessedCase[] | undefined,
  words: TakeAwayWords,
): SlipState {
  const [make, setMake] = useState<typeof makeSlip | 'failed'>();
  const said = useRef(words);
  const wanted = cases !== undefined;

  useEffect(() => {
    if (!wanted) return;
    let alive = true;
    import('./make-slip').then(
      (loaded) => alive && setMake(() => loaded.makeSlip),
      () => alive && setMake('failed'),
    );
    return () => {
      alive = false;
    };
  }, [wanted]);

  return useMemo(() => {
    if (cases === undefined || make === undefined) return { kind: 'loading' };
    const slip = make === 'failed' ? undefined : make(answers, cases, said.current);
    return slip ? { kind: 'ready', slip } : { kind: 'failed' };
  }, [answers, cases, make]);
}
