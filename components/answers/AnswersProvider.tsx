'use client';

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Answers, AskContext, Places } from '@/lib/answers/answers';
import { type AnswersPatch, change, prune } from '@/lib/answers/prune';
import type { YearRecord } from '@/lib/values/enrolment-case';
import { type AnswersStore, DEVICE_STORE } from './saved-answers';
import { EXPORT_DAY, today, watchDay } from './today';
import { usePlaceFigures } from './use-place-figures';

export interface AnswersState {
  /** False while the exported page is shown and nothing has been read from the device yet. */
  readonly ready: boolean;
  readonly answers: Answers;
  readonly context: AskContext;
  /** Years a list gave one by one that the questions do not ask about. */
  readonly earlier: readonly YearRecord[];
  /** What to tell about storage: the answers will not be kept, or kept ones were unreadable. */
  readonly storage: 'kept' | 'not-kept' | 'discarded';
  /** Grows when answers are taken away by something else than the form, so that it starts over. */
  readonly generation: number;
  /** Saves a change at once and returns the answers after it. */
  patch(patch: AnswersPatch): Answers;
  clear(): void;
}

const NONE: readonly YearRecord[] = [];
const Context = createContext<AnswersState | undefined>(undefined);

export function useAnswers(): AnswersState {
  const state = useContext(Context);
  if (state === undefined) throw new Error('useAnswers needs an AnswersProvider above it');
  return state;
}

export interface AnswersProviderProps {
  places: Places;
  /** Where the answers live; give another one only together with another `key`. */
  store?: AnswersStore;
  earlier?: readonly YearRecord[];
  children: ReactNode;
}

export function AnswersProvider({
  places,
  store = DEVICE_STORE,
  earlier = NONE,
  children,
}: AnswersProviderProps) {
  const [answers, setAnswers] = useState<Answers>({});
  const [ready, setReady] = useState(false);
  const [asOf, setAsOf] = useState(EXPORT_DAY);
  const figures = usePlaceFigures();
  const [storage, setStorage] = useState<AnswersState['storage']>('kept');
  const [generation, setGeneration] = useState(0);
  const context = useMemo(() => ({ asOf, places, figures }), [asOf, places, figures]);
  // Two changes in one event must not both start from the answers of the last render.
  const latest = useRef<Answers>(answers);

  const show = useCallback((next: Answers) => {
    latest.current = next;
    setAnswers(next);
  }, []);

  useEffect(() => {
    const loaded = store.load();
    const day = today();
    show(prune(loaded.answers, { asOf: day, places }));
    setAsOf(day);
    if (loaded.discarded) setStorage('discarded');
    else if (!store.areKept()) setStorage('not-kept');
    setReady(true);
  }, [places, store, show]);

  useEffect(
    () =>
      watchDay((day) => {
        setAsOf(day);
        const held = prune(latest.current, { asOf: day, places });
        if (JSON.stringify(held) === JSON.stringify(latest.current)) return;
        // Some answers were about yesterday: forms must not go on showing them.
        show(held);
        setGeneration((count) => count + 1);
      }),
    [places, show],
  );

  const patch = useCallback(
    (values: AnswersPatch) => {
      const next = change(latest.current, values, context);
      show(next);
      const kept = store.save(next);
      setStorage((before) => (kept ? before : 'not-kept'));
      return next;
    },
    [context, store, show],
  );

  const clear = useCallback(() => {
    store.forget();
    show({});
    setStorage('kept');
    setGeneration((count) => count + 1);
  }, [store, show]);

  const state = useMemo(
    () => ({ ready, answers, context, earlier, storage, generation, patch, clear }),
    [ready, answers, context, earlier, storage, generation, patch, clear],
  );
  return <Context.Provider value={state}>{children}</Context.Provider>;
}
