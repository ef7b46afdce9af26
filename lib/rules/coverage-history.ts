import { type MonthIndex, monthIndex } from '../values/calendar-date';
import type { EnrolmentCase, YearRecord } from '../values/enrolment-case';
import type { Unknown } from './assessment';

/** Rewards, and by the default reading broken years, count from this year. */
export const POLICY_FIRST_YEAR = 2025;

export const SCENARIOS = ['ifInsured', 'ifLapsed'] as const;
/** What an unknown fact is taken to be (rule H1). */
export type Scenario = (typeof SCENARIOS)[number];

export type KnownYear =
  | { readonly status: 'resident'; readonly claims: 'none' | 'some'; readonly bonusUsed: boolean }
  | { readonly status: 'employee'; readonly lastMonth: number }
  | { readonly status: 'none' };

const INSURED: KnownYear = { status: 'resident', claims: 'none', bonusUsed: false };
const LAPSED: KnownYear = { status: 'none' };

/** What a year paid for counts as until its claims are known (rule C0). */
export const PAID_YEAR: Readonly<Record<Scenario, KnownYear>> = {
  ifInsured: INSURED,
  ifLapsed: { status: 'resident', claims: 'some', bonusUsed: false },
};

const UNKNOWN_VALUES = {
  status: { ifInsured: 'resident', ifLapsed: 'none' },
  lastMonth: { ifInsured: 12, ifLapsed: 1 },
  claims: { ifInsured: 'none', ifLapsed: 'some' },
} as const satisfies Record<Unknown['field'], Record<Scenario, string | number>>;

export function unknownFact(year: number, field: Unknown['field']): Unknown {
  return { year, field, ...UNKNOWN_VALUES[field] };
}

/** Every year from `firstYear` on, with each unknown settled one way. */
export interface CoverageHistory {
  readonly firstYear: number;
  /** The scenario that years paid for but not over take their claims from. */
  readonly scenario: Scenario;
  /** `undefined` outside the years that are recorded or settled. */
  at(year: number): KnownYear | undefined;
}

/** Decides one unknown; the scenarios decide all alike, the ranking of unknowns one by one. */
export type Settle = (year: number, field: Unknown['field']) => Scenario;

/** Facts about years before `Y` that the person does not know, oldest first (rules H1, H5). */
export function unknownFacts(input: EnrolmentCase): Unknown[] {
  const unknowns: Unknown[] = [];
  settleHistory(input, 'ifInsured', (year, field) => {
    unknowns.push(unknownFact(year, field));
    return 'ifInsured';
  });
  return unknowns;
}

/**
 * Settles rules H1 and H5: one known status for each year from `eligibleSince` to before `Y`, and
 * for `Y` itself where the case records it.
 */
export function settleHistory(
  input: EnrolmentCase,
  scenario: Scenario,
  settle: Settle = () => scenario,
): CoverageHistory {
  const firstYear = input.eligibleSince;
  const coverageYear = input.payment.coverageYears[0];
  const years: (KnownYear | undefined)[] = new Array(coverageYear - firstYear + 1);
  for (const record of input.history) years[record.year - firstYear] = settled(record, settle);
  for (let year = firstYear; year < coverageYear; year++) {
    if (years[year - firstYear] === undefined) {
      years[year - firstYear] = settle(year, 'status') === 'ifInsured' ? INSURED : LAPSED;
    }
  }
  return { firstYear, scenario, at: (year) => years[year - firstYear] };
}

function settled(record: YearRecord, settle: Settle): KnownYear | undefined {
  const { year } = record;
  switch (record.status) {
    case 'none':
      return LAPSED;
    case 'unknown':
      return undefined;
    case 'employee':
      return {
        status: 'employee',
        lastMonth: record.lastMonth ?? UNKNOWN_VALUES.lastMonth[settle(year, 'lastMonth')],
      };
    case 'resident':
      // Claims before 2025 earn nothing, so nobody is asked about them.
      if (year < POLICY_FIRST_YEAR) return INSURED;
      return {
        status: 'resident',
        claims:
          record.claims === 'none' || record.claims === 'some'
            ? record.claims
            : UNKNOWN_VALUES.claims[settle(year, 'claims')],
        bonusUsed: record.bonusUsed ?? false,
      };
  }
}

/** The last month of employee insurance, when that is the last insurance before paying. */
export interface EmployeeEnd {
  readonly year: number;
  readonly month: MonthIndex;
}

/**
 * Rule H3's `e`. `Y` itself is looked at too: it can hold the employee months before a payment in
 * the middle of the year.
 */
export function lastInsuranceAsEmployee(
  history: CoverageHistory,
  coverageYear: number,
): EmployeeEnd | undefined {
  for (let year = coverageYear; year >= history.firstYear; year--) {
    const known = history.at(year);
    if (known?.status === 'resident') return undefined;
    if (known?.status === 'employee') return { year, month: monthIndex(year, known.lastMonth) };
  }
  return undefined;
}

/** Whole empty months between employee insurance and the payment; negative while still insured. */
export function gapMonths(end: EmployeeEnd, payment: MonthIndex): number {
  return payment - end.month - 1;
}

/** From this gap on a change of scheme across years is a break (Zhejiang document, 二(三)2). */
export const CROSS_SCHEME_BREAK_MONTHS = 4;

/** Rule H2: consecutive uninsured years before `coverageYear`, the first eligible year left out. */
export function consecutiveBrokenYears(
  history: CoverageHistory,
  coverageYear: number,
  countFrom: number,
): number {
  const oldest = Math.max(history.firstYear + 1, countFrom);
  let year = coverageYear - 1;
  while (year >= oldest && history.at(year)?.status === 'none') year--;
  return coverageYear - 1 - year;
}
