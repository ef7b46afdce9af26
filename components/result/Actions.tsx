'use client';

import { useEffect, useState } from 'react';
import { stepPath } from '@/lib/wizard/steps';
import { environmentHere } from '../take-away/environment';
import { Button } from '../ui/Button';
import { ClearAnswers, type ClearTexts } from '../wizard/ClearAnswers';
import { useGo } from '../wizard/use-go';
import { StepLink } from './StepLink';
import type { ResultTexts } from './texts';

export interface ActionsProps {
  words: ResultTexts['actions'];
  clear: ClearTexts;
}

/** Takes the page along, or back to the answers. */
export function Actions({ words, clear }: ActionsProps) {
  const go = useGo();
  const [prints, setPrints] = useState(false);
  // WeChat and many embedded browsers have no way to print.
  useEffect(() => setPrints(environmentHere().prints), []);
  return (
    <div className="actions no-print">
      {prints && (
        <Button icon="print" onClick={() => window.print()}>
          {words.print}
        </Button>
      )}
      <StepLink href="/check/" look="secondary">
        {words.edit}
      </StepLink>
      <ClearAnswers texts={clear} onCleared={() => go(stepPath('region'))} />
    </div>
  );
}
