/** What stands in the three boxes, exactly as typed. */
export interface DateParts {
  year: string;
  month: string;
  day: string;
}

export type DatePart = keyof DateParts;

export type ParsedDate =
  | { ok: true; date: string }
  /** `fields` are the boxes to mark; the first is where the focus belongs. */
  | { ok: false; reason: 'empty' | 'incomplete' | 'impossible'; fields: readonly DatePart[] };

const PARTS = ['year', 'month', 'day'] as const;

export const EMPTY_DATE: DateParts = { year: '', month: '', day: '' };

/** Full-width digits (what a Chinese keyboard may give) become ASCII; everything else is dropped. */
export function digitsOf(text: string): string {
  return text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[^0-9]/g, '');
}

/** Splits a whole date pasted into one box: 2026年11月21日, 2026-11-21, 2026.11.21, 20261121. */
export function splitDate(text: string): DateParts | undefined {
  const groups = text.match(/[0-9０-９]+/g)?.map(digitsOf) ?? [];
  const [year, month, day] = groups;
  if (groups.length === 3 && year?.length === 4 && month && day) return { year, month, day };
  if (groups.length === 1 && year?.length === 8) {
    return { year: year.slice(0, 4), month: year.slice(4, 6), day: year.slice(6) };
  }
  return undefined;
}

/** Reads the three boxes as a calendar date `YYYY-MM-DD`, or says which boxes stand in the way. */
export function parseDateParts(parts: DateParts): ParsedDate {
  const digits = PARTS.map((part) => digitsOf(parts[part]));
  const missing = PARTS.filter((_, index) => digits[index] === '');
  if (missing.length === PARTS.length) return { ok: false, reason: 'empty', fields: PARTS };
  if (missing.length > 0) return { ok: false, reason: 'incomplete', fields: missing };
  const [year = 0, month = 0, day = 0] = digits.map(Number);
  if (year < 1900 || year > 2200) return { ok: false, reason: 'impossible', fields: ['year'] };
  if (month < 1 || month > 12) return { ok: false, reason: 'impossible', fields: ['month'] };
  if (day < 1 || day > daysIn(year, month)) {
    return { ok: false, reason: 'impossible', fields: ['day'] };
  }
  const two = (number: number) => String(number).padStart(2, '0');
  return { ok: true, date: `${year}-${two(month)}-${two(day)}` };
}

/** The boxes for a stored `YYYY-MM-DD`, without leading zeros. */
export function datePartsOf(date: string): DateParts {
  const [year = '', month = '', day = ''] = date.split('-');
  return { year, month: String(Number(month)), day: String(Number(day)) };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
