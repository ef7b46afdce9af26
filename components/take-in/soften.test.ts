import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrOf } from '../take-away/qr';
import { soften } from './soften';

/** 300 characters, more than most of our links have. */
const ADDRESS = `https://canbao.example.cn/open/#v=1&${'d=20261121&y=2025nr&'.repeat(13)}z=ACDEF`;
const SIDE = 600;

/** A code lying askew on a grey table, with the grain of a cheap camera in a dim room. */
function photograph(angle: number, grain: number): Uint8ClampedArray {
  const { size, runs } = qrOf(ADDRESS);
  const dark = new Set(
    runs.flatMap(([x, y, length]) => Array.from({ length }, (_, i) => (x + i) * size + y)),
  );
  const scale = (SIDE * 0.6) / size;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  let seed = 7;
  const chance = () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647 - 0.5;
  };
  const pixels = new Uint8ClampedArray(SIDE * SIDE * 4).fill(255);
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      const [dx, dy] = [x - SIDE / 2, y - SIDE / 2];
      const column = Math.floor((dx * cos + dy * sin) / scale + size / 2);
      const row = Math.floor((dy * cos - dx * sin) / scale + size / 2);
      const inside = column >= 0 && row >= 0 && column < size && row < size;
      const light = inside ? (dark.has(column * size + row) ? 50 : 200) : 150;
      const at = (y * SIDE + x) * 4;
      pixels.fill(light + chance() * grain, at, at + 3);
    }
  }
  return pixels;
}

const read = (pixels: Uint8ClampedArray) =>
  jsQR(pixels, SIDE, SIDE, { inversionAttempts: 'dontInvert' })?.data;

describe('soften', () => {
  it.each([0, 0.1, 0.3, 0.8, 1.57, 2.5, 3.1])(
    'makes a grainy code legible at %f',
    (angle) => {
      const pixels = photograph(angle, 60);
      soften(pixels, SIDE, SIDE, 2);
      expect(read(pixels)).toBe(ADDRESS);
    },
    60_000,
  );

  it('is worth its time: as they are, most of them are not read', () => {
    const legible = [0, 0.8, 2.5].filter((angle) => read(photograph(angle, 60)) === ADDRESS);
    expect(legible.length).toBeLessThan(2);
  }, 60_000);

  it('takes the mean of nine, and colours as the eye weighs them', () => {
    const pixels = new Uint8ClampedArray(3 * 3 * 4).fill(90);
    pixels.set([0, 255, 0, 255], 4 * 4);
    soften(pixels, 3, 3, 1);
    // Green counts for 0.587 of 255, which is 149.7; the other eight are 90.
    expect([...pixels.slice(16, 20)]).toEqual([97, 97, 97, 255]);
    expect(pixels[0]).toBe(90);
  });
});
