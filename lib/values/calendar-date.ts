import * as PlainDate from 'temporal-polyfill/fns/PlainDate';

/** A civil date of Beijing time written `YYYY-MM-DD`; plain string comparison orders dates. */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' };

/** Years the wire format accepts (rules.md section 7). */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2200;

/** A calendar month counted from year 0, so that gaps between months are plain subtraction. */
export type MonthIndex = number;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const DIGIT_ZERO = '0'.charCodeAt(0);

export function yearOf(date: CalendarDate): number {
  return digits(date, 0, 4);
}

export function monthOf(date: CalendarDate): number {
  return digits(date, 5, 7);
}

export function dayOf(date: CalendarDate): number {
  return digits(date, 8, 10);
}

/** Reads a number where it stands: `Number` of a slice took a quarter of the time of an outcome. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + text.charCodeAt(at) - DIGIT_ZERO;
  return number;
}

export function monthIndexOf(date: CalendarDate): MonthIndex {
  return monthIndex(yearOf(date), monthOf(date));
}

/** @param month 1–12 */
export function monthIndex(year: number, month: number): MonthIndex {
  return year * 12 + month - 1;
}

/**
 * What the calendar library says of one month, asked once: the engine tries hundreds of date sums
 * per answer, and building a library record for each made an answer six times slower.
 */
interface MonthFacts {
  readonly prefix: string;
  readonly days: number;
  /** Days from 2000-01-01 to the first of this month. */
  readonly startDay: number;
}

const EPOCH = PlainDate.create(2000, 1, 1);
const months = new Map<MonthIndex, MonthFacts>();

function factsOf(index: MonthIndex): MonthFacts {
  const known = months.get(index);
  if (known !== undefined) return known;
  const first = PlainDate.create(Math.floor(index / 12), (index % 12) + 1, 1);
  const facts = {
    prefix: PlainDate.toString(first).slice(0, 8),
    days: PlainDate.daysInMonth(first),
    startDay: PlainDate.diffDays(EPOCH, first),
  };
  months.set(index, facts);
  return facts;
}

function inMonth(index: MonthIndex, day: number): CalendarDate {
  const { prefix } = factsOf(index);
  return (day < 10 ? `${prefix}0${day}` : `${prefix}${day}`) as CalendarDate;
}

/** True for an existing date written `YYYY-MM-DD` with a year from 1900 to 2200. */
export function isCalendarDate(value: unknown): value is CalendarDate {
  if (typeof value !== 'string' || !SHAPE.test(value)) return false;
  const date = value as CalendarDate;
  const [year, month, day] = [yearOf(date), monthOf(date), dayOf(date)];
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return false;
  return day >= 1 && day <= factsOf(monthIndex(year, month)).days;
}

/** @throws RangeError for anything `isCalendarDate` refuses. */
export function calendarDate(value: string): CalendarDate {
  if (!isCalendarDate(value)) throw new RangeError(`not a calendar date: ${value}`);
  return value;
}

export function firstOfYear(year: number): CalendarDate {
  return inMonth(monthIndex(year, 1), 1);
}

export function lastOfYear(year: number): CalendarDate {
  return inMonth(monthIndex(year, 12), 31);
}

export function lastOfMonth(year: number, month: number): CalendarDate {
  const index = monthIndex(year, month);
  return inMonth(index, factsOf(index).days);
}

export function firstOfNextMonth(date: CalendarDate): CalendarDate {
  return inMonth(monthIndexOf(date) + 1, 1);
}

/**
 * First day after a period of `count` months that starts on, and counts, `date` (rules D1, D2).
 * Where the last month has no corresponding day the period ends with the month, so the answer is
 * the first of the month after: 30 November and 3 months give 1 March, in leap years too.
 */
export function addMonths(date: CalendarDate, count: number): CalendarDate {
  const index = monthIndexOf(date) + count;
  const day = dayOf(date);
  return day > factsOf(index).days ? inMonth(index + 1, 1) : inMonth(index, day);
}

/**
 * Last day of a time limit of `count` months after an event: the corresponding day, or the end of
 * the month that has none (Civil Code article 202). Unlike `addMonths` it never leaves the month.
 */
export function monthsLater(date: CalendarDate, count: number): CalendarDate {
  const index = monthIndexOf(date) + count;
  return inMonth(index, Math.min(dayOf(date), factsOf(index).days));
}

export function addDays(date: CalendarDate, count: number): CalendarDate {
  const record = PlainDate.create(yearOf(date), monthOf(date), dayOf(date));
  return PlainDate.toString(PlainDate.addDays(record, count)) as CalendarDate;
}

/** Days from `earlier` to `later`; negative when they are the other way round. */
export function daysBetween(earlier: CalendarDate, later: CalendarDate): number {
  return dayNumber(later) - dayNumber(earlier);
}

function dayNumber(date: CalendarDate): number {
  return factsOf(monthIndexOf(date)).startDay + dayOf(date);
}

export function laterOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}

export function earlierOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? a : b;
}
