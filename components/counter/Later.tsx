'use client';

import type { ComponentType } from 'react';
import { TryAgain } from '../ui/TryAgain';
import { useFetched } from '../ui/use-fetched';
import type { CounterTexts } from './texts';

export interface LaterProps<Props> {
  /** The same function at every rendering. */
  load: () => Promise<ComponentType<Props>>;
  props: Props;
  texts: Pick<CounterTexts, 'loading' | 'failed'>;
}

/** A part fetched when it is first looked at. */
export function Later<Props extends object>({ load, props, texts }: LaterProps<Props>) {
  const fetched = useFetched(load);
  const { value: Loaded, failed } = fetched;
  if (failed) return <TryAgain fetched={fetched} texts={texts.failed} />;
  if (Loaded === undefined) return <p role="status">{texts.loading}</p>;
  return <Loaded {...props} />;
}
