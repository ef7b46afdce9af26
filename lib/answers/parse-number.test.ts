import { describe, expect, it } from 'vitest';
import { parseYear, parseYuan } from './parse-number';

describe('parseYear', () => {
  it.each([
    ['1968', 1968],
    ['１９６８', 1968],
    [' 1968 年', 1968],
    ['1968年生', 1968],
    ['1968年出生', 1968],
    ['一九六八年', 1968],
    ['二〇〇八', 2008],
    ['二○○八', 2008],
    ['二零零八', 2008],
    ['1968生人', 1968],
  ])('%s', (text, value) => expect(parseYear(text)).toEqual({ ok: true, value }));

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['年', 'empty'],
    ['68', 'two-digits'],
    ['六八年', 'two-digits'],
    ['196', 'not-a-number'],
    ['19688', 'not-a-number'],
    ['属龙', 'not-a-number'],
    ['-1968', 'not-a-number'],
    ['1968.5', 'not-a-number'],
  ])('%s: %s', (text, reason) => expect(parseYear(text)).toEqual({ ok: false, reason }));
});

describe('parseYuan', () => {
  it.each([
    ['400', 400],
    ['４００元', 400],
    ['1,200', 1200],
    ['1，200 元', 1200],
    ['30万', 300_000],
    ['60.5万元', 605_000],
    ['0', 0],
    ['400.00', 400],
  ])('%s', (text, value) => expect(parseYuan(text)).toEqual({ ok: true, value }));

  it.each([
    ['', 'empty'],
    ['元', 'empty'],
    ['四百', 'not-a-number'],
    ['400.5', 'not-a-number'],
    ['-400', 'not-a-number'],
    ['9999999999999', 'not-a-number'],
  ])('%s: %s', (text, reason) => expect(parseYuan(text)).toEqual({ ok: false, reason }));
});
