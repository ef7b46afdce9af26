import type { CalendarDate } from '../values/calendar-date';
import type { ReadingId } from '../values/enrolment-case';
import type { Step } from './trace';

/** Why there is, or is not, a waiting period (rule W0). */
export type WaitReason =
  | 'exempt-group'
  | 'in-window'
  | 'exempt-event'
  | 'in-window-broken'
  | 'late-broken'
  | 'late-continuous';

/** All three month counts are 0 when there is nothing to wait for. */
export interface Wait {
  readonly fixedMonths: number;
  readonly variableMonths: number;
  readonly totalMonths: number;
  readonly brokenYears: number;
  readonly reason: WaitReason;
}

export interface Benefits {
  readonly startsOn: CalendarDate;
  /** 31 December of the last year paid for. */
  readonly paidThrough: CalendarDate;
  /** False when benefits would only start after everything paid for has lapsed (rule W7). */
  readonly effective: boolean;
  /** Years paid for that end before benefits start. */
  readonly wastedYears: readonly number[];
}

/** One rung of the back-payment ladder (rule R4). Money is yuan, `null` = premium not recorded. */
export interface RepairOption {
  readonly years: number;
  readonly totalMonths: number;
  readonly startsOn: CalendarDate;
  readonly cost: number | null;
  /** Days earlier than with one year less; 0 on the first rung. */
  readonly daysEarlier: number;
  /** Yuan more than with one year less; 0 on the first rung. */
  readonly extraCost: number | null;
}

export interface Repair {
  readonly maxUsefulYears: number;
  readonly floorMonths: number;
  /** What the chosen payment costs, useless back-payment included. */
  readonly chosenCost: number | null;
  /** Back-payment years that buy nothing. */
  readonly wastedYears: number;
  readonly options: readonly RepairOption[];
}

export type AwardStatus = 'counted' | 'capped' | 'cleared' | 'forfeited' | 'pending';

export interface Award {
  readonly kind: 'loyalty' | 'zero-claim';
  readonly earnedYear: number;
  readonly effective: CalendarDate;
  readonly amount: number;
  readonly status: AwardStatus;
}

/** The catastrophic-illness insurance ceiling on one day (rule C7). Yuan. */
export interface Ceiling {
  readonly on: CalendarDate;
  readonly status: 'known' | 'not-recorded' | 'uncapped';
  readonly covered: boolean;
  readonly base: number | null;
  /** Accumulated loyalty reward before the cap. */
  readonly loyalty: number;
  /** Accumulated zero-claim reward before the cap. */
  readonly zeroClaim: number;
  readonly increase: number | null;
  readonly maxIncrease: number | null;
  /** `null` when the document cuts the ceiling after a break but the amount is not recorded. */
  readonly reduction: number | null;
  readonly total: number | null;
  readonly streak: number;
  readonly awards: readonly Award[];
}

export interface Outcome {
  readonly wait: Wait;
  readonly benefits: Benefits;
  readonly repair: Repair;
  readonly ceiling: Ceiling;
  /** The ceiling on the day benefits start; `null` when the payment is not effective. */
  readonly ceilingAtStart: Ceiling | null;
}

/** On what ground a reading is the default; `as-given` = the caller chose another one. */
export type ReadingBasis = 'text' | 'official-example' | 'assumption' | 'as-given';

export interface ReadingEffect {
  readonly startsOn: CalendarDate;
  readonly totalMonths: number;
  readonly ceilingTotal: number | null;
  /** Back-payment useful here may be useless under another reading (rule R7). */
  readonly maxUsefulYears: number;
}

export interface ReadingAlternative extends ReadingEffect {
  readonly value: string;
  /** The same for the scenario in which the unknown years were not insured, when it differs. */
  readonly ifLapsed?: ReadingEffect;
}

export interface OpenQuestion {
  readonly id: ReadingId;
  readonly chosen: string;
  readonly basis: ReadingBasis;
  readonly alternatives: readonly ReadingAlternative[];
}

export interface ReadingRange {
  readonly startsOn: readonly [CalendarDate, CalendarDate];
  readonly totalMonths: readonly [number, number];
}

/** Something the person does not remember and what each scenario takes it to be (rule H1). */
export interface Unknown {
  readonly year: number;
  readonly field: 'status' | 'lastMonth' | 'claims';
  readonly ifInsured: string | number;
  readonly ifLapsed: string | number;
}

export const WARNING_CODES = [
  'repair-wasted',
  'four-year-cliff',
  'not-effective',
  'base-year-old',
  'known-deviation',
  'assumed-from-zhejiang',
  'before-2025-04-01',
  'breaks-before-2025-not-counted',
  'repair-depends-on-reading',
  'window-assumed',
  'medical-aid-maybe-uncapped',
  'reduction-not-recorded',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

export interface Assessment {
  /** Code of the region pack that was found on the way from the city to the nation. */
  readonly regionUsed: string;
  readonly ifInsured: Outcome;
  readonly ifLapsed: Outcome;
  readonly steps: readonly Step[];
  readonly openQuestions: readonly OpenQuestion[];
  readonly readingRange: ReadingRange;
  /** Most worth looking up first. */
  readonly unknowns: readonly Unknown[];
  readonly warnings: readonly WarningCode[];
}

export const ERROR_CODES = [
  'version-unsupported',
  'before-policy',
  'invalid-case',
  'region-unknown',
  'history-conflict',
  'window-not-open',
  'window-unknown',
  'invalid-json',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export interface CaseError {
  readonly code: ErrorCode;
  /** Dotted paths into the case, such as `history.0.lastMonth`. */
  readonly paths: readonly string[];
  /** First day of the enrolment window, with `window-not-open`. */
  readonly opens?: CalendarDate;
}

export type AssessResult =
  | { readonly ok: true; readonly ref?: string; readonly assessment: Assessment }
  | { readonly ok: false; readonly ref?: string; readonly error: CaseError };
