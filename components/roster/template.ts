import { FIRST_COUNTED_YEAR, yearRange } from '@/lib/answers/answers';
import type { ExportTable } from '@/lib/roster/export-table';
import { type CalendarDate, yearOf } from '@/lib/values/calendar-date';
import { fill } from '../ui/fill';
import type { RosterTexts } from './texts';

/** An empty list to fill in, with three made-up people; its headings are ones we recognise. */
export function templateTable(texts: RosterTexts['template'], asOf: CalendarDate): ExportTable {
  const years = yearRange(FIRST_COUNTED_YEAR, yearOf(asOf));
  const { before, ofYear, after } = texts.columns;
  const rows = texts.people.map(({ before: first, ofYear: answers, after: last }) => [
    ...first,
    // The oldest year first; somebody with fewer answers than years keeps giving the last one.
    ...years.flatMap((_, index) => answers[Math.min(index, answers.length - 1)] ?? []),
    ...last,
  ]);
  return {
    header: [
      ...before,
      ...years.flatMap((year) => ofYear.map((heading) => fill(heading, { year }))),
      ...after,
    ],
    size: rows.length,
    row: (position) => rows[position] ?? [],
  };
}
