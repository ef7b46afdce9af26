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

/** The start of benefits after 0, 1, 2 … back-payment years, up to the last that helps (rule R2). */
export function startsByRepair(
  situation: Situation,
  wait: WaitingPeriod,
  readings: Readings,
): readonly CalendarDate[] {
  const starts: CalendarDate[] = [];
  for (let years = 0; years <= wait.variableMonths; years++) {
    const months = monthsAfterRepair(wait, years);
    starts.push(benefitsStart(situation, wait, months, readings));
  }
  const earliest = starts[starts.length - 1];
  while (starts.length > 1 && starts[starts.length - 2] === earliest) starts.pop();
  return starts;
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
  starts: readonly CalendarDate[],
  record?: Recorder,
): Repair {
  const maxUsefulYears = starts.length - 1;
  const standard = situation.premiums.get(situation.coverageYear) ?? null;
  const options: RepairOption[] = starts.map((startsOn, years) => {
    const before = starts[years - 1];
    return {
      years,
      totalMonths: monthsAfterRepair(wait, years),
      startsOn,
      cost: costOf(situation, years),
      daysEarlier: before === undefined ? 0 : daysBetween(startsOn, before),
      // Known even where a second year's premium, and with it the sum, is not.
      extraCost: before === undefined ? 0 : standard,
    };
  });
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
      standard,
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
