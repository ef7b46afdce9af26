'use client';

import { type ComponentType, useEffect, useState } from 'react';
import type { Places } from '@/lib/answers/answers';
import { fragmentHere, onNewFragment } from '../answers/share-link';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import type { OpenedBodyProps } from './OpenedBody';
import type { TakeAwayWords } from './texts';

export interface OpenedLinkProps {
  places: Places;
  words: TakeAwayWords;
}

/** The page a link leads to. Reading it needs the engine, so this is only its shell. */
export function OpenedLink({ places, words }: OpenedLinkProps) {
  const [fragment, setFragment] = useState<string>();
  const [Body, setBody] = useState<ComponentType<OpenedBodyProps>>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const read = () => setFragment(fragmentHere());
    read();
    import('./OpenedBody').then(
      (loaded) => setBody(() => loaded.OpenedBody),
      () => setFailed(true),
    );
    return onNewFragment(read);
  }, []);

  const { open, failed: retry } = words.takeaway;
  if (failed) {
    return (
      <Notice kind="warning">
        <p>{open.failed}</p>
        <Button className="mt-4" onClick={() => window.location.reload()}>
          {retry.retry}
        </Button>
      </Notice>
    );
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
