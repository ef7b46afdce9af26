import type { GoldenCase } from '@/lib/cases/golden-case';

/** What the page says of a case before anything is computed. */
export interface CaseView {
  readonly id: string;
  readonly person: string;
  readonly why: string;
  readonly origin: string;
  readonly rules: readonly string[];
}

const GROUPS = ['official', 'H', 'W', 'R', 'C', 'errors'] as const;
export type GroupId = (typeof GROUPS)[number];

export interface CaseGroup {
  readonly id: GroupId;
  readonly cases: readonly CaseView[];
}

/** Those an authority published first, the others by the rule they are about, refusals last. */
export function caseGroups(
  cases: readonly GoldenCase[],
  official: readonly GoldenCase[],
): readonly CaseGroup[] {
  const groupOf = (golden: GoldenCase): GroupId => {
    if (official.includes(golden)) return 'official';
    if (golden.expectError !== undefined) return 'errors';
    const family = golden.rules[0]?.charAt(0);
    return GROUPS.find((id) => id === family) ?? 'W';
  };
  return GROUPS.map((id) => ({
    id,
    cases: cases
      .filter((golden) => groupOf(golden) === id)
      .map(({ id: caseId, person, why, origin, rules }) => ({
        id: caseId,
        person,
        why,
        origin,
        rules,
      })),
  })).filter(({ cases: own }) => own.length > 0);
}
