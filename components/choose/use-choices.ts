'use client';

import type { LocalWindow, ReadingId } from '@/lib';
import type { Answers } from '@/lib/answers/answers';
import { useAnswers } from '../answers/AnswersProvider';

export interface LocalChoices {
  readonly readings: NonNullable<Answers['readings']>;
  readonly windows: Readonly<Record<string, LocalWindow>>;
  /** `undefined` takes the choice back. */
  chooseReading(id: ReadingId, value: string | undefined): void;
  setWindow(year: number, window: LocalWindow | undefined): void;
}

/** What the person learned from the local office, read from and written to the answers. */
export function useChoices(): LocalChoices {
  const { answers, patch } = useAnswers();
  const { local = {}, readings = {} } = answers;
  const { windows = {} } = local;
  return {
    readings,
    windows,
    chooseReading: (id, value) =>
      patch({
        readings: orNothing<NonNullable<Answers['readings']>>({ ...readings, [id]: value }),
      }),
    setWindow: (year, window) => {
      const kept = orNothing<Record<string, LocalWindow>>({ ...windows, [year]: window });
      patch({ local: { windows: kept } });
    },
  };
}

/** The given values alone; `undefined` when there is none left. */
function orNothing<T extends object>(values: Readonly<Record<string, unknown>>): T | undefined {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return given.length === 0 ? undefined : (Object.fromEntries(given) as T);
}
