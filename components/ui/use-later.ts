'use client';

import { type ComponentType, useEffect, useState } from 'react';

export interface LaterState<Props> {
  /** Absent until it is fetched, and for good if that failed. */
  readonly Loaded: ComponentType<Props> | undefined;
  readonly failed: boolean;
}

/**
 * A component in a file of its own, fetched once whoever asks for it is on the page.
 *
 * @param load the same function at every rendering
 */
export function useLater<Props>(load: () => Promise<ComponentType<Props>>): LaterState<Props> {
  const [Loaded, setLoaded] = useState<ComponentType<Props>>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    load().then(
      (component) => setLoaded(() => component),
      () => setFailed(true),
    );
  }, [load]);
  return { Loaded, failed };
}
