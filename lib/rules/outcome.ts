import type { CalendarDate } from '../values/calendar-date';
import { yearOf } from '../values/calendar-date';
import type { Readings } from '../values/enrolment-case';
import type { Benefits, Outcome } from './assessment';
import { ceilingOn } from './ceiling';
import type { CoverageHistory } from './coverage-history';
import { monthsAfterRepair, repairOf, startsByRepair } from './repair';
import type { Situation } from './situation';
import type { Recorder } from './trace';
import { benefitsStart, type WaitingPeriod, waitingPeriodOf } from './waiting-period';

/** When benefits start with the back-payment the person chose. */
export interface Timing {
  readonly wait: WaitingPeriod;
  readonly totalMonths: number;
  readonly startsOn: CalendarDate;
}

/** The part of an outcome that readings of the waiting rules change; cheap enough to try them all. */
export function timingOf(
  situation: Situation,
  history: CoverageHistory,
  readings: Readings,
): Timing {
  const wait = waitingPeriodOf(situation, history, readings);
  // Most people pay nothing back, and then the ladder need not be climbed.
  const pays = situation.input.payment.backPayYears > 0;
  const useful = pays ? startsByRepair(situation, wait, readings).length - 1 : 0;
  return timingWith(situation, wait, useful, readings);
}

function timingWith(
  situation: Situation,
  wait: WaitingPeriod,
  maxUsefulYears: number,
  readings: Readings,
  record?: Recorder,
): Timing {
  const used = Math.min(situation.input.payment.backPayYears, maxUsefulYears);
  const totalMonths = monthsAfterRepair(wait, used);
  if (wait.waits) {
    const long = wait.floorMonths > wait.fixedMonths;
    record?.({
      rule: long ? 'R5' : 'R1',
      clause: situation.region.clauses[long ? 'repairFloor' : 'repair'],
      inputs: {
        unrepairedMonths: wait.fixedMonths + wait.variableMonths,
        backPayYears: used,
        floorMonths: wait.floorMonths,
      },
      result: totalMonths,
    });
  }
  const startsOn = benefitsStart(situation, wait, totalMonths, readings, record);
  return { wait, totalMonths, startsOn };
}

type BenefitsPart = Pick<Outcome, 'wait' | 'benefits' | 'repair'>;
type CeilingPart = Pick<Outcome, 'ceiling' | 'ceilingAtStart'>;

/** Everything the person is told under one settled history and one set of readings. */
export function outcomeOf(
  situation: Situation,
  history: CoverageHistory,
  readings: Readings,
  record?: Recorder,
): Outcome {
  const { wait, benefits, repair } = benefitsPartOf(situation, history, readings, record);
  const { ceiling, ceilingAtStart } = ceilingPartOf(situation, history, readings, benefits, record);
  // Spelled out, not spread: V8 joins two spreads so slowly that it would outweigh the rules.
  return { wait, benefits, repair, ceiling, ceilingAtStart };
}

/** The part that rules H, W and R decide. */
export function benefitsPartOf(
  situation: Situation,
  history: CoverageHistory,
  readings: Readings,
  record?: Recorder,
): BenefitsPart {
  const wait = waitingPeriodOf(situation, history, readings, record);
  const starts = startsByRepair(situation, wait, readings);
  const timing = timingWith(situation, wait, starts.length - 1, readings, record);
  const { totalMonths, startsOn } = timing;
  const { paidThrough } = situation;
  const effective = startsOn <= paidThrough;
  record?.({
    rule: 'W7',
    clause: situation.region.clauses.waiting,
    inputs: { startsOn, paidThrough },
    result: effective,
  });
  return {
    wait: {
      fixedMonths: wait.fixedMonths,
      variableMonths: totalMonths - wait.fixedMonths,
      totalMonths,
      brokenYears: wait.brokenYears,
      reason: wait.reason,
    },
    benefits: {
      startsOn,
      paidThrough,
      effective,
      // Later than 31 December of a year is the same as in a later year.
      wastedYears: situation.input.payment.coverageYears.filter((year) => year < yearOf(startsOn)),
    },
    repair: repairOf(situation, wait, starts, record),
  };
}

/** The part that rules C decide; of the waiting rules it only needs the start. */
export function ceilingPartOf(
  situation: Situation,
  history: CoverageHistory,
  readings: Readings,
  { startsOn, effective }: Benefits,
  record?: Recorder,
): CeilingPart {
  const now = { on: situation.input.asOf, startsOn, assumePaid: false };
  const atStart = { on: startsOn, startsOn, assumePaid: true };
  return {
    ceiling: ceilingOn(situation, history, readings, now, record),
    ceilingAtStart: effective ? ceilingOn(situation, history, readings, atStart) : null,
  };
}
