import { type ColumnUse, yearOfField } from '@/lib/roster/fields';
import { fill } from '../ui/fill';
import type { RosterTexts } from './texts';

/** What a column is used for, in a word or two. */
export function sayUse(use: ColumnUse, texts: RosterTexts['mapping']): string {
  const year = yearOfField(use);
  const names: Readonly<Record<string, string>> =
    year === undefined ? texts.uses : texts.usesOfYear;
  const [field = use] = use.split(':');
  return fill(names[field] ?? field, { year });
}
