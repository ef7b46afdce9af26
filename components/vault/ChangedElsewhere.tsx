'use client';

import { useEffect, useRef } from 'react';
import { Button } from '../ui/Button';
import type { VaultTexts } from './texts';

export interface ChangedElsewhereProps {
  readonly texts: VaultTexts['elsewhere'];
  /** Whether the other tab deleted what was stored. */
  readonly gone: boolean;
  readonly onDecide: (decision: 'mine' | 'theirs' | 'neither') => void;
}

/** Another tab saved or deleted first: nothing is overwritten until the person says so. */
export function ChangedElsewhere({ texts, gone, onDecide }: ChangedElsewhereProps) {
  const words = gone ? texts.gone : texts.newer;
  const title = useRef<HTMLParagraphElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className="notice notice-warning">
      <div className="min-w-0">
        <p ref={title} tabIndex={-1} className="font-bold">
          {words.title}
        </p>
        <p>{words.text}</p>
        <div className="button-row">
          {!gone && (
            <Button look="secondary" onClick={() => onDecide('theirs')}>
              {texts.newer.theirs}
            </Button>
          )}
          <Button look="secondary" onClick={() => onDecide('mine')}>
            {words.mine}
          </Button>
          <Button look="quiet" onClick={() => onDecide('neither')}>
            {words.cancel}
          </Button>
        </div>
      </div>
    </div>
  );
}
