import { type CalendarDate, daysBetween } from '../values/calendar-date';
import type { Readings } from '../values/enrolment-case';
import type { Repair, RepairOption } from './assessment';
import type { Situation } from './situation';
import type { Recorder } from './trace';
import { benefitsStart, type WaitingPeriod } from './waiting-period';

/** Rule R1: total months left after `years` back-payments; only the variable part can be bought. */
export function monthsAfterRepair(wait: WaitingPeriod, years: number): number {
  const unrepaired = wait.fixedMonths + wait.variableMonths;
  return years === 0
    ? unrepaired
    : Math.max(unrepaired - years, Math.min(wait.floorMonths, unrepaired));
}

/** The earliest start any back-payment reaches, and the fewest years that reach it (rule R2). */
export function usefulRepair(
  situation: Situation,
  wait: WaitingPeriod,
  readings: Readings,
): { readonly maxUsefulYears: number; readonly earliest: CalendarDate } {
  const start = (years: number) =>
    benefitsStart(situation, wait, monthsAfterRepair(wait, years), readings);
  const earliest = start(wait.variableMonths);
  let maxUsefulYears = wait.variableMonths;
  while (maxUsefulYears > 0 && start(maxUsefulYears - 1) === earliest) maxUsefulYears--;
  return { maxUsefulYears, earliest };
}

/** Rule R3: back-payment plus the premiums of all years paid for; `null` when one is unknown. */
function costOf(situation: Situation, backPayYears: number): number | null {
  const standard = situation.premiums.get(situation.coverageYear) ?? null;
  if (standard === null) return null;
  let cost = backPayYears * standard;
  for (const premium of situation.premiums.values()) {
    if (premium === null) return null;
    cost += premium;
  }
  return cost;
}

/** Rules R1–R4: every rung of the ladder that is of use, and what the chosen payment costs. */
export function repairOf(
  situation: Situation,
  wait: WaitingPeriod,
  readings: Readings,
  record?: Recorder,
): Repair {
  const { maxUsefulYears } = usefulRepair(situation, wait, readings);
  const options: RepairOption[] = [];
  for (let years = 0; years <= maxUsefulYears; years++) {
    const totalMonths = monthsAfterRepair(wait, years);
    const startsOn = benefitsStart(situation, wait, totalMonths, readings);
    const cost = costOf(situation, years);
    const before = options[years - 1];
    options.push({
      years,
      totalMonths,
      startsOn,
      cost,
      daysEarlier: before === undefined ? 0 : daysBetween(startsOn, before.startsOn),
      // Known even where a second year's premium, and with it the sum, is not.
      extraCost:
        before === undefined ? 0 : (situation.premiums.get(situation.coverageYear) ?? null),
    });
  }
  const { backPayYears } = situation.input.payment;
  const chosenCost = costOf(situation, backPayYears);
  const { clauses } = situation.region;
  if (wait.waits) {
    record?.({
      rule: 'R2',
      clause: clauses.repair,
      inputs: { variableMonths: wait.variableMonths, floorMonths: wait.floorMonths },
      result: maxUsefulYears,
    });
  }
  record?.({
    rule: 'R3',
    clause: clauses.repair,
    inputs: {
      backPayYears,
      standard: situation.premiums.get(situation.coverageYear) ?? null,
      years: situation.premiums.size,
    },
    result: chosenCost,
  });
  return {
    maxUsefulYears,
    floorMonths: wait.floorMonths,
    chosenCost,
    wastedYears: Math.max(0, backPayYears - maxUsefulYears),
    options,
  };
}
