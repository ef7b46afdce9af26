import fc from 'fast-check';
import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  calendarDate as d,
  dayOf,
  daysBetween,
  earlierOf,
  FIRST_YEAR,
  firstOfNextMonth,
  firstOfYear,
  isCalendarDate,
  LAST_YEAR,
  lastOfMonth,
  lastOfYear,
  laterOf,
  monthIndex,
  monthIndexOf,
  monthOf,
  monthsLater,
  yearOf,
} from './calendar-date';

const anyDate = fc
  .record({ year: fc.integer({ min: 1903, max: 2196 }), offset: fc.nat(365) })
  .map(({ year, offset }) => addDays(firstOfYear(year), offset));

describe('isCalendarDate', () => {
  it.each(['1900-01-01', '2200-12-31', '2028-02-29', '2000-02-29'])('accepts %s', (text) => {
    expect(isCalendarDate(text)).toBe(true);
    expect(d(text)).toBe(text);
  });

  it.each([
    ...['1899-12-31', '2201-01-01', '2026-02-29', '2100-02-29', '2026-04-31', '2026-00-10'],
    ...['2026-13-01', '2026-01-00', '2026-1-01', '26-01-01', '2026-01-01 ', '２０２６-01-01', ''],
    ...['2026-01-01\n', '+002026-01-01'],
  ])('refuses %j', (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(() => d(text)).toThrow(RangeError);
  });

  it('refuses what is no text', () => {
    for (const value of [20260101, null, undefined, {}, ['2026-01-01']]) {
      expect(isCalendarDate(value)).toBe(false);
    }
  });
});

describe('parts', () => {
  it('are read off the text', () => {
    expect([yearOf(d('2026-04-15')), monthOf(d('2026-04-15')), dayOf(d('2026-04-15'))]).toEqual([
      2026, 4, 15,
    ]);
  });

  it('count months without a gap at the year end', () => {
    expect(monthIndexOf(d('2026-01-10')) - monthIndex(2025, 9)).toBe(4);
    expect(monthIndex(2026, 1) - monthIndex(2025, 12)).toBe(1);
  });
});

describe('the calendar library', () => {
  const written = (date: PlainDate.Record) => d(PlainDate.toString(date));

  it('writes every day from 1900 to 2200 as it is read here', () => {
    const misread: string[] = [];
    let days = 0;
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      for (let month = 1; month <= 12; month++) {
        const length = PlainDate.daysInMonth(PlainDate.create(year, month, 1));
        for (let day = 1; day <= length; day++, days++) {
          const date = written(PlainDate.create(year, month, day));
          const same = yearOf(date) === year && monthOf(date) === month && dayOf(date) === day;
          if (!same) misread.push(date);
        }
      }
    }
    expect(misread).toEqual([]);
    // 301 years, every fourth from 1904 to 2196 a leap year, but not 2100.
    expect(days).toBe(301 * 365 + 73);
  });

  it('counts months alike', () => {
    const day = fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 28, max: 31 }));
    const year = fc.integer({ min: FIRST_YEAR, max: LAST_YEAR - 5 });
    const month = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(year, month, day, fc.nat(59), (year, month, day, count) => {
        const first = PlainDate.create(year, month, 1);
        const date = PlainDate.addDays(first, Math.min(day, PlainDate.daysInMonth(first)) - 1);
        // Where the month has no such day the library stops at its last one.
        const sum = PlainDate.addMonths(date, count);
        const shortened = dayOf(written(sum)) < dayOf(written(date));
        expect(monthsLater(written(date), count)).toBe(written(sum));
        expect(addMonths(written(date), count)).toBe(
          written(shortened ? PlainDate.addDays(sum, 1) : sum),
        );
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('addMonths (rules D1, D2)', () => {
  it.each([
    ['2025-07-03', 3, '2025-10-03'],
    ['2025-11-30', 3, '2026-03-01'],
    ['2027-11-30', 3, '2028-03-01'],
    ['2025-11-29', 3, '2026-03-01'],
    ['2027-11-29', 3, '2028-02-29'],
    ['2029-08-31', 6, '2030-03-01'],
    ['2025-12-31', 3, '2026-03-31'],
    ['2025-12-31', 4, '2026-05-01'],
    ['2026-01-31', 1, '2026-03-01'],
    ['2026-10-31', 1, '2026-12-01'],
    ['2026-11-30', 1, '2026-12-30'],
    ['2025-04-15', 25, '2027-05-15'],
    ['2026-04-15', 0, '2026-04-15'],
    ['2026-12-01', 1, '2027-01-01'],
  ])('%s and %i months give %s', (from, count, to) => {
    expect(addMonths(d(from), count)).toBe(to);
  });

  it('never turns the order of two days round', () => {
    fc.assert(
      fc.property(anyDate, fc.nat(60), fc.nat(12), (date, days, count) => {
        const later = addDays(date, days);
        expect(addMonths(date, count) <= addMonths(later, count)).toBe(true);
      }),
    );
  });
});

describe('monthsLater (Civil Code article 202)', () => {
  it.each([
    ['2025-11-30', 3, '2026-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-01-15', 3, '2026-04-15'],
    ['2026-05-31', 3, '2026-08-31'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2026-10-15', 3, '2027-01-15'],
  ])('%s and %i months end on %s', (from, count, to) => {
    expect(monthsLater(d(from), count)).toBe(to);
  });
});

describe('months and years', () => {
  it('end where the calendar says', () => {
    expect(lastOfMonth(2026, 2)).toBe('2026-02-28');
    expect(lastOfMonth(2028, 2)).toBe('2028-02-29');
    expect(lastOfMonth(2100, 2)).toBe('2100-02-28');
    expect(lastOfMonth(2026, 12)).toBe('2026-12-31');
    expect([firstOfYear(2026), lastOfYear(2026)]).toEqual(['2026-01-01', '2026-12-31']);
  });

  it.each([
    ['2026-04-15', '2026-05-01'],
    ['2026-04-01', '2026-05-01'],
    ['2026-12-31', '2027-01-01'],
    ['2028-01-31', '2028-02-01'],
  ])('the month after %s begins on %s', (date, next) => {
    expect(firstOfNextMonth(d(date))).toBe(next);
  });
});

describe('days', () => {
  it.each([
    ['2026-03-01', 90, '2026-05-30'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-04-15', 0, '2026-04-15'],
  ])('%s and %i days give %s', (from, count, to) => {
    expect(addDays(d(from), count)).toBe(to);
    expect(daysBetween(d(from), d(to))).toBe(count);
  });

  it('add up and take back', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -700, max: 700 }), (date, count) => {
        const other = addDays(date, count);
        expect(daysBetween(date, other)).toBe(count);
        expect(daysBetween(other, date) + count).toBe(0);
        expect(isCalendarDate(other)).toBe(true);
      }),
    );
  });

  it('are put in order', () => {
    expect(laterOf(d('2026-04-15'), d('2026-11-01'))).toBe('2026-11-01');
    expect(earlierOf(d('2026-04-15'), d('2026-11-01'))).toBe('2026-04-15');
    expect(laterOf(d('2026-04-15'), d('2026-04-15'))).toBe('2026-04-15');
  });
});
