'use client';

import { DateField } from '../ui/DateField';
import { RadioCards } from '../ui/RadioCards';
import { StepShell } from '../wizard/StepShell';
import type { StepProps, WizardTexts } from '../wizard/texts';
import { useCounter } from '../wizard/use-counter';
import { useStepForm } from '../wizard/use-step-form';
import { EVENT_ORDER, type EventForm, eventFields } from './event-fields';

export function EventStep({ shell, errors, texts }: StepProps<WizardTexts['event']>) {
  const stepForm = useStepForm<EventForm>(eventFields, errors);
  const { form, choose, errorOf } = stepForm;
  const { event, eventDate } = form.watch();
  const kind = EVENT_ORDER.find((each) => each === event);

  return (
    <StepShell
      step="event"
      texts={shell}
      stepForm={stepForm}
      targets={{ eventDate: 'eventDate-year' }}
    >
      <RadioCards
        name="event"
        page={{ counter: useCounter('event', shell.counter) }}
        legend={texts.title}
        hint={texts.hint}
        options={EVENT_ORDER.map((id) => ({ value: id, ...texts.options[id] }))}
        value={event}
        onChange={(change) => choose({ event: change.target.value })}
        error={errorOf('event')}
      />
      {kind !== undefined && kind !== 'none' && (
        <DateField
          id="eventDate"
          legend={texts.dates[kind]}
          hint={texts.dateHint}
          labels={shell.dateParts}
          value={eventDate}
          onChange={(value) => form.setValue('eventDate', value)}
          error={errorOf('eventDate')}
        />
      )}
    </StepShell>
  );
}
