import type { Grade } from '../params/region-pack';
import type { ErrorCode, WarningCode } from '../rules/assessment';
import type { RuleId } from '../rules/catalogue';
import type { ClauseId } from '../sources/clauses';
import type { PremiumTier, Readings } from '../values/enrolment-case';

/** Every rule of rules.md the engine answers for, those without a step of their own included. */
export const SPEC_RULES = [
  ...['H1', 'H2', 'H3', 'H4', 'H5'],
  ...['W0', 'W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7', 'W8', 'D1', 'D2'],
  ...['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7'],
  ...['C0', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9'],
] as const;

export interface YearInput {
  readonly year: number;
  readonly status: string;
  readonly lastMonth?: number;
  readonly claims?: string;
  readonly bonusUsed?: boolean;
}

/** A case as it comes over the wire: nothing checked yet, defaults left out. */
export interface CaseInput {
  readonly version: number;
  readonly ref?: string;
  readonly region: string;
  readonly asOf: string;
  readonly group: string;
  readonly tier?: PremiumTier;
  readonly eligibleSince: number;
  readonly history: readonly YearInput[];
  readonly entry?: { readonly event: string; readonly date?: string };
  readonly payment: {
    readonly on: string;
    readonly coverageYears: readonly number[];
    readonly window?: string;
    readonly nextWindow?: string;
    readonly backPayYears?: number;
  };
  readonly local?: {
    readonly ceiling?: number;
    readonly premiums?: Readonly<Record<string, number>>;
    readonly windows?: Readonly<
      Record<string, { readonly opens?: string; readonly closes: string }>
    >;
  };
  readonly readings?: Partial<Readings>;
}

/** Dotted path (see `lookUp`) to the value it must have. */
export type Expectation = Readonly<Record<string, unknown>>;

/** A person with an answer worked out by hand from a document, never copied from the engine. */
export interface GoldenCase {
  readonly id: string;
  /** Short Chinese name of the person, such as 断满四年整. */
  readonly person: string;
  /** The document the answer stands in, or that it was worked out by hand from rules.md. */
  readonly origin: string;
  readonly grade: Grade;
  /** Numbers of rules.md this case is about. */
  readonly rules: readonly (typeof SPEC_RULES)[number][];
  /** The hand computation in one line. */
  readonly why: string;
  readonly case: CaseInput;
  /** Paths into the outcome; they hold in both scenarios of rule H1. */
  readonly expect?: Expectation;
  /** What differs in the scenario in which the unknown was not so good. */
  readonly expectIfLapsed?: Expectation;
  /** Paths into the assessment itself. */
  readonly expectOverall?: Expectation;
  readonly warns?: readonly WarningCode[];
  readonly doesNotWarn?: readonly WarningCode[];
  /** The clause the step of a rule must cite. */
  readonly clauses?: Partial<Readonly<Record<RuleId, ClauseId>>>;
  readonly expectError?: {
    readonly code: ErrorCode;
    readonly paths?: readonly string[];
    readonly opens?: string;
  };
}
