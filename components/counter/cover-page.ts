/**
 * Lays a dialog over the whole page and keeps the focus in it, without help where the browser has
 * no modal dialogs (Safari before 15.4). What it returns gives the page back.
 */
export function coverPage(dialog: HTMLDialogElement): () => void {
  const before = document.activeElement;
  const giveBack = () => {
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  if (typeof dialog.showModal === 'function') {
    dialog.showModal();
    return () => {
      dialog.close();
      giveBack();
    };
  }
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-modal', 'true');
  dialog.querySelector('button')?.focus();
  const keepIn = (event: KeyboardEvent) => {
    if (event.key !== 'Tab') return;
    const buttons = [...dialog.querySelectorAll('button')];
    const [first, last] = [buttons[0], buttons[buttons.length - 1]];
    const leaving = event.shiftKey ? first : last;
    if (document.activeElement !== leaving) return;
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  };
  dialog.addEventListener('keydown', keepIn);
  return () => {
    dialog.removeEventListener('keydown', keepIn);
    giveBack();
  };
}
