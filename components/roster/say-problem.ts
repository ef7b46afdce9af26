import { columnLetters } from '@/lib/roster/cell';
import type { Problem } from '@/lib/roster/problem';
import { fill } from '../ui/fill';
import { formatDate } from '../ui/format';
import type { RosterTexts } from './texts';

export type ProblemTexts = Pick<RosterTexts, 'problems' | 'position'>;

/** 「B 列：……」; a code without a sentence shows itself rather than nothing. */
export function sayProblem({ code, column, values = {} }: Problem, texts: ProblemTexts): string {
  const sentences: Readonly<Record<string, string>> = texts.problems;
  const { opens, ...rest } = values;
  const said = fill(sentences[code] ?? code, {
    ...rest,
    ...(typeof opens === 'string' && { opens: formatDate(opens) }),
  });
  if (column === undefined) return said;
  return fill(texts.position, { column: columnLetters(column), said });
}
