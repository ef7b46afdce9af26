import { describe, expect, test } from 'vitest';
import { datePartsOf, digitsOf, parseDateParts, splitDate } from './date-parts.ts';

const parse = (year: string, month: string, day: string) => parseDateParts({ year, month, day });

describe('parseDateParts', () => {
  test.each([
    ['2026', '11', '21', '2026-11-21'],
    ['２０２６', '１', '２', '2026-01-02'],
    ['2026年', ' 3 月', '05日', '2026-03-05'],
    ['2028', '2', '29', '2028-02-29'],
  ])('%s %s %s is %s', (year, month, day, date) => {
    expect(parse(year, month, day)).toEqual({ ok: true, date });
  });

  test.each([
    ['', '', '', 'empty', 'year'],
    ['2026', '', '', 'incomplete', 'month'],
    ['2026', '11', '', 'incomplete', 'day'],
    ['26', '11', '2', 'impossible', 'year'],
    ['2026', '13', '2', 'impossible', 'month'],
    ['2026', '11', '31', 'impossible', 'day'],
    ['2027', '2', '29', 'impossible', 'day'],
    ['2100', '2', '29', 'impossible', 'day'],
  ])('%s %s %s: %s, first box %s', (year, month, day, reason, first) => {
    const parsed = parse(year, month, day);
    expect(parsed).toMatchObject({ ok: false, reason });
    expect(parsed.ok || parsed.fields[0]).toBe(first);
  });
});

test.each(['2026年11月2日', '2026-11-2', '２０２６．１１．２', '2026/11/2'])(
  'splitDate reads %s',
  (text) => {
    expect(splitDate(text)).toEqual({ year: '2026', month: '11', day: '2' });
  },
);

test('splitDate reads eight digits and leaves anything else alone', () => {
  expect(splitDate('20261102')).toEqual({ year: '2026', month: '11', day: '02' });
  expect(splitDate('2026')).toBeUndefined();
  expect(splitDate('2026年11月')).toBeUndefined();
});

test('digitsOf keeps digits of both widths', () => {
  expect(digitsOf('１9八 5年6')).toBe('1956');
});

test('datePartsOf drops leading zeros', () => {
  expect(datePartsOf('2026-01-09')).toEqual({ year: '2026', month: '1', day: '9' });
});
