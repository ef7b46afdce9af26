import type { SourceId } from '../sources/documents';
import { type CalendarDate, calendarDate, lastOfMonth } from '../values/calendar-date';
import type { LocalFigures } from '../values/enrolment-case';
import type { RecurringWindow } from './region-pack';
import type { ResolvedRegion } from './resolved-region';

export interface KnownWindow {
  /** Missing where only the last day is known. */
  readonly opens?: CalendarDate;
  readonly closes: CalendarDate;
  /** `recurring` = worked out from a window the document sets for every year. */
  readonly from: 'local' | 'pack' | 'recurring';
  readonly source?: SourceId;
}

/**
 * The enrolment window of one coverage year. What the person was told locally wins; a window of
 * another year is only carried over where the document sets it for every year.
 */
export function windowOf(
  region: Pick<ResolvedRegion, 'windows' | 'recurringWindow'>,
  year: number,
  localWindows?: LocalFigures['windows'],
): KnownWindow | undefined {
  const local = localWindows?.[String(year)];
  if (local !== undefined) return { ...local, from: 'local' };
  const recorded = region.windows?.[year];
  if (recorded !== undefined) {
    return { ...recorded.value, from: 'pack', source: recorded.source };
  }
  const recurring = region.recurringWindow;
  if (recurring === undefined) return undefined;
  return {
    opens: dayIn(year, recurring.value.opens),
    closes: dayIn(year, recurring.value.closes),
    from: 'recurring',
    source: recurring.source,
  };
}

function dayIn(coverageYear: number, end: RecurringWindow['opens' | 'closes']): CalendarDate {
  const year = coverageYear + end.yearOffset;
  if (end.day === 'last') return lastOfMonth(year, end.month);
  const twoDigits = (part: number) => String(part).padStart(2, '0');
  return calendarDate(`${year}-${twoDigits(end.month)}-${twoDigits(end.day)}`);
}
