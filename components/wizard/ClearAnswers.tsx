'use client';

import { useEffect, useRef, useState } from 'react';
import { useAnswers } from '../answers/AnswersProvider';
import { Button } from '../ui/Button';
import { forgetDrafts } from './drafts';

export interface ClearTexts {
  readonly button: string;
  readonly question: string;
  readonly confirm: string;
  readonly cancel: string;
}

/** 清空重来: always in sight, asks once, in place. */
export function ClearAnswers({ texts, onCleared }: { texts: ClearTexts; onCleared: () => void }) {
  const { clear } = useAnswers();
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);

  if (!asking) {
    return (
      <Button look="quiet" onClick={() => setAsking(true)}>
        {texts.button}
      </Button>
    );
  }
  const confirm = () => {
    setAsking(false);
    forgetDrafts();
    clear();
    onCleared();
  };
  return (
    <div className="notice notice-warning">
      <div className="min-w-0">
        <p ref={question} tabIndex={-1} className="font-bold">
          {texts.question}
        </p>
        <div className="mt-3 space-y-3">
          <Button look="secondary" className="w-full" onClick={() => setAsking(false)}>
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
