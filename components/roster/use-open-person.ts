'use client';

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { PersonOfList } from './engine';
import type { RosterControl } from './roster-state';

export interface OpenPerson {
  readonly person: PersonOfList | undefined;
  /** For the heading of the person, which takes the focus. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** @param button gets the focus back */
  open(position: number, button: HTMLElement): void;
  close(): void;
}

/** One row opened, and the way there and back for the eye and the focus. */
export function useOpenPerson({ engine }: RosterControl, version: number): OpenPerson {
  const [opened, setOpened] = useState<{ person: PersonOfList; version: number }>();
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLElement | undefined>(undefined);
  /** A person gone because all was computed anew must not pull the focus away from what was pressed. */
  const closing = useRef(false);
  /** Of two rows pressed one after the other, the last is meant. */
  const latest = useRef(0);

  // Computed anew, the list may have another answer for this person.
  const person = opened?.version === version ? opened.person : undefined;

  const open = useCallback(
    async (position: number, button: HTMLElement) => {
      const mine = ++latest.current;
      const found = await engine()
        .then((each) => each.person(position))
        .catch(() => undefined);
      if (found === undefined || latest.current !== mine) return;
      opener.current = button;
      setOpened({ person: found, version });
    },
    [engine, version],
  );

  useEffect(() => {
    if (person !== undefined) {
      heading.current?.focus();
      heading.current?.scrollIntoView();
      return;
    }
    if (closing.current) opener.current?.focus();
    closing.current = false;
  }, [person]);

  const close = useCallback(() => {
    closing.current = true;
    setOpened(undefined);
  }, []);
  return { person, heading, open, close };
}
