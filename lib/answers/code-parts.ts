import { type CalendarDate, isCalendarDate } from '../values/calendar-date';

/**
 * One way of writing a value with letters, digits, `.`, `-` and `_` only: chat programs cut links
 * at other characters. `read` gives `undefined` for everything `write` never writes.
 */
export interface Part<T> {
  write(value: T): string;
  read(text: string): T | undefined;
}

type ByYear<T> = Readonly<Record<string, T>>;

export const whole: Part<number> = {
  write: String,
  read: (text) => {
    const value = Number(text);
    return /^\d{1,16}$/.test(text) && Number.isSafeInteger(value) ? value : undefined;
  },
};

/** `20261121` */
export const day: Part<CalendarDate> = {
  write: (date) => date.split('-').join(''),
  read: (text) => {
    if (text.length !== 8) return undefined;
    const date = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
    return isCalendarDate(date) ? date : undefined;
  },
};

export function word<T extends string>(words: readonly T[]): Part<T> {
  return { write: (value) => value, read: (text) => words.find((each) => each === text) };
}

export function matching(pattern: RegExp): Part<string> {
  return { write: (value) => value, read: (text) => (pattern.test(text) ? text : undefined) };
}

export function either<A, B>(
  first: Part<A>,
  second: Part<B>,
  isFirst: (value: A | B) => value is A,
): Part<A | B> {
  return {
    write: (value) => (isFirst(value) ? first.write(value) : second.write(value)),
    read: (text) => first.read(text) ?? second.read(text),
  };
}

/** Nothing in between means an empty list. */
export function list<T>(part: Part<T>, separator: string): Part<readonly T[]> {
  return {
    write: (values) => values.map(part.write).join(separator),
    read: (text) => {
      if (text === '') return [];
      const values: T[] = [];
      for (const piece of text.split(separator)) {
        const value = part.read(piece);
        if (value === undefined) return undefined;
        values.push(value);
      }
      return values;
    },
  };
}

/** Years and one letter each, following years without their number: `2025nr.2030u`. */
export function lettersByYear<T>(letters: ReadonlyMap<string, T>): Part<ByYear<T>> {
  const letterOf = new Map<T | undefined, string>();
  for (const [letter, value] of letters) letterOf.set(value, letter);
  return {
    write: (values) => {
      let [text, last] = ['', 0];
      for (const year of yearsOf(values)) {
        if (year !== last + 1) text += `${text && '.'}${year}`;
        text += letterOf.get(values[year]) ?? '';
        last = year;
      }
      return text;
    },
    read: (text) => {
      const values: Record<string, T> = {};
      for (const run of text === '' ? [] : text.split('.')) {
        const [, first, states = ''] = /^(\d{4})([a-z]+)$/.exec(run) ?? [];
        if (first === undefined) return undefined;
        for (const [index, letter] of [...states].entries()) {
          const value = letters.get(letter);
          if (value === undefined) return undefined;
          values[Number(first) + index] = value;
        }
      }
      return values;
    },
  };
}

/** `2025-9.2026-12` */
export function eachYear<T>(part: Part<T>): Part<ByYear<T>> {
  return {
    write: (values) =>
      yearsOf(values)
        .map((year) => `${year}-${part.write(values[year] as T)}`)
        .join('.'),
    read: (text) => {
      const values: Record<string, T> = {};
      for (const entry of text === '' ? [] : text.split('.')) {
        const [, year, rest = ''] = /^(\d{4})-(.*)$/.exec(entry) ?? [];
        const value = part.read(rest);
        if (year === undefined || value === undefined) return undefined;
        values[year] = value;
      }
      return values;
    },
  };
}

function yearsOf(values: ByYear<unknown>): readonly number[] {
  return Object.keys(values)
    .map(Number)
    .sort((a, b) => a - b);
}
