import type { ClauseId } from '../sources/clauses';

/** Order of the page: by age, then by how one earns a living. */
export const ENROLLEES = [
  'newborn',
  'preschool',
  'pupil',
  'student',
  'orphan',
  'flexible',
  'employee',
  'resident',
  'beyond-mainland',
] as const;
export type Enrollee = (typeof ENROLLEES)[number];

/** Where the person wants to enrol. The provincial document binds only one of the two. */
export const PROVINCES = ['zhejiang', 'elsewhere'] as const;
export type Province = (typeof PROVINCES)[number];

/** Whether the person's household is registered at the place of enrolment. */
export const HOUSEHOLDS = ['away', 'here'] as const;
export type Household = (typeof HOUSEHOLDS)[number];

export type Scheme = 'resident' | 'employee';
export type Material = 'birth-certificate' | 'parent-permit' | 'own-permit';

/**
 * How firmly the text stands behind a conclusion: it says so; it promotes or encourages it; it asks the largest
 * cities to hurry towards it; we infer it; nothing was found.
 */
export type Certainty =
  | 'stated'
  | 'promoted'
  | 'encouraged'
  | 'in-progress'
  | 'assumed'
  | 'not-recorded';

export interface Conclusion {
  /** Key of the sentence in the messages. */
  readonly id: string;
  readonly enrollees: readonly Enrollee[];
  /** Absent: whichever. */
  readonly province?: Province;
  readonly household?: Household;
  readonly schemes: readonly Scheme[];
  readonly certainty: Certainty;
  /** Empty: the text names none. */
  readonly materials: readonly Material[];
  readonly clauses: readonly ClauseId[];
  /** Enrolling within three months of getting the permit or school roll spares the fixed wait. */
  readonly grace?: ClauseId;
}

/** Rows that speak of this person, wherever the household is. Those of one person ask alike. */
function rowsFor(table: readonly Conclusion[], enrollee: Enrollee, province?: Province) {
  return table.filter(
    (row) =>
      row.enrollees.includes(enrollee) &&
      (province === undefined || row.province === undefined || row.province === province),
  );
}

/** Whether the answer for this person depends on the province, so that it must be asked. */
export function asksProvince(table: readonly Conclusion[], enrollee: Enrollee): boolean {
  return rowsFor(table, enrollee)[0]?.province !== undefined;
}

/** Whether the answer depends on where the household is registered. */
export function asksHousehold(
  table: readonly Conclusion[],
  enrollee: Enrollee,
  province: Province,
): boolean {
  return rowsFor(table, enrollee, province)[0]?.household !== undefined;
}

/** The conclusion for one person; `undefined` while an answer that matters is missing. */
export function conclude(
  table: readonly Conclusion[],
  enrollee: Enrollee,
  province?: Province,
  household?: Household,
): Conclusion | undefined {
  if (province === undefined && asksProvince(table, enrollee)) return undefined;
  return rowsFor(table, enrollee, province).find(
    (row) => row.household === undefined || row.household === household,
  );
}
