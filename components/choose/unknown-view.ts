import type { Unknown } from '@/lib';
import type { Situation } from '../result/situations';

/** Facts of the same kind in neighbouring years, to be looked up together. */
export interface UnknownRun {
  readonly field: Unknown['field'];
  readonly from: number;
  readonly to: number;
}

export interface UnknownView {
  readonly first: Unknown;
  readonly rest: readonly UnknownRun[];
}

/** What can be looked up, most telling first; `undefined` when nothing is forgotten. */
export function unknownView(situations: readonly Situation[]): UnknownView | undefined {
  const all = situations.flatMap(({ assessed }) => {
    const [coverageYear] = assessed.case.payment.coverageYears;
    // What has not happened yet stands in no record.
    return assessed.assessment.unknowns.filter(({ year }) => year < coverageYear);
  });
  const [first, ...others] = all.filter(
    (one, index) => all.findIndex((other) => same(one, other)) === index,
  );
  return first && { first, rest: runsOf(others) };
}

function same(a: Unknown, b: Unknown): boolean {
  return a.year === b.year && a.field === b.field;
}

function runsOf(unknowns: readonly Unknown[]): readonly UnknownRun[] {
  const runs: UnknownRun[] = [];
  for (const { field, year } of [...unknowns].sort((a, b) => b.year - a.year)) {
    const index = runs.findIndex((run) => run.field === field && run.from === year + 1);
    const run = runs[index];
    if (run) runs[index] = { ...run, from: year };
    else runs.push({ field, from: year, to: year });
  }
  return runs;
}
