import { STEP_IDS, type StepId } from '@/lib/wizard/steps';
import { readSession, removeSession, writeSession } from '../answers/browser-storage';

/** What stands in the text boxes of a step before "continue", so that leaving loses nothing. */
type Draft = Readonly<Record<string, unknown>>;

const keyOf = (step: StepId) => `canbao.draft.${step}`;

export function saveDraft(step: StepId, draft: Draft): void {
  writeSession(keyOf(step), JSON.stringify(draft));
}

/** The drafted fields that still have the shape of `blank`. */
export function loadDraft<Form extends Draft>(step: StepId, blank: Form): Partial<Form> {
  const text = readSession(keyOf(step));
  if (text === null) return {};
  const draft = parse(text);
  const entries = Object.entries(draft).filter(
    ([name, value]) => Object.hasOwn(blank, name) && sameShape(value, blank[name]),
  );
  return Object.fromEntries(entries) as Partial<Form>;
}

export function forgetDraft(step: StepId): void {
  removeSession(keyOf(step));
}

export function forgetDrafts(): void {
  STEP_IDS.forEach(forgetDraft);
}

function parse(text: string): Draft {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Draft) : {};
  } catch {
    return {};
  }
}

/** Texts, or plain objects of texts such as the three boxes of a date. */
function sameShape(value: unknown, blank: unknown): boolean {
  if (typeof blank === 'string') return typeof value === 'string';
  if (typeof blank !== 'object' || blank === null) return false;
  if (typeof value !== 'object' || value === null) return false;
  return Object.keys(blank).every(
    (key) => typeof (value as Record<string, unknown>)[key] === 'string',
  );
}
