import * as fc from 'fast-check';
import jsQR from 'jsqr';
import { expect, it } from 'vitest';
import { arbitraryShared } from '@/lib/answers/arbitrary-answers';
import { encodeLink } from '@/lib/answers/codec';
import { type QrShape, qrOf } from './qr';

const SCALE = 4;

/** What a camera would see of the runs. */
function scan({ size, runs }: QrShape): string | undefined {
  const width = size * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [x, y, length] of runs) {
    for (let row = y * SCALE; row < (y + 1) * SCALE; row++) {
      for (let column = x * SCALE; column < (x + length) * SCALE; column++) {
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
      }
    }
  }
  return jsQR(pixels, width, width)?.data;
}

it('an independent decoder reads the same address', () => {
  const address = 'https://canbao.example.cn/open/#v=1&d=20261121&r=330100&b=1985&z=ACDEF';
  expect(scan(qrOf(address))).toBe(address);
});

it('whatever the answers', () => {
  fc.assert(
    fc.property(arbitraryShared(fc), (shared) => {
      const address = `https://canbao.example.cn/open/#${encodeLink(shared)}`;
      expect(scan(qrOf(address))).toBe(address);
    }),
    { numRuns: 15 },
  );
}, 30_000);

it('draws in the path what it lists as runs', () => {
  const { path, runs } = qrOf('https://canbao.example.cn/');
  const squares = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].map((match) =>
    match.slice(1).map(Number),
  );
  expect(squares).toEqual(runs);
});
