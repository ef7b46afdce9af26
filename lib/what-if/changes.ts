import { findRegion } from '../params/registry';
import { windowOf } from '../params/windows';
import { POLICY_FIRST_YEAR } from '../rules/coverage-history';
import { type CalendarDate, monthIndexOf } from '../values/calendar-date';
import type { EnrolmentCase, YearRecord } from '../values/enrolment-case';

/** One fact that could have been otherwise. */
export type Change =
  | { readonly kind: 'insured-year'; readonly year: number }
  | { readonly kind: 'paid-on'; readonly on: CalendarDate }
  /** The day of payment had still been in the window, whose dates are not recorded. */
  | { readonly kind: 'still-in-window' }
  | { readonly kind: 'employed-until'; readonly year: number; readonly month: number }
  | { readonly kind: 'no-claims'; readonly year: number };

export interface Candidate {
  readonly change: Change;
  readonly input: EnrolmentCase;
}

/** The case with one of its recorded facts otherwise; months in order, smallest change first. */
export function* candidates(input: EnrolmentCase): Generator<Candidate> {
  const coverageYear = input.payment.coverageYears[0];
  for (const { year, status, claims, lastMonth } of input.history) {
    if (status === 'none' && year < coverageYear) {
      // Staying insured is one change; staying healthy as well would be two.
      const record: YearRecord =
        year < POLICY_FIRST_YEAR
          ? { year, status: 'resident' }
          : { year, status: 'resident', claims: 'some' };
      yield changedYear(input, { kind: 'insured-year', year }, record);
    }
    if (status === 'resident' && claims === 'some') {
      yield changedYear(input, { kind: 'no-claims', year }, { year, status, claims: 'none' });
    }
    if (status === 'employee' && lastMonth !== undefined) {
      yield* employedLonger(input, year, lastMonth);
    }
  }
  yield* paidEarlier(input);
}

function changedYear(input: EnrolmentCase, change: Change, record: YearRecord): Candidate {
  const history = input.history.map((each) => (each.year === record.year ? record : each));
  return { change, input: { ...input, history } };
}

/** Every later month before the month of payment. */
function* employedLonger(
  input: EnrolmentCase,
  year: number,
  lastMonth: number,
): Generator<Candidate> {
  const monthsBeforePayment = monthIndexOf(input.payment.on) - year * 12;
  for (let month = lastMonth + 1; month <= Math.min(12, monthsBeforePayment); month++) {
    const record: YearRecord = { year, status: 'employee', lastMonth: month };
    yield changedYear(input, { kind: 'employed-until', year, month }, record);
  }
}

/** Paying on the last day of the enrolment window, where its dates are recorded. */
function* paidEarlier(input: EnrolmentCase): Generator<Candidate> {
  const region = findRegion(input.region);
  const { payment, local, entry } = input;
  const window = region && windowOf(region, payment.coverageYears[0], local.windows);
  if (window === undefined) {
    if (payment.window !== 'outside') return;
    const inside = { ...payment, window: 'inside' } as const;
    yield { change: { kind: 'still-in-window' }, input: { ...input, payment: inside } };
    return;
  }
  const on = window.closes;
  // Before the event there was nobody to pay: that would be two changes.
  if (payment.on <= on || (entry.date !== undefined && entry.date > on)) return;
  yield {
    change: { kind: 'paid-on', on },
    input: { ...input, payment: { ...payment, on, window: 'auto', nextWindow: 'auto' } },
  };
}
