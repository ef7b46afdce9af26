'use client';

import { type ComponentType, useEffect, useState } from 'react';
import type { TakeAwayProps } from './TakeAway';

/** `TakeAway` in a file of its own, fetched once the page around it is up. */
export function TakeAwayLater(props: TakeAwayProps) {
  const [Loaded, setLoaded] = useState<ComponentType<TakeAwayProps>>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import('./TakeAway').then(
      ({ TakeAway }) => setLoaded(() => TakeAway),
      () => setFailed(true),
    );
  }, []);
  if (Loaded) return <Loaded {...props} />;
  const { texts } = props;
  return (
    <section className="card take-away no-print">
      <h2 className="card-title">{texts.title}</h2>
      <p role="status">{failed ? texts.failed.text : texts.loading}</p>
    </section>
  );
}
