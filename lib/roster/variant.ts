import type { PreparedCase } from '../prepare-case';
import { ceilingOn } from '../rules/ceiling';
import type { Scenario } from '../rules/coverage-history';
import { benefitsPartOf, timingOf } from '../rules/outcome';
import type { CalendarDate } from '../values/calendar-date';
import type { EnrolmentCase } from '../values/enrolment-case';
import { prepareMade } from './prepare-made';

/** What would come of another payment, as far as a list compares payments. */
export interface Variant {
  readonly startsOn: CalendarDate;
  readonly totalMonths: number;
  readonly effective: boolean;
  /** Years towards the loyalty reward on the day benefits start; `undefined` when they never do. */
  readonly streak: number | undefined;
}

/** A case that was changed in its payment, if it is still one. */
export function prepareVariant(input: EnrolmentCase | undefined): PreparedCase | undefined {
  const prepared = input === undefined ? undefined : prepareMade(input);
  return prepared?.ok ? prepared.prepared : undefined;
}

/** Both scenarios; the same object twice when nothing is unknown. */
export function variantsOf(prepared: PreparedCase): Readonly<Record<Scenario, Variant>> {
  const { ifInsured: insured, ifLapsed: lapsed } = prepared.histories;
  const ifInsured = variantIn(prepared, 'ifInsured');
  return { ifInsured, ifLapsed: insured === lapsed ? ifInsured : variantIn(prepared, 'ifLapsed') };
}

function variantIn({ situation, histories, readings }: PreparedCase, scenario: Scenario): Variant {
  const history = histories[scenario];
  const { startsOn, totalMonths } = timingOf(situation, history, readings);
  const effective = startsOn <= situation.paidThrough;
  const moment = { on: startsOn, startsOn, assumePaid: true };
  const streak = effective ? ceilingOn(situation, history, readings, moment).streak : undefined;
  return { startsOn, totalMonths, effective, streak };
}

/** What paying this way costs and when benefits start, if the unknown years were insured. */
export function paymentOf({ situation, histories, readings }: PreparedCase) {
  const { benefits, repair } = benefitsPartOf(situation, histories.ifInsured, readings);
  return { startsOn: benefits.startsOn, cost: repair.chosenCost };
}
