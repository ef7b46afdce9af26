'use client';

import { yearsWith } from '@/lib/answers/answers';
import { yearOf } from '@/lib/values/calendar-date';
import { useAnswers } from '../answers/AnswersProvider';
import { fill } from '../ui/fill';
import { StepHeading } from '../ui/StepHeading';
import { SelectField } from '../wizard/SelectField';
import { StepShell } from '../wizard/StepShell';
import type { StepProps, WizardTexts } from '../wizard/texts';
import { useCounter } from '../wizard/use-counter';
import { useStepForm } from '../wizard/use-step-form';
import { type ByYearForm, employeeFields } from './by-year-fields';
import { monthOptions } from './month-options';

export function EmployeeStep({ shell, errors, texts }: StepProps<WizardTexts['employee']>) {
  const stepForm = useStepForm<ByYearForm>(employeeFields, errors);
  const { form, choose, errorOf } = stepForm;
  const { answers, context } = useAnswers();
  const fields = form.watch();

  return (
    <StepShell step="employee" texts={shell} stepForm={stepForm}>
      <StepHeading
        counter={useCounter('employee', shell.counter)}
        title={texts.title}
        hint={texts.hint}
      />
      {yearsWith('employee', answers, context.asOf).map((year) => {
        const field = `month-${year}`;
        return (
          <SelectField
            key={year}
            id={field}
            label={fill(texts.label, { year })}
            hint={year === yearOf(context.asOf) ? texts.stillPaying : undefined}
            placeholder={texts.placeholder}
            options={monthOptions(texts)}
            value={fields[field] ?? ''}
            onChange={(event) => choose({ [field]: event.target.value })}
            error={errorOf(field)}
          />
        );
      })}
    </StepShell>
  );
}
