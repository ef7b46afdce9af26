import { yearRange } from '@/lib/answers/answers';
import { fill } from '../ui/fill';
import type { WizardTexts } from '../wizard/texts';

/** The months of a year, and that nobody remembers. */
export function monthOptions({ month: text, unknown }: WizardTexts['employee']) {
  return [
    ...yearRange(1, 12).map((month) => ({ value: String(month), label: fill(text, { month }) })),
    { value: 'unknown', label: unknown },
  ];
}
