import type { ResolvedRegion } from '../params/resolved-region';
import { windowOf } from '../params/windows';
import type { CalendarDate } from '../values/calendar-date';
import type { EnrolmentCase } from '../values/enrolment-case';
import type { CaseError } from './assessment';

export type WindowPlace =
  | { readonly ok: true; readonly inside: boolean; readonly assumed: boolean }
  | { readonly ok: false; readonly error: CaseError };

/**
 * Whether a payment falls in the enrolment window of `Y` (`window`) or of `Y + 1` (`nextWindow`).
 * What the person says wins over dates; with `auto` and no dates the answer is an error, never a
 * guess from another year or city (rules.md section 7).
 */
export function windowPlace(
  { payment, local }: EnrolmentCase,
  region: ResolvedRegion,
  which: 'window' | 'nextWindow',
): WindowPlace {
  const said = payment[which];
  if (said !== 'auto') return { ok: true, inside: said === 'inside', assumed: false };
  const year = payment.coverageYears[0] + (which === 'window' ? 0 : 1);
  const window = windowOf(region, year, local.windows);
  const paths = [`payment.${which}`];
  if (window === undefined) return { ok: false, error: { code: 'window-unknown', paths } };
  const { opens, closes } = window;
  if (opens !== undefined && payment.on < opens) {
    return { ok: false, error: { code: 'window-not-open', paths, opens } };
  }
  if (payment.on > closes) return { ok: true, inside: false, assumed: false };
  if (opens !== undefined) return { ok: true, inside: true, assumed: false };
  // Only the last day is recorded; collection starts in September nearly everywhere (assumption).
  const usualOpening = `${year - 1}-09-01` as CalendarDate;
  return payment.on >= usualOpening
    ? { ok: true, inside: true, assumed: true }
    : { ok: false, error: { code: 'window-unknown', paths } };
}
