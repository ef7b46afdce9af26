'use client';

import { createPortal } from 'react-dom';
import { Button, type ButtonLook } from '../ui/Button';
import { printOn } from './paper';
import { Receipt, type ReceiptProps } from './Receipt';
import type { SlipState } from './slip';
import './receipt.css';

export interface ReceiptButtonProps extends Omit<ReceiptProps, 'slip'> {
  state: SlipState;
  look?: ButtonLook;
}

/** Prints the strip for thermal printers; only where the browser can print. */
export function ReceiptButton({ state, texts, name, look = 'secondary' }: ReceiptButtonProps) {
  return (
    <>
      <Button
        look={look}
        icon="print"
        disabled={state.kind !== 'ready'}
        title={texts.receipt.hint}
        onClick={() => printOn('receipt')}
      >
        {texts.receipt.print}
      </Button>
      {/* Beside everything else, so that all the rest of the page can be left out at once. */}
      {state.kind === 'ready' &&
        createPortal(<Receipt slip={state.slip} name={name} texts={texts} />, document.body)}
    </>
  );
}
