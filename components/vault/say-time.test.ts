import { expect, it } from 'vitest';
import { sayTime } from './say-time';

it.each([
  ['2026-11-22T01:05:59Z', '2026年11月22日 9:05'],
  ['2026-12-31T16:00:00Z', '2027年1月1日 0:00'],
  ['2026-12-31T15:59:00Z', '2026年12月31日 23:59'],
])('%s 说成 %s', (instant, said) => {
  expect(sayTime(Date.parse(instant))).toBe(said);
});
