'use client';

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { RosterSummary } from '@/lib/roster/summary';
import type { PersonOfList } from './engine';
import type { OpenRow } from './RosterTable';
import type { RosterControl } from './roster-state';

export interface OpenPerson {
  readonly person: PersonOfList | undefined;
  /** For the heading of the person, which takes the focus. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** The button gets the focus back. */
  readonly open: OpenRow;
  close(): void;
}

/** One row opened, and the way there and back for the eye and the focus. */
export function useOpenPerson({ engine }: RosterControl, summary: RosterSummary): OpenPerson {
  const [opened, setOpened] = useState<{ person: PersonOfList; summary: RosterSummary }>();
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLElement | undefined>(undefined);
  /** A person gone because all was computed anew must not pull the focus away from what was pressed. */
  const closing = useRef(false);
  /** Of two rows pressed one after the other, the last is meant. */
  const latest = useRef(0);

  // Computed anew, the list may have another answer for this person.
  const person = opened?.summary === summary ? opened.person : undefined;

  const open = useCallback(
    async (position: number, line: number, button: HTMLElement) => {
      const mine = ++latest.current;
      const found = await engine()
        .then((each) => each.person(position))
        .catch(() => undefined);
      if (latest.current !== mine) return;
      // Sorted or searched while the row was pressed: somebody else stands there now.
      if (found === undefined || found.line !== line) return;
      opener.current = button;
      setOpened({ person: found, summary });
    },
    [engine, summary],
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
