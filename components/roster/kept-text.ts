import { readForm, type SettingsForm } from './list-settings';

/** A list with what stood above it, as one text. */
export interface KeptPage {
  readonly fileName: string;
  readonly form: SettingsForm;
  /** From `RosterEngine.snapshot`. */
  readonly list: string;
}

const LONGEST_NAME = 300;

/** The list goes below a line of its own: a text of megabytes is not worth quoting once more. */
export function writePage({ fileName, form, list }: KeptPage): string {
  return `${JSON.stringify({ fileName: fileName.slice(0, LONGEST_NAME), form })}\n${list}`;
}

/** All or nothing; whether the list itself is sound is for the engine to say. */
export function readPage(text: string): KeptPage | undefined {
  const end = text.indexOf('\n');
  try {
    const { fileName, form: stored } = JSON.parse(text.slice(0, end));
    const form = readForm(stored);
    if (end < 0 || typeof fileName !== 'string' || fileName.length > LONGEST_NAME) return undefined;
    return form && { fileName, form, list: text.slice(end + 1) };
  } catch {
    return undefined;
  }
}
