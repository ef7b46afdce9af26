import { describe, expect, it } from 'vitest';
import { refOf } from './parse-case';

describe('refOf', () => {
  it('echoes up to 64 characters, however many bytes they take', () => {
    const rare = '𠮷'.repeat(64);
    expect(refOf({ ref: rare })).toBe(rare);
    expect(refOf({ ref: `${rare}x` })).toBeUndefined();
    expect(refOf({ ref: 'x'.repeat(64) })).toBe('x'.repeat(64));
    expect(refOf({ ref: 'x'.repeat(65) })).toBeUndefined();
    expect(refOf({ ref: '' })).toBe('');
  });

  it('echoes nothing that is no text', () => {
    for (const ref of [1, null, {}, ['a']]) expect(refOf({ ref })).toBeUndefined();
    for (const raw of [undefined, null, [], 'ref', { other: 1 }])
      expect(refOf(raw)).toBeUndefined();
  });
});
