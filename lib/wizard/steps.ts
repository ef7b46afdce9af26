import { type Answers, asksEvent, yearsWith } from '../answers/answers';
import type { CalendarDate } from '../values/calendar-date';

/** The only place that knows the order. An id is also the address and the key of the messages. */
export const STEP_IDS = [
  'region',
  'person',
  'history',
  'employee',
  'claims',
  'event',
  'payment',
] as const;
export type StepId = (typeof STEP_IDS)[number];

export function stepPath(id: StepId): string {
  return `/wizard/${id}/`;
}

export function isStepId(value: unknown): value is StepId {
  return STEP_IDS.some((id) => id === value);
}

/** Whether a person with these answers is asked this question at all. */
export function applies(id: StepId, answers: Answers, asOf: CalendarDate): boolean {
  if (id === 'employee') return yearsWith('employee', answers, asOf).length > 0;
  if (id === 'claims') return yearsWith('resident', answers, asOf).length > 0;
  if (id === 'event') return asksEvent(answers);
  return true;
}

export function stepsFor(answers: Answers, asOf: CalendarDate): readonly StepId[] {
  return STEP_IDS.filter((id) => applies(id, answers, asOf));
}
