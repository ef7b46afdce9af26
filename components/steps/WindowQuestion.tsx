import { fill } from '../ui/fill';
import { RadioCards } from '../ui/RadioCards';
import type { WizardTexts } from '../wizard/texts';

export interface WindowQuestionProps {
  name: 'window' | 'nextWindow';
  texts: WizardTexts['payment']['window'];
  /** The day of payment in words. */
  day: string;
  /** Coverage year to ask about; nothing to ask without one. */
  year: number | undefined;
  value: string;
  onChoose: (answer: string) => void;
  error: string | undefined;
}

/** Only where no record answers it: is that day inside the enrolment window? */
export function WindowQuestion({
  name,
  texts,
  day,
  year,
  value,
  onChoose,
  error,
}: WindowQuestionProps) {
  if (year === undefined) return null;
  const values = { day, year, before: year - 1 };
  return (
    <RadioCards
      name={name}
      legend={fill(texts.legend, values)}
      hint={fill(texts.hint, values)}
      options={[
        { value: 'inside', label: texts.inside },
        { value: 'outside', label: texts.outside },
        { value: 'unsure', label: texts.unsure, description: texts.unsureHint },
      ]}
      value={value}
      onChange={(event) => onChoose(event.target.value)}
      error={error}
    />
  );
}
