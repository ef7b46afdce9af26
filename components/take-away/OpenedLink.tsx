'use client';

import { useEffect, useState } from 'react';
import type { Places } from '@/lib/answers/answers';
import { fragmentHere, onNewFragment } from '../answers/share-link';
import { TryAgain } from '../ui/TryAgain';
import { useFetched } from '../ui/use-fetched';
import type { TakeAwayWords } from './texts';

export interface OpenedLinkProps {
  places: Places;
  words: TakeAwayWords;
}

const load = () => import('./OpenedBody').then(({ OpenedBody }) => OpenedBody);

/** The page a link leads to. Reading it needs the engine, so this is only its shell. */
export function OpenedLink({ places, words }: OpenedLinkProps) {
  const [fragment, setFragment] = useState<string>();
  const fetched = useFetched(load);
  const { value: Body, failed } = fetched;

  useEffect(() => {
    const read = () => setFragment(fragmentHere());
    read();
    return onNewFragment(read);
  }, []);

  const { open, failed: retry } = words.takeaway;
  if (failed) {
    return <TryAgain fetched={fetched} texts={{ text: open.failed, retry: retry.retry }} reloads />;
  }
  if (Body === undefined || fragment === undefined) {
    return (
      <p className="hint" role="status">
        {open.loading}
      </p>
    );
  }
  return <Body fragment={fragment} onOpen={setFragment} places={places} words={words} />;
}
