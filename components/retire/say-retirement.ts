import { fill } from '@/components/ui/fill';
import type { Retirement, RetirementCase } from '@/lib/rules/retirement';
import type { RetirementStep } from '@/lib/rules/retirement-catalogue';
import type { Messages } from '@/messages/messages';

export type ResultWords = Messages['retire']['result'];

/** 「19 年 11 个月」, 「20 年」, 「3 个月」. */
export function sayLength(total: number, words: ResultWords): string {
  const years = Math.floor(total / 12);
  const months = total % 12;
  if (months === 0 && years > 0) return fill(words.lengthYears, { years });
  if (years === 0) return fill(words.lengthMonths, { months });
  return fill(words.length, { years, months });
}

/** Where to go, with the names the visitor gave the places. */
export function sayHandling(
  { handling }: Retirement,
  { pension, places: paid }: RetirementCase,
  nameOf: (id: string) => string,
  words: ResultWords,
): string {
  if (handling.kind === 'not-covered') return words.handling['not-covered'][pension];
  const tie = handling.kind === 'longest' && handling.places.length > 1;
  const months = paid.find(({ id }) => id === handling.places[0])?.months ?? 0;
  return fill(tie ? words.handling.longestTie : words.handling[handling.kind], {
    places: handling.places.map(nameOf).join(words.and),
    length: sayLength(months, words),
  });
}

export function sayOpen(
  { open, requirement }: Retirement,
  { deemedMonths }: RetirementCase,
  words: ResultWords,
): { id: string; text: string }[] {
  const missing = Math.max(0, (requirement?.missingMonths ?? 0) - deemedMonths);
  const alternative =
    missing === 0
      ? words.alternative.enough
      : fill(words.alternative.missing, { length: sayLength(missing, words) });
  return open.map((id) => ({ id, text: fill(words.open[id], { alternative }) }));
}

/** One line of the working with its numbers. */
export function sayStep({ rule, inputs, result }: RetirementStep, words: ResultWords): string {
  const length = (value: unknown) => sayLength(Number(value), words);
  switch (rule) {
    case 'E1':
      return fill(words.steps.E1, {
        actual: length(inputs.actualMonths),
        deemed: length(inputs.deemedMonths),
        result: length(result),
      });
    case 'E2':
      return fill(words.steps.E2, {
        counted: Number(inputs.totalMonths),
        missing: Number(result),
      });
    case 'E5':
      return fill(words.steps.E5, {
        counted: Number(inputs.actualMonths),
        missing: Number(result),
      });
    default:
      return words.steps[rule];
  }
}
