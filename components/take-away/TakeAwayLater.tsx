'use client';

import { TryAgain } from '../ui/TryAgain';
import { useFetched } from '../ui/use-fetched';
import type { TakeAwayProps } from './TakeAway';

const load = () => import('./TakeAway').then(({ TakeAway }) => TakeAway);

/** `TakeAway` in a file of its own, fetched once the page around it is up. */
export function TakeAwayLater(props: TakeAwayProps) {
  const fetched = useFetched(load);
  const { value: Loaded, failed } = fetched;
  if (Loaded) return <Loaded {...props} />;
  const { texts } = props;
  return (
    <section className="card take-away no-print">
      <h2 className="card-title">{texts.title}</h2>
      {failed ? (
        <TryAgain fetched={fetched} texts={texts.failed} />
      ) : (
        <p role="status">{texts.loading}</p>
      )}
    </section>
  );
}
