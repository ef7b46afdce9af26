/** Put on `<html>` while a receipt is printed; the style sheets do the rest. */
const RECEIPT = 'receipt-paper';

/**
 * Opens the print window for a whole sheet or for the strip alone. Afterwards the page prints as
 * ever: told by `afterprint`, or where that never comes by the next thing done on the page, which
 * the print window covers while it is open.
 */
export function printOn(paper: 'sheet' | 'receipt'): void {
  const { classList } = document.documentElement;
  classList.toggle(RECEIPT, paper === 'receipt');
  const ends = ['afterprint', 'pointerdown', 'touchstart', 'keydown'] as const;
  const reset = () => {
    classList.remove(RECEIPT);
    for (const end of ends) window.removeEventListener(end, reset, true);
  };
  for (const end of ends) window.addEventListener(end, reset, true);
  window.print();
}
