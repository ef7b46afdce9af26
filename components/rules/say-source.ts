import type { SourceFacts } from '@/lib/describe';
import { fill } from '../ui/fill';
import { formatDate } from '../ui/format';
import type { RulesWords } from './words';

/** Title in its marks, and the number unless the title already is the number. */
export function sayTitle({ title, described, number }: SourceFacts, words: RulesWords): string {
  const name = described ? title : fill(words.basis.bookTitle, { title });
  return number === undefined || title.includes(number) ? name : `${name} ${number}`;
}

/** When a document was made and from when it applies, as far as the record says. */
export function sayDates({ date, effective }: SourceFacts, words: RulesWords): string {
  const { dated, effective: inForce, separator } = words.page.clause;
  return [
    isDay(date) && fill(dated, { date: formatDate(date) }),
    isDay(effective) && fill(inForce, { date: formatDate(effective) }),
  ]
    .filter(Boolean)
    .join(separator);
}

/** Some documents are only known by year or month. */
function isDay(date: string | undefined): date is string {
  return date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date);
}
