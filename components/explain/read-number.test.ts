import { expect, it } from 'vitest';
import { readNumber, readWhole } from './read-number';

it('reads what a person types', () => {
  expect(readNumber('5')).toBe(5);
  expect(readNumber(' 2.75 ')).toBe(2.75);
  expect(readNumber('１２．５')).toBe(12.5);
  expect(readNumber('0')).toBe(0);
});

it('refuses what is no plain number', () => {
  for (const text of ['', '-1', '5%', '1e3', '.5', '五', 'NaN', '1234567']) {
    expect(readNumber(text)).toBeUndefined();
  }
});

it('keeps whole numbers within their bounds', () => {
  expect(readWhole('11', 0, 11)).toBe(11);
  expect(readWhole('12', 0, 11)).toBeUndefined();
  expect(readWhole('1.5', 0, 11)).toBeUndefined();
  expect(readWhole('', 0, 11)).toBeUndefined();
});
