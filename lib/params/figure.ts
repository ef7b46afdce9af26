import type { SourceId } from '../sources/documents';
import { calendarDate } from '../values/calendar-date';
import type { Grade, Sourced } from './region-pack';

/** The day the whole collection was gone through; a figure confirmed later carries its own day. */
const COLLECTED_ON = calendarDate('2026-11-21');

/** A figure with where it comes from; `more` adds its year, a note, or a later day of checking. */
export function figure<T>(
  value: T,
  source: SourceId,
  grade: Grade,
  more: Pick<Partial<Sourced<T>>, 'year' | 'note' | 'checkedOn'> = {},
): Sourced<T> {
  return { value, source, grade, checkedOn: COLLECTED_ON, ...more };
}
