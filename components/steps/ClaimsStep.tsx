'use client';

import { asksBonusUsed, yearsWith } from '@/lib/answers/answers';
import { yearOf } from '@/lib/values/calendar-date';
import { CLAIM_STATES } from '@/lib/values/enrolment-case';
import { useAnswers } from '../answers/AnswersProvider';
import { Details } from '../ui/Details';
import { fill } from '../ui/fill';
import { RadioCards } from '../ui/RadioCards';
import { StepHeading } from '../ui/StepHeading';
import { StepShell } from '../wizard/StepShell';
import type { StepProps, WizardTexts } from '../wizard/texts';
import { useCounter } from '../wizard/use-counter';
import { useStepForm } from '../wizard/use-step-form';
import { type ByYearForm, claimsFields } from './by-year-fields';

export function ClaimsStep({ shell, errors, texts }: StepProps<WizardTexts['claims']>) {
  const stepForm = useStepForm<ByYearForm>(claimsFields, errors);
  const { form, choose, errorOf } = stepForm;
  const { answers, context } = useAnswers();
  const fields = form.watch();

  return (
    <StepShell step="claims" texts={shell} stepForm={stepForm}>
      <StepHeading
        counter={useCounter('claims', shell.counter)}
        title={texts.title}
        hint={texts.hint}
      />
      {yearsWith('resident', answers, context.asOf).map((year) => {
        const running = year === yearOf(context.asOf);
        return (
          <div key={year}>
            <RadioCards
              name={`claims-${year}`}
              legend={fill(running ? texts.thisYear : texts.year, { year })}
              options={CLAIM_STATES.map((id) => ({ value: id, label: texts.states[id] }))}
              value={fields[`claims-${year}`] ?? ''}
              onChange={(event) => choose({ [`claims-${year}`]: event.target.value })}
              error={errorOf(`claims-${year}`)}
            />
            {asksBonusUsed(year, answers) && (
              <RadioCards
                name={`bonus-${year}`}
                legend={fill(texts.bonus.legend, { year })}
                hint={texts.bonus.hint}
                options={(['false', 'true'] as const).map((id) => ({
                  value: id,
                  label: texts.bonus.options[id],
                }))}
                value={fields[`bonus-${year}`] ?? ''}
                onChange={(event) => choose({ [`bonus-${year}`]: event.target.value })}
              />
            )}
          </div>
        );
      })}
      <div className="mb-6">
        <Details summary={texts.where.summary}>
          {texts.where.lines.map((line) => (
            <p key={line} className="mb-2">
              {line}
            </p>
          ))}
        </Details>
      </div>
    </StepShell>
  );
}
