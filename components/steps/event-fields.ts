import type { EntryEventKind } from '@/lib/values/enrolment-case';
import type { DateParts } from '../ui/date-parts';
import type { StepDefinition } from '../wizard/step-definition';
import { partsOf, readDate } from './dates';

export type EventForm = {
  event: string;
  eventDate: DateParts;
};

/** Commonest first. */
export const EVENT_ORDER = [
  'none',
  'household-registration',
  'residence-permit',
  'student',
  'demobilised',
  'released',
] as const satisfies readonly EntryEventKind[];

export const eventFields: StepDefinition<EventForm> = {
  id: 'event',
  texts: ['eventDate'],
  toForm: ({ event, eventDate }) => ({ event: event ?? '', eventDate: partsOf(eventDate) }),
  read: (form) => {
    const event = (form.event || undefined) as EntryEventKind | undefined;
    if (event === undefined || event === 'none') {
      return { patch: { event, eventDate: undefined }, problems: [] };
    }
    const { date, problems } = readDate(form.eventDate, 'eventDate', 'event-date');
    return { patch: { event, eventDate: date }, problems };
  },
};
