'use client';

import { useEffect, useState } from 'react';
import { canonicalJson } from '@/lib/answers/check-code';
import type { SharedAnswers } from '@/lib/answers/codec';
import type { CalendarDate } from '@/lib/values/calendar-date';
import { loadAnswers, saveAnswers } from '../answers/saved-answers';
import { today } from '../answers/today';
import { StepLink } from '../result/StepLink';
import { Button } from '../ui/Button';
import { fill } from '../ui/fill';
import { formatDate } from '../ui/format';
import { Notice } from '../ui/Notice';
import { forgetDrafts } from '../wizard/drafts';
import { useGo } from '../wizard/use-go';
import type { TakeAwayTexts } from './texts';

export interface TakeOverProps {
  shared: SharedAnswers;
  texts: TakeAwayTexts['open'];
}

/** 接着办: nothing of a link is kept, and nobody's own answers are replaced, before this is pressed. */
export function TakeOver({ shared, texts }: TakeOverProps) {
  const go = useGo();
  const [own, setOwn] = useState(false);
  const [day, setDay] = useState<CalendarDate>();

  useEffect(() => {
    const { answers } = loadAnswers();
    const differ = canonicalJson(answers) !== canonicalJson(shared.answers);
    setOwn(Object.keys(answers).length > 0 && differ);
    setDay(today());
  }, [shared]);

  const takeOver = () => {
    forgetDrafts();
    saveAnswers(shared.answers);
    // Within the page: where storage is refused the answers live only as long as it does.
    go('/result/');
  };
  return (
    <div className="mt-6">
      {day && day !== shared.asOf && (
        <p className="mb-3">
          {fill(texts.today, { date: formatDate(shared.asOf), today: formatDate(day) })}
        </p>
      )}
      {own && (
        <Notice kind="warning" title={texts.own.title}>
          {texts.own.text}
        </Notice>
      )}
      <Button onClick={takeOver}>{texts.continue}</Button>
      <p className="hint mt-2">{texts.continueHint}</p>
      {own && (
        <StepLink href="/result/" look="quiet">
          {texts.own.keep}
        </StepLink>
      )}
    </div>
  );
}
