'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '../ui/Button';
import { copyText, selectText } from './copy-text';
import type { TakeAwayTexts } from './texts';

export interface CopyButtonProps {
  text: string;
  label: string;
  texts: Pick<TakeAwayTexts, 'copied' | 'notCopied'>;
}

/** Copies, says so, and where the browser refuses lays the text out selected. */
export function CopyButton({ text, label, texts }: CopyButtonProps) {
  const [copied, setCopied] = useState<boolean>();
  const shown = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (copied === false && shown.current) selectText(shown.current);
  }, [copied]);
  return (
    <div className="take-away-action">
      <Button look="secondary" onClick={() => copyText(text).then(setCopied)}>
        {label}
      </Button>
      <p role="status" className="take-away-status">
        {copied === undefined ? '' : copied ? texts.copied : texts.notCopied}
      </p>
      {copied === false && (
        <p ref={shown} className="selectable">
          {text}
        </p>
      )}
    </div>
  );
}
