import type { ReadingId, Readings } from '../values/enrolment-case';
import {
  type CoverageHistory,
  CROSS_SCHEME_BREAK_MONTHS,
  consecutiveBrokenYears,
  gapMonths,
  lastInsuranceAsEmployee,
  POLICY_FIRST_YEAR,
} from './coverage-history';
import type { Situation } from './situation';
import type { Recorder } from './trace';

/** Resident insurance for urban and rural residents began nationwide in 2003. */
export const SCHEME_FIRST_YEAR = 2003;

const COUNT_FROM: Readonly<Record<Readings['broken-years-from'], number>> = {
  '2025': POLICY_FIRST_YEAR,
  all: SCHEME_FIRST_YEAR,
};

export interface Interruption {
  /** Broken years `n` (rules H2, H3). */
  readonly brokenYears: number;
  /** Came from employee insurance with a gap short enough to count as no break (rule H3). */
  readonly transferred: boolean;
}

/** Longest gap after employee insurance that is no break. */
function transferGapMonths(situation: Situation): number {
  const { ownTransferGapMonths, assumedTransferGapMonths } = situation.region;
  return ownTransferGapMonths ?? assumedTransferGapMonths;
}

/** Rules H2 and H3: how long the person has been out, as the chosen reading counts it. */
export function interruptionOf(
  situation: Situation,
  history: CoverageHistory,
  readings: Pick<Readings, Extract<ReadingId, 'broken-years-from'>>,
  record?: Recorder,
): Interruption {
  const { coverageYear, paidMonth, region } = situation;
  const countFrom = COUNT_FROM[readings['broken-years-from']];
  const broken = consecutiveBrokenYears(history, coverageYear, countFrom);
  const end = lastInsuranceAsEmployee(history, coverageYear);

  if (end === undefined) {
    record?.({
      rule: 'H2',
      clause: region.clauses.brokenYear,
      inputs: { coverageYear, countFrom, eligibleSince: history.firstYear },
      result: broken,
    });
    return { brokenYears: broken, transferred: false };
  }

  const gap = gapMonths(end, paidMonth);
  const transferred = gap <= transferGapMonths(situation);
  // A break before the years the reading counts stays uncounted even when it crosses schemes.
  const crossesYears = end.year !== coverageYear && end.year >= countFrom;
  const brokenYears = transferred
    ? 0
    : gap >= CROSS_SCHEME_BREAK_MONTHS && crossesYears
      ? Math.max(1, broken)
      : end.year === coverageYear
        ? 0
        : broken;
  record?.({
    rule: 'H3',
    clause: transferred ? region.clauses.events : region.clauses.crossScheme,
    inputs: {
      employeeYear: end.year,
      employeeMonth: (end.month % 12) + 1,
      gapMonths: Math.max(0, gap),
      brokenByYear: broken,
      countFrom,
    },
    result: brokenYears,
  });
  return { brokenYears, transferred };
}

/** Rule H4: broken years that only reading `2025` leaves out, so nobody is told "never lapsed". */
export function uncountedBrokenYears(situation: Situation, history: CoverageHistory): number {
  return interruptionOf(situation, history, { 'broken-years-from': 'all' }).brokenYears;
}
