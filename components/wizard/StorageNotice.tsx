'use client';

import { useAnswers } from '../answers/AnswersProvider';
import { Notice } from '../ui/Notice';

export interface StorageTexts {
  readonly notKept: string;
  readonly discarded: string;
}

/** Says so when the device does not keep answers, or kept them in a form that cannot be read. */
export function StorageNotice({ texts }: { texts: StorageTexts }) {
  const { storage } = useAnswers();
  if (storage === 'kept') return null;
  return (
    <Notice kind="warning">{storage === 'discarded' ? texts.discarded : texts.notKept}</Notice>
  );
}
