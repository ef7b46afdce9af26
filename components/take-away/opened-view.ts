import type { ResultSummary, SharedAnswers } from '@/lib/answers/codec';
import { summarise } from '@/lib/answers/summarise';
import { lastOfYear } from '@/lib/values/calendar-date';
import type { AssessedCase } from '../engine/assessment-state';
import { labelOf, situationsOf } from '../result/situations';
import { fill } from '../ui/fill';
import { formatDate, formatMoney } from '../ui/format';
import type { TakeAwayWords } from './texts';

/** One line of a result, then and now. */
export interface ComparedLine {
  readonly name: string;
  readonly before: string;
  readonly now: string;
}

export interface ComparedResult {
  /** Which situation this is; `''` when there is only one. */
  readonly label: string;
  readonly lines: readonly ComparedLine[];
}

/** What a link said and what comes out today, line by line; `undefined` when it is the same. */
export function comparison(
  shared: SharedAnswers,
  cases: readonly AssessedCase[],
  words: TakeAwayWords,
): readonly ComparedResult[] | undefined {
  const results = cases.map(({ assessment }) => summarise(assessment));
  if (JSON.stringify(results) === JSON.stringify(shared.results)) return undefined;
  const scenarios = [...results, ...shared.results].some((each) => each.length > 1) ? 2 : 1;
  // A scenario that is left out came to the same as the first.
  const flat = (all: readonly (readonly ResultSummary[])[]) =>
    all.flatMap((each) => Array.from({ length: scenarios }, (_, index) => each[index] ?? each[0]));
  const [before, now] = [flat(shared.results), flat(results)];
  const all = situationsOf(cases);
  const { changed } = words.takeaway.open;
  return Array.from({ length: Math.max(before.length, now.length) }, (_, index) => {
    const situation = all.length === now.length ? all[index] : undefined;
    const own = situation && labelOf([situation], all, words.result.situations);
    const several = before.length > 1 || now.length > 1;
    return {
      label: several ? own || fill(changed.case, { number: index + 1 }) : '',
      lines: linesOf(before[index], now[index], shared, words),
    };
  });
}

function linesOf(
  before: ResultSummary | undefined,
  now: ResultSummary | undefined,
  { answers }: SharedAnswers,
  { takeaway }: TakeAwayWords,
): readonly ComparedLine[] {
  const { changed } = takeaway.open;
  const [first = 0, last = first] = answers.coverageYears ?? [];
  const line = (name: string, say: (result: ResultSummary) => string): ComparedLine => ({
    name,
    before: before ? say(before) : '',
    now: now ? say(now) : '',
  });
  return [
    line(changed.start, ({ startsOn }) =>
      // Never a day from which a payment pays that has run out by then (rule W7).
      startsOn > lastOfYear(last) ? changed.late : formatDate(startsOn),
    ),
    line(changed.months, ({ totalMonths }) =>
      totalMonths === 0 ? changed.noWait : fill(changed.monthsValue, { months: totalMonths }),
    ),
    line(changed.ceiling, ({ ceiling }) =>
      ceiling === null
        ? changed.unrecorded
        : ceiling === 'uncapped'
          ? changed.uncapped
          : formatMoney(ceiling),
    ),
  ];
}
