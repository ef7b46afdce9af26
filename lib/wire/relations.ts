import {
  type CalendarDate,
  calendarDate,
  FIRST_YEAR,
  isCalendarDate,
  LAST_YEAR,
  yearOf,
} from '../values/calendar-date';
import { ENROLMENT_STATUSES, ENTRY_EVENTS } from '../values/enrolment-case';
import { isWholeNumber, type JsonObject, objectOf } from './json';

/** Claims and rewards exist from this year on (rule C2). */
const FIRST_CLAIM_YEAR = 2025;
const FIRST_AS_OF: CalendarDate = calendarDate('2025-01-01');

/**
 * The fields the checks share, each `undefined` when it is itself malformed: one bad anchor must
 * not be reported again at every field that leans on it.
 */
interface Anchors {
  readonly coverageYear: number | undefined;
  readonly lastCoverageYear: number | undefined;
  readonly paidOn: CalendarDate | undefined;
  readonly eligibleSince: number | undefined;
}

/**
 * What the fields of a case demand of each other (rules.md section 7), as the paths that break it.
 * Looks at the raw input, because a shape error elsewhere must not hide these from the caller.
 */
export function brokenRelations(input: JsonObject): string[] {
  const payment = objectOf(input.payment);
  const years = consecutiveYears(payment?.coverageYears);
  const anchors: Anchors = {
    coverageYear: years?.[0],
    lastCoverageYear: years?.[years.length - 1],
    paidOn: isCalendarDate(payment?.on) ? payment.on : undefined,
    eligibleSince: isYear(input.eligibleSince) ? input.eligibleSince : undefined,
  };
  return [
    ...(years === undefined && Array.isArray(payment?.coverageYears)
      ? ['payment.coverageYears']
      : []),
    ...brokenPayment(anchors),
    ...brokenPerson(input, anchors),
    ...brokenHistory(input.history, anchors),
    ...brokenEntry(objectOf(input.entry), anchors),
    ...brokenWindows(objectOf(objectOf(input.local)?.windows)),
  ];
}

function isYear(value: unknown): value is number {
  return isWholeNumber(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** `[Y]` or `[Y, Y + 1]`, and nothing else. */
function consecutiveYears(value: unknown): readonly number[] | undefined {
  if (!Array.isArray(value) || value.length > 2 || !value.every(isYear)) return undefined;
  const [first, second] = value;
  return first !== undefined && (second === undefined || second === first + 1) ? value : undefined;
}

function brokenPayment({ coverageYear, paidOn }: Anchors): string[] {
  if (coverageYear === undefined || paidOn === undefined) return [];
  const yearsAhead = coverageYear - yearOf(paidOn);
  return yearsAhead === 0 || yearsAhead === 1 ? [] : ['payment.on'];
}

function brokenPerson(input: JsonObject, anchors: Anchors): string[] {
  const { coverageYear, eligibleSince, lastCoverageYear } = anchors;
  const paths: string[] = [];
  if (coverageYear !== undefined && eligibleSince !== undefined) {
    if (eligibleSince > coverageYear) paths.push('eligibleSince');
    else if (input.group === 'newborn' && coverageYear - eligibleSince > 1) paths.push('group');
  }
  if (isCalendarDate(input.asOf)) {
    const late = lastCoverageYear !== undefined && yearOf(input.asOf) > lastCoverageYear;
    if (input.asOf < FIRST_AS_OF || late) paths.push('asOf');
  }
  return paths;
}

function brokenHistory(history: unknown, anchors: Anchors): string[] {
  if (!Array.isArray(history)) return [];
  const seen = new Set<number>();
  return history.flatMap((item: unknown, index) => {
    const record = objectOf(item);
    if (record === undefined) return [];
    const at = (field: string) => `history.${index}.${field}`;
    const paths = brokenRecord(record, anchors.coverageYear).map(at);
    if (isYear(record.year)) {
      const { coverageYear, eligibleSince } = anchors;
      const early = eligibleSince !== undefined && record.year < eligibleSince;
      const late = coverageYear !== undefined && record.year > coverageYear;
      if (seen.has(record.year) || early || late) paths.push(at('year'));
      seen.add(record.year);
    }
    return paths;
  });
}

/** @returns names of the fields of one year that contradict its status or each other. */
function brokenRecord(record: JsonObject, coverageYear: number | undefined): string[] {
  const { status, year } = record;
  const fields: string[] = [];
  if (!isOneOf(ENROLMENT_STATUSES, status)) return fields;
  if (isWholeNumber(year) && year === coverageYear) {
    if (status === 'unknown') fields.push('status');
    if (status === 'employee' && record.lastMonth === undefined) fields.push('lastMonth');
  }
  if (record.lastMonth !== undefined && status !== 'employee') fields.push('lastMonth');
  const mayClaim = status === 'resident' && !(isWholeNumber(year) && year < FIRST_CLAIM_YEAR);
  if (record.claims !== undefined && !mayClaim) fields.push('claims');
  if (record.bonusUsed !== undefined && !mayClaim) fields.push('bonusUsed');
  else if (record.bonusUsed === true && record.claims !== 'some') fields.push('bonusUsed');
  return fields;
}

function brokenEntry(entry: JsonObject | undefined, { paidOn }: Anchors): string[] {
  if (entry === undefined) return [];
  const event = entry.event ?? 'none';
  if (!isOneOf(ENTRY_EVENTS, event)) return [];
  const superfluous = event === 'none' && entry.date !== undefined;
  const missing = event !== 'none' && entry.date === undefined;
  const late = isCalendarDate(entry.date) && paidOn !== undefined && entry.date > paidOn;
  return superfluous || missing || late ? ['entry.date'] : [];
}

/** A window that closes before it opens would silently turn every payment into a late one. */
function brokenWindows(windows: JsonObject | undefined): string[] {
  return Object.entries(windows ?? {}).flatMap(([year, value]) => {
    const window = objectOf(value);
    if (!isCalendarDate(window?.opens) || !isCalendarDate(window.closes)) return [];
    return window.opens > window.closes ? [`local.windows.${year}.closes`] : [];
  });
}

function isOneOf(values: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && values.includes(value);
}
