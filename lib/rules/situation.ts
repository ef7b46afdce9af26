import type { ResolvedRegion } from '../params/resolved-region';
import type { CalendarDate } from '../values/calendar-date';
import { firstOfYear, lastOfYear, type MonthIndex, monthIndexOf } from '../values/calendar-date';
import type { EnrolmentCase } from '../values/enrolment-case';

/** A valid case with everything looked up that does not depend on a reading or a scenario. */
export interface Situation {
  readonly input: EnrolmentCase;
  readonly region: ResolvedRegion;
  readonly coverageYear: number;
  readonly lastCoverageYear: number;
  readonly paidOn: CalendarDate;
  readonly paidMonth: MonthIndex;
  /** 1 January of the first year paid for: nothing can start earlier. */
  readonly yearStart: CalendarDate;
  readonly paidThrough: CalendarDate;
  readonly inWindow: boolean;
  /** For two-year payments; `undefined` where it was neither asked for nor can be looked up. */
  readonly inNextWindow: boolean | undefined;
  /** Yuan, by coverage year; `null` = not recorded. */
  readonly premiums: ReadonlyMap<number, number | null>;
}

export function situationOf(
  input: EnrolmentCase,
  region: ResolvedRegion,
  inWindow: boolean,
  inNextWindow: boolean | undefined,
  premiums: ReadonlyMap<number, number | null>,
): Situation {
  const years = input.payment.coverageYears;
  const coverageYear = years[0];
  const lastCoverageYear = years[1] ?? coverageYear;
  return {
    input,
    region,
    coverageYear,
    lastCoverageYear,
    paidOn: input.payment.on,
    paidMonth: monthIndexOf(input.payment.on),
    yearStart: firstOfYear(coverageYear),
    paidThrough: lastOfYear(lastCoverageYear),
    inWindow,
    inNextWindow,
    premiums,
  };
}
