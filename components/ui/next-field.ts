/** What Enter and the digit keys walk through; `data-next` adds buttons that end the way. */
const STOPS = 'input, select, textarea, [data-next]';

/** The field after this place in its form, or `undefined` on the last. */
function nextField(from: Element): HTMLElement | undefined {
  const form = from.closest('form');
  if (form === null) return undefined;
  return Array.from(form.querySelectorAll<HTMLElement>(STOPS)).find(
    (field) => isAfter(from, field) && isReachable(field),
  );
}

/** Once the page shows what the answer just given asks next. */
export function focusNextField(from: Element): void {
  setTimeout(() => {
    const next = nextField(from);
    next?.focus();
    if (next instanceof HTMLInputElement && next.type === 'text') next.select();
  }, 0);
}

function isAfter(from: Element, field: Element): boolean {
  const place = from.compareDocumentPosition(field);
  const inside = (place & Node.DOCUMENT_POSITION_CONTAINED_BY) !== 0;
  return !inside && (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function isReachable(field: HTMLElement): boolean {
  if ((field as HTMLInputElement).disabled || field.closest('[hidden]')) return false;
  const folded = field.closest('details:not([open])');
  if (folded && field.closest('summary') === null) return false;
  if (!(field instanceof HTMLInputElement) || field.type !== 'radio') return true;
  // Of a group only the radio the browser itself would stop at.
  const group = Array.from(field.form?.elements ?? []).filter(
    (each): each is HTMLInputElement =>
      each instanceof HTMLInputElement && each.type === 'radio' && each.name === field.name,
  );
  return field === (group.find(({ checked }) => checked) ?? group[0]);
}
