import type { Clause } from './clause';
import { EXPLANATION_CLAUSES } from './explanation-clauses';
import { NATIONAL_CLAUSES } from './national-clauses';
import { ZHEJIANG_CLAUSES } from './zhejiang-clauses';

export type { Clause } from './clause';

export type ClauseId =
  | keyof typeof NATIONAL_CLAUSES
  | keyof typeof ZHEJIANG_CLAUSES
  | keyof typeof EXPLANATION_CLAUSES;

export const CLAUSES: Readonly<Record<ClauseId, Clause>> = {
  ...NATIONAL_CLAUSES,
  ...ZHEJIANG_CLAUSES,
  ...EXPLANATION_CLAUSES,
};
