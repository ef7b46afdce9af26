'use client';

import type { ComponentType } from 'react';
import { Notice } from '../ui/Notice';
import { useLater } from '../ui/use-later';
import type { CounterTexts } from './texts';

export interface LaterProps<Props> {
  /** The same function at every rendering. */
  load: () => Promise<ComponentType<Props>>;
  props: Props;
  texts: Pick<CounterTexts, 'loading' | 'failed'>;
}

/** A part fetched when it is first looked at. */
export function Later<Props extends object>({ load, props, texts }: LaterProps<Props>) {
  const { Loaded, failed } = useLater(load);
  if (failed) return <Notice kind="warning">{texts.failed}</Notice>;
  if (Loaded === undefined) return <p role="status">{texts.loading}</p>;
  return <Loaded {...props} />;
}
