'use client';

import { coverageChoices, payDate } from '@/lib/answers/answers';
import { change } from '@/lib/answers/prune';
import { windowNotOpen, windowQuestions } from '@/lib/answers/windows';
import { useAnswers } from '../answers/AnswersProvider';
import { DateField } from '../ui/DateField';
import { fill } from '../ui/fill';
import { formatDate } from '../ui/format';
import { Notice } from '../ui/Notice';
import { RadioCards } from '../ui/RadioCards';
import { StepHeading } from '../ui/StepHeading';
import { StepShell } from '../wizard/StepShell';
import type { StepProps, WizardTexts } from '../wizard/texts';
import { useCounter } from '../wizard/use-counter';
import { useStepForm } from '../wizard/use-step-form';
import { LocalFiguresFields } from './LocalFiguresFields';
import { type PaymentForm, paidYears, paymentFields } from './payment-fields';
import { sayCoverage } from './say-coverage';
import { WindowQuestion } from './WindowQuestion';

export function PaymentStep({ shell, errors, texts }: StepProps<WizardTexts['payment']>) {
  const stepForm = useStepForm<PaymentForm>(paymentFields, errors);
  const { form, choose, errorOf } = stepForm;
  const { ready, answers, context } = useAnswers();
  const fields = form.watch();
  // What the page would be answering if it were sent now: later questions hang on it.
  const current = change(answers, paymentFields.read(fields, context).patch, context);
  const on = payDate(current, context.asOf);
  const choices = on ? coverageChoices(on, context.asOf) : [];
  const asked = windowQuestions(current, context);
  const early = windowNotOpen(current, context);

  return (
    <StepShell
      step="payment"
      texts={shell}
      stepForm={stepForm}
      targets={{ payOn: fields.payWhen === 'other' ? 'payOn-year' : 'payWhen' }}
    >
      <StepHeading
        counter={useCounter('payment', shell.counter)}
        title={texts.title}
        hint={texts.hint}
      />
      <RadioCards
        name="payWhen"
        legend={texts.when.legend}
        options={[
          {
            value: 'today',
            label: texts.when.today,
            // The exported page does not know the day; the line is kept for it.
            description: ready ? formatDate(context.asOf) : '\u00a0',
          },
          { value: 'other', label: texts.when.other, description: texts.when.otherHint },
        ]}
        value={fields.payWhen}
        onChange={(event) => choose({ payWhen: event.target.value, window: '', nextWindow: '' })}
        error={errorOf('payWhen') ?? (fields.payWhen === 'today' ? errorOf('payOn') : undefined)}
      />
      {fields.payWhen === 'other' && (
        <DateField
          id="payOn"
          legend={texts.when.date}
          hint={texts.when.dateHint}
          labels={shell.dateParts}
          value={fields.payOn}
          onChange={(value) => {
            form.setValue('payOn', value);
            form.setValue('window', '');
            form.setValue('nextWindow', '');
          }}
          error={errorOf('payOn')}
        />
      )}
      {choices.length > 0 && (
        <RadioCards
          name="coverageYears"
          legend={texts.years.legend}
          options={choices.map((years) => ({
            value: years.join(),
            ...sayCoverage(years, current, context, texts.years),
          }))}
          value={fields.coverageYears}
          onChange={(event) =>
            choose({ ...paidYears(fields, event.target.value), window: '', nextWindow: '' })
          }
          error={errorOf('coverageYears')}
        />
      )}
      {on && early && (
        <Notice kind="warning">
          {fill(texts.notOpen, { year: early.year, opens: formatDate(early.opens) })}
        </Notice>
      )}
      {on &&
        !early &&
        context.figures &&
        (['window', 'nextWindow'] as const).map((name) => (
          <WindowQuestion
            key={name}
            name={name}
            texts={texts.window}
            day={formatDate(on)}
            year={asked[name]}
            value={fields[name]}
            onChoose={(answer) => choose({ [name]: answer })}
            error={errorOf(name)}
          />
        ))}
      <LocalFiguresFields
        fields={fields}
        onChange={setTexts}
        texts={texts.local}
        answers={current}
        context={context}
        errorOf={errorOf}
      />
    </StepShell>
  );

  /** Saved on 继续, like everything that is typed. */
  function setTexts(values: Partial<PaymentForm>) {
    for (const [name, value] of Object.entries(values)) {
      form.setValue(name as 'premium', value as string);
    }
  }
}
