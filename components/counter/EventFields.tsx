'use client';

import { asksEvent } from '@/lib/answers/answers';
import { EVENT_ORDER } from '../steps/event-fields';
import { DateField } from '../ui/DateField';
import { KeyRadios } from '../ui/KeyRadios';
import type { DeskFieldsProps } from './PersonFields';

export function EventFields({ control, words }: DeskFieldsProps) {
  const { fields, answers, set, errorOf } = control;
  const { name, options, dates } = words.event;
  const { event, eventDate } = fields.event;
  if (!asksEvent(answers)) return null;
  const kind = EVENT_ORDER.find((each) => each === event);
  return (
    <>
      <KeyRadios
        name="event"
        legend={name}
        options={EVENT_ORDER.map((id) => ({ value: id, label: options[id].label }))}
        value={event}
        onChange={(value) => set('event', { event: value })}
        error={errorOf('event')}
      />
      {kind !== undefined && kind !== 'none' && (
        <DateField
          id="eventDate"
          legend={dates[kind]}
          labels={words.dateParts}
          value={eventDate}
          onChange={(value) => set('event', { eventDate: value })}
          error={errorOf('eventDate')}
        />
      )}
    </>
  );
}
