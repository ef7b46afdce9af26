'use client';

import { useEffect, useMemo, useRef } from 'react';
import { readPage, writePage } from './kept-text';
import type { SettingsForm } from './list-settings';
import type { RosterControl } from './roster-state';

/** What whoever stands around the list may do with it as a whole. */
export interface ListKeeper {
  /** Whether there is a computed list, so that keeping makes sense. */
  readonly ready: boolean;
  /** Whether anything of a list is there: its first names show as soon as it is read. */
  readonly holding: boolean;
  /** List, settings and file name as one text, names and all: to be kept only encrypted. */
  snapshot(): Promise<string | undefined>;
  /** Brings back what `snapshot` gave; `false`, and nothing changed, for any other text. */
  restore(text: string): Promise<boolean>;
  /** Forgets the list. The settings, which are about nobody, stay. */
  clear(): void;
}

/** Hands a keeper out whenever what it can do changes, and takes it back at the end. */
export function useListKeeper(
  control: RosterControl,
  form: SettingsForm,
  setForm: (form: SettingsForm) => void,
  onKeeper: ((keeper: ListKeeper | undefined) => void) | undefined,
): void {
  const latest = useRef({ control, form });
  useEffect(() => {
    latest.current = { control, form };
  });
  const ready = control.state.kind === 'computed';
  const holding = control.state.kind !== 'empty';
  const keeper = useMemo(
    (): ListKeeper => ({
      ready,
      holding,
      async snapshot() {
        const { control: now, form: filled } = latest.current;
        const list = await now.snapshot();
        return list && writePage({ fileName: now.fileName, form: filled, list });
      },
      async restore(text) {
        const page = readPage(text);
        if (page === undefined) return false;
        const { list, fileName, form: stored } = page;
        return latest.current.control.restore(list, fileName, () => setForm(stored));
      },
      clear: () => latest.current.control.clear(),
    }),
    [ready, holding, setForm],
  );
  useEffect(() => {
    onKeeper?.(keeper);
  }, [onKeeper, keeper]);
  useEffect(() => () => onKeeper?.(undefined), [onKeeper]);
}
