'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ColumnUse } from '@/lib/roster/fields';
import type { RosterSettings } from '@/lib/roster/settings';
import type { RosterSummary } from '@/lib/roster/summary';
import { FIRST_VIEW, type RosterView } from '@/lib/roster/view';
import type { OpenedList, RosterEngine } from './engine';
import type { FileProblemCode } from './spreadsheet/file-problem';

export interface ShownList {
  readonly summary: RosterSummary;
  readonly view: RosterView;
  /** Rows in the view. */
  readonly count: number;
  /** Grows whenever positions mean other rows. */
  readonly version: number;
}

export type RosterState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly code: FileProblemCode }
  | { readonly kind: 'opened'; readonly list: OpenedList }
  | {
      readonly kind: 'computing';
      readonly list: OpenedList;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'computed'; readonly list: OpenedList; readonly shown: ShownList };

export interface RosterControl {
  readonly state: RosterState;
  readonly fileName: string;
  open(file: File): void;
  chooseSheet(sheet: number): void;
  compute(uses: readonly ColumnUse[], settings: RosterSettings): void;
  show(view: RosterView): void;
  /** While reading: back to nothing. While computing: back to the list as it was read. */
  cancel(): void;
  clear(): void;
  /** The engine of this list; started if there is none. */
  engine(): Promise<RosterEngine>;
  /** Starts it ahead of need. */
  warm(): void;
}

/**
 * Drives one list at a time. Whatever is cancelled, replaced or left behind ends with its engine:
 * an answer that comes after that finds nobody waiting.
 */
export function useRoster(ownPrefix: string): RosterControl {
  const [state, setState] = useState<RosterState>({ kind: 'empty' });
  const [fileName, setFileName] = useState('');
  const running = useRef<Promise<RosterEngine> | undefined>(undefined);
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
        if (isCurrent()) setState(next);
      } catch (error) {
        if (!isCurrent()) return;
        stop();
        setState({ kind: 'failed', code: codeOf(error) });
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

  return useMemo(
    () => ({ state, fileName, open, chooseSheet, compute, show, cancel, clear, engine, warm }),
    [state, fileName, open, chooseSheet, compute, show, cancel, clear, engine, warm],
  );
}

function codeOf(error: unknown): FileProblemCode {
  return ((error as { code?: FileProblemCode }).code ?? 'damaged') as FileProblemCode;
}
