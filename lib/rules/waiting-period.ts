import type { EventDeadline } from '../params/region-pack';
import {
  addDays,
  addMonths,
  type CalendarDate,
  earlierOf,
  firstOfNextMonth,
  firstOfYear,
  laterOf,
  monthIndexOf,
  monthsLater,
} from '../values/calendar-date';
import type { Readings } from '../values/enrolment-case';
import type { WaitReason } from './assessment';
import type { CoverageHistory } from './coverage-history';
import { type Interruption, interruptionOf } from './interruption';
import type { Situation } from './situation';
import type { Recorder } from './trace';

/** After this many broken years back-payment cannot cut the wait below `LONG_BREAK_FLOOR` (R1). */
export const LONG_BREAK_YEARS = 4;
export const LONG_BREAK_FLOOR = 6;

/** How long the person waits before any back-payment, and from when. Months are calendar months. */
export interface WaitingPeriod {
  readonly reason: WaitReason;
  readonly brokenYears: number;
  /** False for `exempt-group`, `in-window` and `exempt-event`; the month counts are then 0. */
  readonly waits: boolean;
  readonly fixedMonths: number;
  readonly variableMonths: number;
  /** What back-payment can cut the total down to. */
  readonly floorMonths: number;
}

/** Rules W0–W3, with H2 and H3. */
export function waitingPeriodOf(
  situation: Situation,
  history: CoverageHistory,
  readings: Readings,
  record?: Recorder,
): WaitingPeriod {
  const interruption = interruptionOf(situation, history, readings, record);
  const { brokenYears } = interruption;
  const reason = reasonOf(situation, interruption, readings);
  const waits =
    reason === 'in-window-broken' || reason === 'late-broken' || reason === 'late-continuous';
  const { clauses, fixedMonths: fixed } = situation.region;
  record?.({
    rule: reason === 'exempt-event' || reason === 'exempt-group' ? 'W3' : 'W1',
    clause: reason === 'exempt-event' ? clauses.events : clauses.waiting,
    inputs: {
      group: situation.input.group,
      event: situation.input.entry.event,
      inWindow: situation.inWindow,
      brokenYears,
    },
    result: reason,
  });
  if (!waits) {
    return { reason, brokenYears, waits, fixedMonths: 0, variableMonths: 0, floorMonths: 0 };
  }
  const free = readings['first-broken-year'] === 'free' ? 1 : 0;
  const variableMonths = brokenYears === 0 ? 0 : brokenYears - free;
  const fixedMonths = fixed.value;
  record?.({
    rule: 'W2',
    clause: brokenYears === 0 ? clauses.waiting : clauses.brokenYear,
    inputs: { fixedMonths, brokenYears, freeYears: brokenYears === 0 ? 0 : free, variableMonths },
    result: fixedMonths + variableMonths,
  });
  const floorMonths = brokenYears >= LONG_BREAK_YEARS ? LONG_BREAK_FLOOR : fixedMonths;
  return { reason, brokenYears, waits, fixedMonths, variableMonths, floorMonths };
}

/** Rule W0: the first of the four questions that applies decides. */
function reasonOf(
  situation: Situation,
  { brokenYears, transferred }: Interruption,
  readings: Readings,
): WaitReason {
  const { input, region, inWindow } = situation;
  if (region.exemptGroups.value.includes(input.group)) return 'exempt-group';
  const waitsInWindow = readings['in-window-after-break'] === 'wait' && brokenYears > 0;
  if (inWindow && !waitsInWindow) return 'in-window';
  if (transferExempt(situation, transferred, readings) || eventExempt(situation, readings)) {
    return 'exempt-event';
  }
  if (inWindow) return 'in-window-broken';
  return brokenYears > 0 ? 'late-broken' : 'late-continuous';
}

/** Only Zhejiang's document names transfers; elsewhere a reading decides (rule W3). */
function transferExempt(situation: Situation, transferred: boolean, readings: Readings): boolean {
  const own = situation.region.ownTransferGapMonths !== undefined;
  return transferred && (own || readings['events-elsewhere'] === 'as-zhejiang');
}

function eventExempt(situation: Situation, readings: Readings): boolean {
  const { entry } = situation.input;
  if (entry.event === 'none' || entry.date === undefined) return false;
  const { ownEvents, assumedEvents } = situation.region;
  const assumed =
    readings['events-elsewhere'] === 'as-zhejiang' ? assumedEvents[entry.event] : undefined;
  const deadline = ownEvents[entry.event] ?? assumed;
  return deadline !== undefined && withinDeadline(situation.paidOn, entry.date, deadline);
}

/** Whether a payment is still in time after an event; the last day counts (rule W3). */
function withinDeadline(
  paidOn: CalendarDate,
  event: CalendarDate,
  deadline: EventDeadline,
): boolean {
  switch (deadline.unit) {
    case 'months':
      return paidOn <= monthsLater(event, deadline.count);
    case 'following-months':
      return monthIndexOf(paidOn) <= monthIndexOf(event) + deadline.count;
    case 'days':
      return paidOn <= addDays(event, deadline.count);
  }
}

/** Rules W4–W6, D1, D2: the first day of benefits after a wait of `totalMonths`. */
export function benefitsStart(
  situation: Situation,
  wait: WaitingPeriod,
  totalMonths: number,
  readings: Readings,
  record?: Recorder,
): CalendarDate {
  const first = wait.waits
    ? startAfterWait(situation, totalMonths, readings, record)
    : startWithoutWait(situation, wait.reason);
  const own = laterOf(situation.yearStart, first);
  record?.({
    rule: 'W5',
    clause: situation.region.clauses[wait.reason === 'exempt-event' ? 'events' : 'waiting'],
    inputs: { paidOn: situation.paidOn, yearStart: situation.yearStart, earliest: first },
    result: own,
  });
  if (situation.lastCoverageYear === situation.coverageYear) return own;
  return startWithSecondYear(situation, own, readings, record);
}

function startWithoutWait(situation: Situation, reason: WaitReason): CalendarDate {
  if (reason !== 'exempt-event') return situation.paidOn;
  return situation.region.exemptStart.value === 'next-day'
    ? addDays(situation.paidOn, 1)
    : firstOfNextMonth(situation.paidOn);
}

function startAfterWait(
  situation: Situation,
  totalMonths: number,
  readings: Readings,
  record?: Recorder,
): CalendarDate {
  const { inWindow, paidOn, yearStart } = situation;
  const nextMonth = !inWindow && readings['wait-starts'] === 'next-month';
  const countedFrom = inWindow
    ? laterOf(yearStart, paidOn)
    : nextMonth
      ? firstOfNextMonth(paidOn)
      : paidOn;
  record?.({
    rule: 'W4',
    clause: nextMonth || !inWindow ? 'spec-assumption' : situation.region.clauses.waiting,
    inputs: { paidOn, inWindow, yearStart },
    result: countedFrom,
  });
  const start = addMonths(countedFrom, totalMonths);
  const correspondingDay = start.slice(8) === countedFrom.slice(8);
  record?.({
    rule: correspondingDay ? 'D1' : 'D2',
    clause: 'civil-code-202',
    inputs: { countedFrom, totalMonths },
    result: start,
  });
  return start;
}

/** Rule W6: whether paying the second year in its own window ends the wait. */
function startWithSecondYear(
  situation: Situation,
  own: CalendarDate,
  readings: Readings,
  record?: Recorder,
): CalendarDate {
  const separate = readings['second-year-wait'] === 'separate' && situation.inNextWindow === true;
  const secondStart = laterOf(firstOfYear(situation.lastCoverageYear), situation.paidOn);
  const start = separate ? earlierOf(own, secondStart) : own;
  record?.({
    rule: 'W6',
    clause: 'spec-assumption',
    inputs: {
      firstYearStart: own,
      secondYearStart: secondStart,
      inNextWindow: situation.inNextWindow ?? null,
      separate: readings['second-year-wait'] === 'separate',
    },
    result: start,
  });
  return start;
}
