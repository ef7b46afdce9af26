'use client';

import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ColumnUse } from '@/lib/roster/fields';
import type { RosterSettings } from '@/lib/roster/settings';
import { FIRST_VIEW, type RosterView } from '@/lib/roster/view';
import type { RosterEngine } from './engine';
import type { RosterControl, RosterState } from './roster-state';
import type { FileProblemCode } from './spreadsheet/file-problem';

/**
 * Drives one list at a time. Whatever is cancelled, replaced or left behind ends with its engine:
 * an answer that comes after that finds nobody waiting.
 */
export function useRoster(ownPrefix: string): RosterControl {
  const [state, setState] = useState<RosterState>({ kind: 'empty' });
  const [fileName, setFileName] = useState('');
  const [generation, setGeneration] = useState(0);
  const running = useRef<Promise<RosterEngine> | undefined>(undefined);
  /** How many engines have ended. */
  const ended = useRef(0);
  /** Only the latest task may change the state. */
  const task = useRef(0);

  const engine = useCallback(() => {
    running.current ??= import('./load-engine').then(({ loadEngine }) => loadEngine());
    return running.current;
  }, []);

  const warm = useCallback(() => {
    engine().catch(() => undefined);
  }, [engine]);

  const stop = useCallback(() => {
    task.current++;
    ended.current++;
    // An engine that never started has nothing to end.
    running.current?.then((each) => each.close()).catch(() => undefined);
    running.current = undefined;
  }, []);

  // A list must not outlive its page, not even in a page kept for the back button.
  useEffect(() => {
    const forget = () => {
      stop();
      setState({ kind: 'empty' });
    };
    window.addEventListener('pagehide', forget);
    return () => {
      window.removeEventListener('pagehide', forget);
      stop();
    };
  }, [stop]);

  const run = useCallback(
    async (work: (engine: RosterEngine, isCurrent: () => boolean) => Promise<RosterState>) => {
      const mine = ++task.current;
      const isCurrent = () => task.current === mine;
      try {
        const next = await work(await engine(), isCurrent);
        // In small steps: a whole list's results at once would hold up the hand.
        if (isCurrent()) startTransition(() => setState(next));
      } catch (error) {
        if (!isCurrent()) return;
        stop();
        setState({ kind: 'failed', ...reasonOf(error) });
      }
    },
    [engine, stop],
  );

  const open = useCallback(
    (chosen: File) => {
      if (state.kind !== 'empty') stop();
      setFileName(chosen.name);
      setState({ kind: 'reading' });
      run(async (each) => ({ kind: 'opened', list: await each.open(chosen, ownPrefix) }));
    },
    [run, stop, state.kind, ownPrefix],
  );

  const chooseSheet = useCallback(
    (sheet: number) => {
      setState({ kind: 'reading' });
      run(async (each) => ({ kind: 'opened', list: await each.chooseSheet(sheet) }));
    },
    [run],
  );

  const compute = useCallback(
    (uses: readonly ColumnUse[], settings: RosterSettings) => {
      if (!('list' in state)) return;
      const { list } = state;
      const computing = (done: number) =>
        setState({ kind: 'computing', list, done, total: list.people });
      computing(0);
      run(async (each, isCurrent) => {
        const progress = (done: number) => isCurrent() && computing(done);
        const summary = await each.compute(uses, settings, progress);
        const count = await each.show(FIRST_VIEW);
        const shown = { summary, view: FIRST_VIEW, count, version: task.current };
        return { kind: 'computed', list, shown };
      });
    },
    [run, state],
  );

  const show = useCallback(
    (view: RosterView) => {
      if (state.kind !== 'computed') return;
      const { list, shown } = state;
      setState({ kind: 'computed', list, shown: { ...shown, view } });
      run(async (each) => {
        const count = await each.show(view);
        return { kind: 'computed', list, shown: { ...shown, view, count, version: task.current } };
      });
    },
    [run, state],
  );

  const clear = useCallback(() => {
    stop();
    setFileName('');
    setState({ kind: 'empty' });
  }, [stop]);

  const cancel = useCallback(() => {
    if (state.kind !== 'computing') {
      clear();
      return;
    }
    task.current++;
    running.current?.then((each) => each.abandon()).catch(() => undefined);
    setState({ kind: 'opened', list: state.list });
  }, [state, clear]);

  const computed = state.kind === 'computed';
  const snapshot = useCallback(
    async () => (computed ? (await engine()).snapshot() : undefined),
    [computed, engine],
  );

  const restore = useCallback(
    async (text: string, name: string, alongside: () => void) => {
      // In an engine of its own: the list there is goes on as if nothing had been asked.
      const endedBefore = ended.current;
      const fresh = await import('./load-engine').then(({ loadEngine }) => loadEngine());
      const list = await fresh.restore(text).catch(() => undefined);
      // Cleared or left meanwhile: a list must not come back after that.
      if (list === undefined || ended.current !== endedBefore) {
        fresh.close();
        return false;
      }
      stop();
      running.current = Promise.resolve(fresh);
      setFileName(name);
      setGeneration((count) => count + 1);
      setState({ kind: 'opened', list });
      alongside();
      return true;
    },
    [stop],
  );

  const control = { state, fileName, generation, open, chooseSheet, compute, show, cancel, clear };
  const parts = [...Object.values(control), snapshot, restore, engine, warm];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same parts, the same control
  return useMemo(() => ({ ...control, snapshot, restore, engine, warm }), parts);
}

function reasonOf(error: unknown) {
  const { code = 'damaged', line } = error as { code?: FileProblemCode; line?: number };
  return { code, line };
}
