import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { fingerprint, fingerprintHex } from './fingerprint';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

it('is SHA-256: the empty text and "abc" of FIPS 180-2', () => {
  expect(hex(fingerprint(''))).toMatch(/^e3b0c44298fc1c149afbf4c8996fb924/);
  expect(hex(fingerprint('abc'))).toMatch(/^ba7816bf8f01cfea414140de5dae2223/);
});

it('agrees with what Node computes, Chinese included', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(hex(fingerprint(text))).toBe(createHash('sha256').update(text).digest('hex'));
      expect(fingerprintHex(text)).toBe(hex(fingerprint(text)));
    }),
  );
});
