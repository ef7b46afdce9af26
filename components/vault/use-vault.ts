'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { byteRecord } from '../answers/browser-database';
import { canSeal, deriveKey, type SealKey } from './seal';
import { type Opened, type Seen, vaultIn } from './vault';

const vault = vaultIn(byteRecord('canbao', 'kept'));

/** What has been done or could not be, to be said in one lasting line. */
export type Line =
  | 'saved'
  | 'opened'
  | 'locked'
  | 'forgotten'
  | 'gone'
  | 'damaged'
  | 'unsupported'
  | 'unreadable'
  | 'full'
  | 'unavailable'
  | 'failed'
  | 'passphrase';

export type Phase =
  | { readonly kind: 'looking' | 'no-crypto' | 'no-database' | 'empty' | 'closed' }
  | {
      readonly kind: 'open';
      readonly opened: Opened;
      /** Saved since it was opened. */
      readonly savedHere?: boolean;
      /** Another tab came first; what it left is waiting for a decision. */
      readonly elsewhere?: { readonly seen: Seen };
    };

export interface VaultState {
  readonly phase: Phase;
  readonly line: Line | undefined;
  readonly busy: boolean;
  /** The last passphrase did not fit. */
  readonly wrong: boolean;
}

export interface VaultContents {
  readonly contents: () => Promise<string>;
  /** Puts opened contents on the page; `false` when they could not be read. */
  readonly onOpened: (contents: string) => Promise<boolean>;
  readonly onLocked: () => void;
  readonly onForgotten?: (() => void) | undefined;
}

const START: VaultState = {
  phase: { kind: 'looking' },
  line: undefined,
  busy: false,
  wrong: false,
};

const FOUND = { empty: 'empty', stored: 'closed', unavailable: 'no-database' } as const;
const look = async (): Promise<Phase> => ({ kind: FOUND[await vault.look()] });

/** The vault of this browser as one tab sees it. Leaving the page or unmounting forgets the key. */
export function useVault(page: VaultContents) {
  const [state, setState] = useState(START);
  const latest = useRef(page);
  const alive = useRef(false);
  const working = useRef(false);
  useEffect(() => {
    latest.current = page;
  });

  const show = useCallback((change: Partial<VaultState>) => {
    if (alive.current) setState((before) => ({ ...before, ...change }));
  }, []);

  useEffect(() => {
    alive.current = true;
    if (canSeal()) look().then((phase) => show({ phase }));
    else show({ phase: { kind: 'no-crypto' } });
    return () => {
      alive.current = false;
    };
  }, [show]);

  /** One thing at a time; a second press while the first is at work is nothing. */
  const act = async (work: () => Promise<Partial<VaultState>>) => {
    if (working.current) return;
    working.current = true;
    show({ busy: true, wrong: false, line: undefined });
    let change: Partial<VaultState>;
    try {
      change = await work();
    } catch {
      change = { line: 'failed' };
    }
    working.current = false;
    show({ ...change, busy: false });
  };

  const openWith = async (opener: string | SealKey): Promise<Partial<VaultState>> => {
    const opening = await vault.open(opener);
    // Cleared or left meanwhile: what was opened must not appear on the page of the next person.
    if (!alive.current) return {};
    switch (opening.kind) {
      case 'opened': {
        const readable = await latest.current.onOpened(opening.contents);
        if (!readable) return { phase: { kind: 'closed' }, line: 'unreadable' };
        return { phase: { kind: 'open', opened: opening.opened }, line: 'opened' };
      }
      case 'wrong-passphrase':
        // A key that no longer fits: the passphrase was changed in the other tab.
        if (typeof opener === 'string') return { wrong: true };
        return { phase: { kind: 'closed' }, line: 'passphrase' };
      case 'gone':
        return { phase: { kind: 'empty' }, line: 'gone' };
      default:
        return { line: opening.kind };
    }
  };

  const saveAs = async (opened: Opened): Promise<Partial<VaultState>> => {
    const contents = await latest.current.contents();
    // Cleared meanwhile: an emptied page must not replace what it held.
    if (!alive.current) return {};
    const saving = await vault.save(opened, contents, Date.now());
    switch (saving.kind) {
      case 'saved':
        return { phase: { kind: 'open', opened: saving.opened, savedHere: true }, line: 'saved' };
      case 'changed-elsewhere':
        return { phase: { kind: 'open', opened, elsewhere: { seen: saving.seen } } };
      default:
        return { line: saving.kind };
    }
  };

  const { phase } = state;
  const opened = phase.kind === 'open' ? phase.opened : undefined;
  return {
    state,
    setUp: (passphrase: string) =>
      act(async () => saveAs({ key: await deriveKey(passphrase), seen: undefined })),
    open: (passphrase: string) => act(() => openWith(passphrase)),
    save: () => opened && act(() => saveAs(opened)),
    /** After another tab came first: what to do about it. */
    decide: (decision: 'mine' | 'theirs' | 'neither') => {
      if (phase.kind !== 'open' || phase.elsewhere === undefined) return;
      const { key } = phase.opened;
      const { seen } = phase.elsewhere;
      if (decision === 'theirs') return act(() => openWith(key));
      if (decision === 'mine') return act(() => saveAs({ key, seen }));
      // Still as old as before, so that the next save asks again.
      return show({ phase: { kind: 'open', opened: phase.opened } });
    },
    lock: () =>
      act(async () => {
        latest.current.onLocked();
        return { phase: await look(), line: 'locked' };
      }),
    forget: () =>
      act(async () => {
        if (!(await vault.forget())) return { line: 'unavailable' };
        latest.current.onForgotten?.();
        return { phase: { kind: 'empty' }, line: 'forgotten' };
      }),
  };
}
