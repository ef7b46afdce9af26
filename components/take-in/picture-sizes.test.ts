import { describe, expect, it } from 'vitest';
import { sizesToTry } from './picture-sizes';

describe('sizesToTry', () => {
  it('begins with what succeeds most often, a large photo scaled down', () => {
    expect(sizesToTry({ width: 4032, height: 3024 })).toEqual([
      { width: 1000, height: 750 },
      { width: 640, height: 480 },
      { width: 1600, height: 1200 },
      { width: 2400, height: 1800 },
    ]);
  });

  it('tries a screenshot as it is, too', () => {
    expect(sizesToTry({ width: 1080, height: 2340 })).toContainEqual({ width: 1080, height: 2340 });
  });

  it('enlarges a tiny one', () => {
    expect(sizesToTry({ width: 120, height: 120 })[0]).toEqual({ width: 240, height: 240 });
  });

  it.each([
    [1, 1],
    [1, 30_000],
    [9000, 9000],
  ])('%i × %i: at least one size, none empty, none a heavy load', (width, height) => {
    const sizes = sizesToTry({ width, height });
    expect(sizes.length).toBeGreaterThan(0);
    for (const size of sizes) {
      expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(1);
      expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(2400);
    }
  });
});
