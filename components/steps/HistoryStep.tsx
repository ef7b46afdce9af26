'use client';

import { askedYears, asksBefore2025 } from '@/lib/answers/answers';
import { ENROLMENT_STATUSES, type EnrolmentStatus } from '@/lib/values/enrolment-case';
import { useAnswers } from '../answers/AnswersProvider';
import { Details } from '../ui/Details';
import { fill } from '../ui/fill';
import { QuickFill } from '../ui/QuickFill';
import { RadioCards } from '../ui/RadioCards';
import { StepHeading } from '../ui/StepHeading';
import { TextField } from '../ui/TextField';
import { YearGrid, type YearStatus } from '../ui/YearGrid';
import { StepShell } from '../wizard/StepShell';
import type { StepProps, WizardTexts } from '../wizard/texts';
import { useCounter } from '../wizard/use-counter';
import { useStepForm } from '../wizard/use-step-form';
import { type HistoryForm, historyFields, quickHistories } from './history-fields';

const LOOKS: Readonly<Record<EnrolmentStatus, Pick<YearStatus, 'icon' | 'pattern'>>> = {
  resident: { icon: 'check', pattern: 'solid' },
  employee: { icon: 'briefcase', pattern: 'outline' },
  none: { icon: 'cross', pattern: 'hatch' },
  unknown: { icon: 'question', pattern: 'dashed' },
};

export function HistoryStep({ shell, errors, texts }: StepProps<WizardTexts['history']>) {
  const stepForm = useStepForm<HistoryForm>(historyFields, errors);
  const { form, choose, errorOf } = stepForm;
  const { answers, context } = useAnswers();
  const { years, before } = form.watch();
  const asked = askedYears(answers, context.asOf);
  const quick = quickHistories(answers, context.asOf);

  return (
    <StepShell step="history" texts={shell} stepForm={stepForm}>
      <StepHeading
        counter={useCounter('history', shell.counter)}
        title={texts.title}
        hint={texts.hint}
      />
      {quick.length > 0 && (
        <QuickFill
          label={texts.quick.label}
          options={quick.map(({ id, brokenFrom, years: filled }) => ({
            id,
            label:
              brokenFrom === undefined
                ? texts.quick[id as 'always' | 'never']
                : fill(texts.quick.broken, { year: brokenFrom }),
            active: asked.every((year) => years[year] === filled[year]),
          }))}
          onPick={(id) => {
            const filled = quick.find((each) => each.id === id)?.years;
            if (filled) choose({ years: filled });
          }}
        />
      )}
      <YearGrid
        name="year"
        items={asked.map((year) => ({
          year,
          status: years[year],
          error: errorOf(`year-${year}`),
        }))}
        statuses={ENROLMENT_STATUSES.map((id) => ({
          id,
          label: texts.statuses[id],
          ...LOOKS[id],
        }))}
        emptyLabel={texts.empty}
        yearUnit={texts.yearUnit}
        onChange={(year, status) =>
          choose({ years: { ...years, [year]: status as EnrolmentStatus } })
        }
      />
      <div className="mb-6">
        <Details summary={texts.which.summary}>
          {texts.which.lines.map((line) => (
            <p key={line} className="mb-2">
              {line}
            </p>
          ))}
        </Details>
      </div>
      {asksBefore2025(answers) && (
        <RadioCards
          name="before"
          legend={texts.before.legend}
          hint={texts.before.hint}
          options={(['year', 'never', 'unknown'] as const).map((id) => ({
            value: id,
            label: texts.before.options[id],
          }))}
          value={before}
          onChange={(event) => choose({ before: event.target.value })}
        />
      )}
      {asksBefore2025(answers) && before === 'year' && (
        <TextField
          {...form.register('lastBefore2025')}
          id="lastBefore2025"
          label={texts.before.year}
          suffix={texts.yearUnit}
          width="short"
          inputMode="numeric"
          error={errorOf('lastBefore2025')}
        />
      )}
    </StepShell>
  );
}
