'use client';

import { type Answers, type AskContext, tiersOf } from '@/lib/answers/answers';
import { Details } from '../ui/Details';
import { fill } from '../ui/fill';
import { TextField } from '../ui/TextField';
import type { WizardTexts } from '../wizard/texts';
import { useOnceTrue } from '../wizard/use-once-true';
import type { PaymentForm } from './payment-fields';

type LocalFiguresForm = Pick<PaymentForm, 'premium' | 'nextPremium' | 'ceiling'>;

export interface LocalFiguresFieldsProps {
  fields: LocalFiguresForm;
  onChange: (values: Partial<LocalFiguresForm>) => void;
  texts: WizardTexts['payment']['local'];
  answers: Answers;
  context: AskContext;
  errorOf: (field: string) => string | undefined;
}

/** Figures nobody has recorded for this place, for those who happen to know them. */
export function LocalFiguresFields({
  fields,
  onChange,
  texts,
  answers,
  context: { figures, places },
  errorOf,
}: LocalFiguresFieldsProps) {
  const { region, tier = 'adult', coverageYears = [] } = answers;
  const open = useOnceTrue(
    fields.premium !== '' || fields.nextPremium !== '' || fields.ceiling !== '',
  );
  if (figures === undefined || region === undefined || coverageYears.length === 0) return null;
  // A premium is that of a tier.
  const tierToCome = answers.tier === undefined && tiersOf(answers, places).length > 0;
  const premiums = (['premium', 'nextPremium'] as const).flatMap((name, index) => {
    const year = coverageYears[index];
    return tierToCome || year === undefined || figures.hasPremium(region, year, tier)
      ? []
      : [{ name, year }];
  });
  const asksCeiling = !figures.hasCeiling(region);
  if (premiums.length === 0 && !asksCeiling) return null;
  return (
    <div className="mb-6">
      <Details summary={texts.summary} open={open}>
        <p className="mb-4">{texts.why}</p>
        {premiums.map(({ name, year }) => (
          <TextField
            key={name}
            value={fields[name]}
            onChange={(event) => onChange({ [name]: event.target.value })}
            id={name}
            label={fill(texts.premium, { year })}
            hint={texts.premiumHint}
            suffix={texts.yuan}
            width="short"
            inputMode="numeric"
            error={errorOf(name)}
          />
        ))}
        {asksCeiling && (
          <TextField
            value={fields.ceiling}
            onChange={(event) => onChange({ ceiling: event.target.value })}
            id="ceiling"
            label={texts.ceiling}
            hint={texts.ceilingHint}
            suffix={texts.yuan}
            width="short"
            error={errorOf('ceiling')}
          />
        )}
      </Details>
    </div>
  );
}
