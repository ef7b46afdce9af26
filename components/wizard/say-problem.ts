import type { Problem } from '@/lib/answers/problems';
import { isCalendarDate } from '@/lib/values/calendar-date';
import { fill } from '../ui/fill';
import { formatDate } from '../ui/format';

/** Sentences by problem code. */
export type ErrorTexts = Readonly<Record<string, string>>;

/** The sentence for a problem; a code without one is shown as it is rather than hidden. */
export function sayProblem({ code, values = {} }: Problem, texts: ErrorTexts) {
  const said = Object.entries(values).map(([name, value]) => [
    name,
    isCalendarDate(value) ? formatDate(value) : value,
  ]);
  return fill(texts[code] ?? code, Object.fromEntries(said));
}
