'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from './Button';

export interface AskOnceTexts {
  readonly button: string;
  readonly question: string;
  readonly confirm: string;
  readonly cancel: string;
}

/** A button for what cannot be undone: asks once, in place, before it does it. */
export function AskOnce({ texts, onConfirm }: { texts: AskOnceTexts; onConfirm: () => void }) {
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);

  useEffect(() => {
    if (asking) question.current?.focus();
    else if (asked.current) button.current?.focus();
    asked.current = asking;
  }, [asking]);

  if (!asking) {
    return (
      <Button ref={button} look="quiet" onClick={() => setAsking(true)}>
        {texts.button}
      </Button>
    );
  }
  const confirm = () => {
    setAsking(false);
    onConfirm();
  };
  return (
    <div className="notice notice-warning">
      <div className="min-w-0">
        <p ref={question} tabIndex={-1} className="font-bold">
          {texts.question}
        </p>
        <div className="button-row">
          <Button look="secondary" onClick={() => setAsking(false)}>
            {texts.cancel}
          </Button>
          <Button look="quiet" onClick={confirm}>
            {texts.confirm}
          </Button>
        </div>
      </div>
    </div>
  );
}
