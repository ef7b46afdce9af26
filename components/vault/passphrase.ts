/** Counted as a person counts: 汉字 and letters alike are one each. */
export const LEAST_CHARACTERS = 8;

export type PassphraseProblem = 'missing' | 'too-short' | 'differs';

/** One spelling for what looks the same: input methods also give full-width letters and digits. */
export function normalisePassphrase(typed: string): string {
  return typed.normalize('NFKC');
}

/** How many characters count; blanks at the ends are easily lost and make nothing harder to guess. */
export function countCharacters(typed: string): number {
  return [...normalisePassphrase(typed).trim()].length;
}

/** What is wrong with a passphrase typed twice, if anything. */
export function checkNewPassphrase(first: string, again: string): PassphraseProblem | undefined {
  if (first === '') return 'missing';
  if (countCharacters(first) < LEAST_CHARACTERS) return 'too-short';
  return normalisePassphrase(first) === normalisePassphrase(again) ? undefined : 'differs';
}
