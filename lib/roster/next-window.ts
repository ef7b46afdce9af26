import type { KnownWindow } from '../params/windows';
import { type CalendarDate, daysBetween, laterOf, yearOf } from '../values/calendar-date';
import type { EnrolmentCase } from '../values/enrolment-case';
import { enrolmentWindowOf } from '../what-if/enrolment-window-of';
import { retarget } from '../what-if/retarget';
import { usualOpening } from '../what-if/window-place';
import type { Outcomes } from './brief';
import { paymentOf, prepareVariant } from './variant';

/** Paying as set against waiting for the next enrolment window. */
export interface AgainstWindow {
  /** `same` = the payment already is in that window. */
  readonly status: 'compared' | 'same' | 'unknown';
  /** Days by which waiting for the window starts later; negative where it starts earlier. */
  readonly daysLater: number;
  /** Yuan that paying now costs more; `null` where a premium is not recorded. */
  readonly costNow: number | null;
}

const UNKNOWN: AgainstWindow = { status: 'unknown', daysLater: 0, costNow: null };
const SAME: AgainstWindow = { status: 'same', daysLater: 0, costNow: null };

/** The window opening next, or the one open on `from`, for the year after `from`. */
function comingWindow(
  input: EnrolmentCase,
  from: CalendarDate,
): { readonly year: number; readonly window: KnownWindow } | undefined {
  for (const year of [yearOf(from), yearOf(from) + 1, yearOf(from) + 2]) {
    const window = enrolmentWindowOf(input, year);
    if (window !== undefined && window.closes >= from) return { year, window };
  }
  return undefined;
}

export function againstWindow(input: EnrolmentCase, now: Outcomes): AgainstWindow {
  const coming = comingWindow(input, input.payment.on);
  if (coming === undefined) return UNKNOWN;
  const { year, window } = coming;
  const paysInIt = input.payment.coverageYears.some((each) => each === year);
  if (paysInIt && input.payment.on >= (window.opens ?? usualOpening(year))) return SAME;
  const on = laterOf(window.opens ?? usualOpening(year), input.payment.on);
  const target = retarget(input, {
    ...input.payment,
    on,
    coverageYears: [year],
    window: 'inside',
    nextWindow: 'auto',
  });
  const prepared = prepareVariant(target);
  if (prepared === undefined) return UNKNOWN;
  const then = paymentOf(prepared);
  const cost = now.ifInsured.repair.chosenCost;
  return {
    status: 'compared',
    daysLater: daysBetween(now.ifInsured.benefits.startsOn, then.startsOn),
    costNow: cost === null || then.cost === null ? null : cost - then.cost,
  };
}
