'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import type { ListKeeper } from '../roster/use-list-keeper';

export interface ListControl {
  /** Whether the list is on the page; once it is, it stays. */
  readonly mounted: boolean;
  /** Whether it holds anything worth keeping. */
  readonly filled: boolean;
  /** Whether it holds anything of anybody, read to the end or not. */
  readonly holding: boolean;
  mount(): void;
  snapshot(): Promise<string | undefined>;
  /** `false`, and nothing changed, for a text that is none. */
  restore(text: string): Promise<boolean>;
  clear(): void;
  readonly onKeeper: (keeper: ListKeeper | undefined) => void;
}

/** The list from outside: it is fetched late, so whoever wants it may have to wait for it. */
export function useList(): ListControl {
  const [mounted, setMounted] = useState(false);
  const [filled, setFilled] = useState(false);
  const [holding, setHolding] = useState(false);
  const keeper = useRef<ListKeeper | undefined>(undefined);
  const cleared = useRef(0);
  const waiting = useRef<((keeper: ListKeeper) => void)[]>([]);

  const onKeeper = useCallback((next: ListKeeper | undefined) => {
    keeper.current = next;
    setFilled(next?.ready ?? false);
    setHolding(next?.holding ?? false);
    if (next) for (const take of waiting.current.splice(0)) take(next);
  }, []);
  const mount = useCallback(() => setMounted(true), []);
  const restore = useCallback(async (text: string) => {
    const before = cleared.current;
    setMounted(true);
    const there =
      keeper.current ?? (await new Promise<ListKeeper>((take) => waiting.current.push(take)));
    // Cleared while it was being fetched: a list must not come back after that.
    return cleared.current === before && there.restore(text);
  }, []);
  const snapshot = useCallback(async () => keeper.current?.snapshot(), []);
  const clear = useCallback(() => {
    cleared.current++;
    keeper.current?.clear();
  }, []);

  return useMemo(
    () => ({ mounted, filled, holding, mount, snapshot, restore, clear, onKeeper }),
    [mounted, filled, holding, mount, snapshot, restore, clear, onKeeper],
  );
}
