'use client';

import { useAnswers } from '../answers/AnswersProvider';
import { AskOnce, type AskOnceTexts } from '../ui/AskOnce';
import { forgetDrafts } from './drafts';

export type ClearTexts = AskOnceTexts;

/** 清空重来: always in sight, asks once, in place. */
export function ClearAnswers({ texts, onCleared }: { texts: ClearTexts; onCleared: () => void }) {
  const { clear } = useAnswers();
  const confirm = () => {
    forgetDrafts();
    clear();
    onCleared();
  };
  return <AskOnce texts={texts} onConfirm={confirm} />;
}
