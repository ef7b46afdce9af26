'use client';

import { useEffect } from 'react';

/** Keys of the row above the digits, which no field and no reading program wants. */
export const DESK_KEYS = {
  first: 'F2',
  next: 'F4',
  household: 'F7',
  show: 'F8',
  print: 'F9',
} as const;

export type DeskWays = Readonly<Record<keyof typeof DESK_KEYS, () => void>>;

/** Listens for the keys of the desk while it is what is looked at. */
export function useKeys(ways: DeskWays, active: boolean): void {
  useEffect(() => {
    if (!active) return;
    const press = (event: KeyboardEvent) => {
      const way = (Object.keys(DESK_KEYS) as (keyof DeskWays)[]).find(
        (each) => DESK_KEYS[each] === event.key,
      );
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
      // Somebody is being shown the answer: it has keys of its own.
      const shown = document.querySelector('dialog[open]') !== null;
      if (way === undefined || !plain || shown || event.repeat || event.isComposing) return;
      event.preventDefault();
      ways[way]();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [ways, active]);
}
