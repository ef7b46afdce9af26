'use client';

import { useCallback, useEffect, useState } from 'react';
import { printOn } from '../take-away/paper';
import type { SlipState } from '../take-away/slip';

/** What is done with a slip on the desk. */
export type SlipWay = 'show' | 'print';

/**
 * Shows or prints an answer together with its slip. On a slow network the slip comes some moments
 * after the answer: whoever is quicker waits for it, rather than print a sheet without its code.
 * Where it cannot be had at all, paper goes without, and the page says what is missing.
 */
export function useSlipWays(slip: SlipState) {
  const [asked, setAsked] = useState<SlipWay>();
  const [showing, setShowing] = useState(false);
  const [missed, setMissed] = useState(false);
  const act = useCallback((way: SlipWay, { kind }: SlipState) => {
    setMissed(kind === 'failed');
    if (way === 'print') printOn('sheet');
    else if (kind === 'ready') setShowing(true);
  }, []);
  useEffect(() => {
    if (asked === undefined || slip.kind === 'loading') return;
    setAsked(undefined);
    act(asked, slip);
  }, [asked, slip, act]);
  const use = useCallback(
    (way: SlipWay) => {
      if (slip.kind === 'ready') act(way, slip);
      else {
        if (slip.kind === 'failed') slip.retry();
        setAsked(way);
      }
    },
    [slip, act],
  );
  const hide = useCallback(() => setShowing(false), []);
  return { showing, use, hide, missed: missed && slip.kind === 'failed' };
}
