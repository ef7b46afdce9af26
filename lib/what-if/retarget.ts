import { monthIndex, monthIndexOf } from '../values/calendar-date';
import type { EnrolmentCase, Payment, YearRecord } from '../values/enrolment-case';

/** Years a payment made before today has already bought (rule C0). */
export function yearsPaid({ asOf, payment }: EnrolmentCase): readonly number[] {
  return payment.on < asOf ? payment.coverageYears : [];
}

/**
 * The same person paying another way. Years the person would then let pass without paying become
 * `none`; what the history says of years beyond the new `Y` no longer applies.
 *
 * @returns `undefined` when the person is insured in one of the new years already
 */
export function retarget(input: EnrolmentCase, payment: Payment): EnrolmentCase | undefined {
  const target = payment.coverageYears[0];
  const paid = yearsPaid(input);
  if (payment.coverageYears.some((year) => paid.includes(year))) return undefined;
  const history: YearRecord[] = [];
  for (const record of input.history) {
    if (record.year > target || paid.includes(record.year)) continue;
    if (record.year < target) history.push(record);
    else if (record.status === 'resident' || stillEmployed(record, payment)) return undefined;
    else if (isSettled(record)) history.push(record);
  }
  for (let year = input.payment.coverageYears[0]; year < target; year++) {
    if (history.some((record) => record.year === year)) continue;
    history.push({ year, status: paid.includes(year) ? 'resident' : 'none' });
  }
  history.sort((a, b) => a.year - b.year);
  const { entry } = input;
  const eventLater = entry.date !== undefined && entry.date > payment.on;
  return { ...input, history, payment, entry: eventLater ? { event: 'none' } : entry };
}

/** A year being paid for may not be `unknown`, nor `employee` without a last month. */
function isSettled({ status, lastMonth }: YearRecord): boolean {
  return status === 'none' || lastMonth !== undefined;
}

function stillEmployed({ year, lastMonth }: YearRecord, payment: Payment): boolean {
  return lastMonth !== undefined && monthIndex(year, lastMonth) > monthIndexOf(payment.on);
}
