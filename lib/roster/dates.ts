import { parseYear } from '../answers/parse-number';
import { type CalendarDate, FIRST_YEAR, isCalendarDate, LAST_YEAR } from '../values/calendar-date';
import { arabicDigits, type Cell, textOf } from './cell';

/** A value that was understood, or why it was not, as a key of the messages. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: string };

export const fail = (code: string) => ({ ok: false, code }) as const;
export const found = <Value>(value: Value) => ({ ok: true, value }) as const;

/** 「1968」「1968年5月」「19680512」「1968-05-12」「二〇二〇」; two digits are told apart. */
export function readYear(cell: Cell): Read<number> {
  const text = textOf(cell);
  const plain = parseYear(text);
  if (plain.ok) return inRange(plain.value);
  if (plain.reason === 'two-digits') return fail('year-two-digits');
  const digits = arabicDigits(text);
  const match =
    /^(\d{4})[年./-]\d{1,2}(?:\D|$)/.exec(digits) ??
    /^(\d{4})(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])?$/.exec(digits);
  return match ? inRange(Number(match[1])) : fail('year-unreadable');
}

function inRange(year: number): Read<number> {
  return year >= FIRST_YEAR && year <= LAST_YEAR ? found(year) : fail('year-out-of-range');
}

/** `="3301…"` and `'3301…` keep a long number from being rounded; the marks are not part of it. */
export function bareNumber(text: string): string {
  return text.replace(/^=?["']|"$/g, '');
}

/** The year of birth inside a citizen's number of 18 or 15 digits; the number itself is not kept. */
export function readBirthYearOfId(cell: Cell): Read<number> {
  const raw = String(cell);
  // Spares the telephone numbers of a hundred thousand people a closer look.
  if (raw.length < 15) return fail('id-unreadable');
  const text = bareNumber(textOf(cell));
  const modern = /^\d{6}(\d{4})\d{7}[\dXx]$/.exec(text);
  const old = /^\d{6}(\d{2})\d{7}$/.exec(text);
  const year = modern ? Number(modern[1]) : old ? 1900 + Number(old[1]) : Number.NaN;
  return Number.isNaN(year) ? fail('id-unreadable') : inRange(year);
}

/** 「2026-09-18」「2026年9月18日」「2026/9/18」「20260918」「二〇二六年九月十八日」. */
export function readDate(cell: Cell): Read<CalendarDate> {
  const digits = arabicDigits(textOf(cell));
  const match =
    /^(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})日?(?:T?\d{1,2}:.*)?$/.exec(digits) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(digits);
  if (match === null) return fail('date-unreadable');
  const [, year = '', month = '', day = ''] = match;
  const date = `${year}-${two(month)}-${two(day)}`;
  return isCalendarDate(date) ? found(date) : fail('date-impossible');
}

function two(part: string): string {
  return part.length === 1 ? `0${part}` : part;
}

export interface LastMonth {
  readonly month: number;
  /** Only where the cell names it. */
  readonly year?: number;
}

/** 「9」「9月」「九月」「缴到9月」「2025年9月」「2025-09」, or a whole date. */
export function readMonth(cell: Cell): Read<LastMonth> {
  // Spreadsheets turn a typed 2025.10 into the number 2025.1: October or January, nobody can tell.
  if (/^\d{4}\.1$/.test(String(cell))) return fail('month-unreadable');
  const digits = arabicDigits(textOf(cell)).replace(/^(?:缴|交)?(?:到|至)/, '');
  const alone = /^(\d{1,2})(?:月份?|月底)?$/.exec(digits);
  if (alone) return inYear(Number(alone[1]));
  const dated = /^(\d{4})[年./-](\d{1,2})(?:月份?|月底)?(?:[./-]?\d{1,2}日?)?$/.exec(digits);
  if (dated) return inYear(Number(dated[2]), Number(dated[1]));
  return fail('month-unreadable');
}

function inYear(month: number, year?: number): Read<LastMonth> {
  if (month < 1 || month > 12) return fail('month-unreadable');
  return found(year === undefined ? { month } : { month, year });
}
