'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import type { Answers } from '@/lib/answers/answers';
import type { AnswersStore } from '../answers/saved-answers';
import { currentPerson, type Desk, EMPTY_DESK, updatePerson } from './people';

export interface PeopleControl {
  readonly desk: Desk;
  /** Grows when the person on the desk is somebody else, or the same one from elsewhere. */
  readonly sitting: number;
  /** Where the answers of the person on the desk live: in this tab's memory, and nowhere else. */
  readonly store: AnswersStore;
  /** Changes who is there or who is on the desk. */
  change(next: (desk: Desk) => Desk): void;
  rename(name: string): void;
}

export function usePeople(): PeopleControl {
  const [desk, setDesk] = useState<Desk>(EMPTY_DESK);
  const [sitting, setSitting] = useState(0);
  const latest = useRef(desk);
  const seated = useRef(sitting);

  const show = useCallback((next: Desk) => {
    latest.current = next;
    setDesk(next);
  }, []);
  const update = useCallback(
    (change: { name?: string; answers?: Answers }) =>
      show(updatePerson(latest.current, latest.current.current, change)),
    [show],
  );
  const change = useCallback(
    (next: (desk: Desk) => Desk) => {
      show(next(latest.current));
      setSitting(++seated.current);
    },
    [show],
  );
  const store = useMemo(
    (): AnswersStore => ({
      load: () => ({ answers: currentPerson(latest.current).answers, discarded: false }),
      areKept: () => true,
      save(answers) {
        // Too late: what is still said of one person must not be written down for the next.
        if (seated.current === sitting) update({ answers });
        return true;
      },
      forget: () => seated.current === sitting && update({ answers: {} }),
    }),
    [sitting, update],
  );
  const rename = useCallback((name: string) => update({ name }), [update]);
  return useMemo(
    () => ({ desk, sitting, store, change, rename }),
    [desk, sitting, store, change, rename],
  );
}
