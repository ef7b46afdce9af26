import type { ResolvedRegion } from '../params/resolved-region';
import { prepareCase } from '../prepare-case';
import type { ErrorCode } from '../rules/assessment';
import type { Scenario } from '../rules/coverage-history';
import { benefitsPartOf } from '../rules/outcome';
import type { CalendarDate } from '../values/calendar-date';
import type { EnrolmentCase, Payment } from '../values/enrolment-case';
import { coverSoFar, type Span, uncoveredDays } from './covered-days';
import { retarget } from './retarget';
import { type Place, placeIn } from './window-place';

/** What one payment on one day leads to; assessing `case` gives the same. */
export interface DayAnswer {
  readonly coverageYears: Payment['coverageYears'];
  readonly inWindow: boolean;
  readonly startsOn: CalendarDate;
  /** False: nothing paid for could be used any more (rule W7). */
  readonly effective: boolean;
  /** From today until benefits start, days still covered by other insurance left out. */
  readonly daysUncovered: number;
  readonly cost: number | null;
  /** Years of the chosen back-payment that would buy nothing on this day. */
  readonly wastedBackPay: number;
  readonly case: EnrolmentCase;
}

/** An answer, why there is none, or `undefined` where the person is insured already. */
export type Paid =
  | { readonly ok: true; readonly answer: DayAnswer }
  | { readonly ok: false; readonly error: ErrorCode }
  | undefined;

/** One person trying days; what does not depend on the day is worked out once. */
export class Payer {
  private readonly cover: readonly Span[];

  constructor(
    readonly input: EnrolmentCase,
    private readonly region: ResolvedRegion,
    private readonly scenario: Scenario,
  ) {
    this.cover = coverSoFar(input, scenario);
  }

  placeIn(year: number, on: CalendarDate): Place {
    return placeIn(this.input, this.region, year, on);
  }

  paying(on: CalendarDate, years: Payment['coverageYears'], place: 'inside' | 'outside'): Paid {
    const both = years.length === 2;
    const target = retarget(this.input, {
      on,
      coverageYears: years,
      // Inside the window of the second year is outside that of the first.
      window: both ? 'outside' : place,
      nextWindow: both ? place : 'auto',
      backPayYears: this.input.payment.backPayYears,
    });
    return target === undefined ? undefined : this.answerTo(target);
  }

  answerTo(target: EnrolmentCase): Exclude<Paid, undefined> {
    const prepared = prepareCase(target);
    if (!prepared.ok) return { ok: false, error: prepared.error.code };
    const { situation, histories, readings } = prepared.prepared;
    const { benefits, repair } = benefitsPartOf(situation, histories[this.scenario], readings);
    return {
      ok: true,
      answer: {
        coverageYears: target.payment.coverageYears,
        inWindow: situation.inWindow || situation.inNextWindow === true,
        startsOn: benefits.startsOn,
        effective: benefits.effective,
        daysUncovered: uncoveredDays(this.input.asOf, benefits.startsOn, this.cover),
        cost: repair.chosenCost,
        wastedBackPay: repair.wastedYears,
        case: target,
      },
    };
  }
}
