import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inflate, inflateByScript } from './inflate';

const MEGABYTE = 1024 * 1024;

/** Bytes that pack badly, and bytes that pack a thousandfold. */
const noise = Uint8Array.from({ length: 300_000 }, (_, at) => (at * at * 2654435761) >>> 13);
const zeros = new Uint8Array(24 * MEGABYTE);

describe.each([
  ["the browser's own", inflate],
  ['by script', inflateByScript],
])('%s', (_, unpack) => {
  const codeOf = (packed: Uint8Array, size: number) =>
    unpack(packed, size).then(
      () => 'unpacked',
      ({ code }) => code,
    );

  it('gives back what was packed', async () => {
    for (const bytes of [noise, zeros.subarray(0, MEGABYTE), new Uint8Array(0)]) {
      const unpacked = await unpack(deflateSync(bytes), bytes.length);
      expect(Buffer.compare(unpacked, bytes)).toBe(0);
    }
  });

  it('stops at what was promised', async () => {
    expect(await codeOf(deflateSync(zeros), 1024)).toBe('unpacks-too-large');
    expect(await codeOf(deflateSync(noise), noise.length - 1)).toBe('unpacks-too-large');
  });

  it('says so when there is less, or when it was never packed', async () => {
    expect(await codeOf(deflateSync(noise), noise.length + 1)).toBe('damaged');
    expect(await codeOf(deflateSync(noise).subarray(0, 1000), noise.length)).toBe('damaged');
    expect(await codeOf(noise.subarray(0, 5000), noise.length)).toBe('damaged');
    expect(await codeOf(new Uint8Array(0), 10)).toBe('damaged');
  });
});
