'use client';

import { useLater } from '../ui/use-later';
import type { TakeAwayProps } from './TakeAway';

const load = () => import('./TakeAway').then(({ TakeAway }) => TakeAway);

/** `TakeAway` in a file of its own, fetched once the page around it is up. */
export function TakeAwayLater(props: TakeAwayProps) {
  const { Loaded, failed } = useLater(load);
  if (Loaded) return <Loaded {...props} />;
  const { texts } = props;
  return (
    <section className="card take-away no-print">
      <h2 className="card-title">{texts.title}</h2>
      <p role="status">{failed ? texts.failed.text : texts.loading}</p>
    </section>
  );
}
