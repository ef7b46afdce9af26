'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef } from 'react';
import { markLeft, swallowEcho } from './echo';

/** After this long without arriving, a plain page load is the better bet. */
const PATIENCE = 8000;

/**
 * Moves to another page once, however often it is asked: a double click on "continue" must leave
 * one history entry. Falls back to a plain page load when the router does not get there.
 */
export function useGo(): (path: string, how?: 'push' | 'replace') => void {
  const router = useRouter();
  const leaving = useRef<number | undefined>(undefined);

  useEffect(() => {
    const stay = () => {
      window.clearTimeout(leaving.current);
      leaving.current = undefined;
    };
    // A page kept alive in the back/forward cache comes back still "leaving".
    window.addEventListener('pageshow', stay);
    // Adding the same listener again changes nothing; it stays, because its echo is heard elsewhere.
    window.addEventListener('click', swallowEcho, true);
    return () => {
      window.removeEventListener('pageshow', stay);
      stay();
    };
  }, []);

  return useCallback(
    (path, how = 'push') => {
      if (leaving.current !== undefined) return;
      markLeft();
      leaving.current = window.setTimeout(() => window.location.assign(path), PATIENCE);
      router[how](path);
    },
    [router],
  );
}
