import { expect, it } from 'vitest';
import { formatDate, formatMoney, moneyParts } from './format';

it('writes dates without leading zeros', () => {
  expect(formatDate('2027-04-01')).toBe('2027年4月1日');
  expect(formatDate('2026-11-25')).toBe('2026年11月25日');
});

it.each([
  [0, '0 元'],
  [700, '700 元'],
  [5000, '5000 元'],
  [9999, '9999 元'],
  [10_000, '1 万元'],
  [605_000, '60.5 万元'],
  [600_001, '60.0001 万元'],
  [1_234_567, '123.4567 万元'],
])('%i yuan is %s', (yuan, text) => {
  expect(formatMoney(yuan)).toBe(text);
});

it('keeps number and unit apart for large type', () => {
  expect(moneyParts(605_000)).toEqual({ number: '60.5', unit: '万元' });
});
