import type { Problem } from '@/lib/answers/problems';
import { type CalendarDate, isCalendarDate } from '@/lib/values/calendar-date';
import {
  type DateParts,
  datePartsOf,
  EMPTY_DATE,
  type ParsedDate,
  parseDateParts,
} from '../ui/date-parts';

export function partsOf(date: CalendarDate | undefined): DateParts {
  return date === undefined ? EMPTY_DATE : datePartsOf(date);
}

/** The date in the three boxes, or `<prefix>-missing`, `-incomplete`, `-impossible` and nothing. */
export function readDate(
  parts: DateParts,
  field: string,
  prefix: string,
): { readonly date: CalendarDate | undefined; readonly problems: readonly Problem[] } {
  const parsed: ParsedDate = parseDateParts(parts);
  if (parsed.ok && isCalendarDate(parsed.date)) return { date: parsed.date, problems: [] };
  const reason = parsed.ok ? 'impossible' : parsed.reason;
  const code = `${prefix}-${reason === 'empty' ? 'missing' : reason}`;
  return { date: undefined, problems: [{ field, code }] };
}
