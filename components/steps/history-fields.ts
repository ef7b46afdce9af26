import { type Answers, askedYears } from '@/lib/answers/answers';
import { parseYear } from '@/lib/answers/parse-number';
import type { CalendarDate } from '@/lib/values/calendar-date';
import type { EnrolmentStatus } from '@/lib/values/enrolment-case';
import type { Reading, StepDefinition } from '../wizard/step-definition';

export type HistoryForm = {
  years: Readonly<Record<string, EnrolmentStatus>>;
  before: string;
  lastBefore2025: string;
};

export const historyFields: StepDefinition<HistoryForm> = {
  id: 'history',
  // The year hangs on its radio, so the two are kept together until 继续.
  texts: ['before', 'lastBefore2025'],
  toForm: ({ years = {}, lastBefore2025: last }) => ({
    years,
    before: typeof last === 'number' ? 'year' : (last ?? ''),
    lastBefore2025: typeof last === 'number' ? String(last) : '',
  }),
  read: (form, { asOf }) => {
    const years = Object.fromEntries(
      Object.entries(form.years).filter(([year]) => Number(year) <= Number(asOf.slice(0, 4))),
    );
    const { patch, problems } = readBefore(form);
    return { patch: { ...patch, years }, problems };
  },
};

function readBefore({ before, lastBefore2025: text }: HistoryForm): Reading {
  if (before === 'never' || before === 'unknown') {
    return { patch: { lastBefore2025: before }, problems: [] };
  }
  if (before !== 'year') return { patch: { lastBefore2025: undefined }, problems: [] };
  const year = parseYear(text);
  if (year.ok) return { patch: { lastBefore2025: year.value }, problems: [] };
  const code = year.reason === 'empty' ? 'missing' : year.reason;
  return {
    patch: { lastBefore2025: undefined },
    problems: [{ field: 'lastBefore2025', code: `last-before-${code}` }],
  };
}

export interface QuickHistory {
  readonly id: string;
  /** First year without insurance; absent for the two that hold for every year. */
  readonly brokenFrom?: number;
  readonly years: Readonly<Record<string, EnrolmentStatus>>;
}

/** One tap for the commonest histories: never broken, broken since one of the last years, none. */
export function quickHistories(answers: Answers, asOf: CalendarDate): readonly QuickHistory[] {
  const asked = askedYears(answers, asOf);
  const since = (first: number) =>
    Object.fromEntries(asked.map((year) => [year, year < first ? 'resident' : 'none'] as const));
  if (asked.length < 2) return [];
  const broken = asked
    .slice(1)
    .slice(-2)
    .map((year) => ({ id: `broken-${year}`, brokenFrom: year, years: since(year) }));
  return [
    { id: 'always', years: since(Number.POSITIVE_INFINITY) },
    ...broken,
    { id: 'never', years: since(0) },
  ];
}
