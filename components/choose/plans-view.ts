import type { EnrolmentCase } from '@/lib';
import { daysBetween } from '@/lib/values/calendar-date';
import type { Plan, PlanComparison } from '@/lib/what-if';
import { fill } from '../ui/fill';
import { formatDate, formatMoney } from '../ui/format';
import type { ChooseTexts, ChooseWords } from './texts';

type PlanTexts = ChooseTexts['plans'];

/** A plan in one line: what is paid when, for which years. */
export function sayPlan({ kind, payment }: Plan, { plans, list }: ChooseTexts): string {
  const { on, coverageYears, backPayYears } = payment;
  const name = fill(plans.kinds[kind], { years: coverageYears.join(list), date: formatDate(on) });
  return backPayYears > 0 ? name + fill(plans.backPay, { years: backPayYears }) : name;
}

/** What an earlier plan costs more than the next one down the list. */
export function sayTrade(plan: Plan, next: Plan | undefined, words: PlanTexts): string {
  if (next === undefined || next.startsOn <= plan.startsOn) return '';
  const days = daysBetween(plan.startsOn, next.startsOn);
  const known = plan.cost !== null && next.cost !== null;
  const more = known ? (plan.cost ?? 0) - (next.cost ?? 0) : undefined;
  const dearer =
    more === undefined
      ? words.tradeDearerUnknown
      : more > 0
        ? fill(words.tradeDearer, { cost: formatMoney(more) })
        : '';
  return fill(words.tradeEarlier, { days }) + dearer;
}

/** Rule R7: the reading under which the back-payment is thrown away. */
export function sayWaste(plan: Plan, { choose, rules }: ChooseWords): string {
  const readings = plan.wastedUnder.map(({ id, value }) => {
    const values: Readonly<Record<string, string>> = rules.readings[id].values;
    return values[value] ?? value;
  });
  if (readings.length === 0) return '';
  return fill(choose.plans.wasted, { readings: readings.join(choose.plans.and) });
}

/** The plan step by step, as one would tell it. */
export function stepsOf(plan: Plan, { plans, list }: ChooseTexts): readonly string[] {
  const { step } = plans;
  const { payment, totalMonths, startsOn, paidThrough, bill, cost } = plan;
  const { on, coverageYears, backPayYears } = payment;
  return [
    fill(step.pay, { date: formatDate(on), years: coverageYears.join(list) }) +
      (backPayYears > 0 ? fill(step.backPay, { years: backPayYears }) : ''),
    totalMonths > 0 ? fill(step.wait, { months: totalMonths }) : step.noWait,
    fill(step.start, { date: formatDate(startsOn), end: formatDate(paidThrough) }),
    ...bill.map(({ year, times, premium }) =>
      premium === null
        ? fill(step.billUnknown, { year, times })
        : fill(times > 1 ? step.bill : step.billOnce, {
            year,
            times,
            premium: formatMoney(premium),
          }),
    ),
    ...(cost === null ? [] : [fill(step.total, { cost: formatMoney(cost) })]),
  ];
}

/** The plan weighed that is what the person asked about. */
export function askedPlan(
  { considered }: PlanComparison,
  { payment }: Pick<EnrolmentCase, 'payment'>,
): Plan | undefined {
  return considered.find(
    (plan) =>
      plan.payment.on === payment.on &&
      plan.payment.coverageYears.join() === payment.coverageYears.join() &&
      plan.payment.backPayYears === payment.backPayYears,
  );
}
