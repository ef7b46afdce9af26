export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Longest sides, in pixels, in the order they are tried. In a large photo the squares of a code
 * drown in the grain of the picture; in a small one they run together.
 */
const SIDES = [1000, 1600, 640, 2400];
const TINY = 500;

/** At which sizes to look for a code in a picture; at least one. */
export function sizesToTry({ width, height }: Size): readonly Size[] {
  const longest = Math.max(width, height);
  const smaller = SIDES.filter((side) => side < longest);
  const own = longest <= (SIDES[SIDES.length - 1] ?? longest) ? [longest] : [];
  const sides = longest <= TINY ? [longest * 2, longest] : [...own, ...smaller].sort(byDistance);
  return sides.map((side) => ({
    width: Math.max(1, Math.round((width * side) / longest)),
    height: Math.max(1, Math.round((height * side) / longest)),
  }));
}

/** Those near the first of `SIDES` succeed most often. */
function byDistance(one: number, other: number): number {
  const [best = 0] = SIDES;
  return Math.abs(one - best) - Math.abs(other - best);
}
