'use client';

import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '../ui/Button';
import { environmentHere } from './environment';
import { printOn } from './paper';
import { Receipt, type ReceiptProps } from './Receipt';
import type { SlipState } from './slip';
import './receipt.css';

export interface PrintChoicesProps extends Omit<ReceiptProps, 'slip'> {
  state: SlipState;
}

/** Two papers to print on; nothing where the browser cannot print. */
export function PrintChoices({ state, texts, name }: PrintChoicesProps) {
  const [prints, setPrints] = useState(false);
  useEffect(() => setPrints(environmentHere().prints), []);
  if (!prints) return null;
  return (
    <div className="print-choices no-print">
      <Button look="secondary" icon="print" onClick={() => printOn('sheet')}>
        {texts.receipt.sheet}
      </Button>
      <Button
        look="secondary"
        icon="print"
        disabled={state.kind !== 'ready'}
        onClick={() => printOn('receipt')}
      >
        {texts.receipt.print}
      </Button>
      <p className="hint">{texts.receipt.hint}</p>
      {/* Beside everything else, so that all the rest of the page can be left out at once. */}
      {state.kind === 'ready' &&
        createPortal(<Receipt slip={state.slip} name={name} texts={texts} />, document.body)}
    </div>
  );
}
