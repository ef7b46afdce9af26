import { type Answers, type AskContext, payDate } from '@/lib/answers/answers';
import { yearOf } from '@/lib/values/calendar-date';
import { fill } from '../ui/fill';
import type { WizardTexts } from '../wizard/texts';

/** The words for paying for these years, and until when that insures or why it may be a slip. */
export function sayCoverage(
  [first = 0, second]: readonly number[],
  answers: Answers,
  { asOf }: AskContext,
  texts: WizardTexts['payment']['years'],
): { readonly label: string; readonly description: string } {
  const { year, thisYear, nextYear, yearHint, both, bothHint, already } = texts;
  const on = payDate(answers, asOf);
  const insured = on !== undefined && on >= asOf && answers.years?.[first] === 'resident';
  const now = yearOf(asOf);
  const one = first === now ? thisYear : first === now + 1 ? nextYear : year;
  const values = { year: first, first, second };
  const [label, hint] = second === undefined ? [one, yearHint] : [both, bothHint];
  return { label: fill(label, values), description: insured ? already : fill(hint, values) };
}
