'use client';

import { useMemo, useRef } from 'react';
import type { Answers } from '@/lib/answers/answers';
import type { AssessedCase } from '../engine/assessment-state';
import { useFetched } from '../ui/use-fetched';
import type { SlipState } from './slip';
import type { TakeAwayWords } from './texts';

const load = () => import('./make-slip').then(({ makeSlip }) => makeSlip);

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
  const { value: make, failed, failures, retry } = useFetched(load, cases !== undefined);
  const said = useRef(words);

  return useMemo(() => {
    if (failed) return { kind: 'failed', failures, retry };
    if (cases === undefined || make === undefined) return { kind: 'loading' };
    const slip = make(answers, cases, said.current);
    return slip ? { kind: 'ready', slip } : { kind: 'failed', failures, retry };
  }, [answers, cases, make, failed, failures, retry]);
}
