import { expect, test } from 'vitest';
import { fill } from './fill.ts';

test('fills every occurrence and keeps names without a value visible', () => {
  expect(fill('{a}到{b}，{a}起，{c}', { a: '1月', b: 2, c: undefined })).toBe('1月到2，1月起，{c}');
});
