import { expect, test } from 'vitest';
import { type Palette, palettes } from './tokens.ts';

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const MODES = Object.keys(palettes) as (keyof typeof palettes)[];
type Pair = [keyof Palette, keyof Palette];

const BODY: Pair[] = (['paper', 'card', 'teal-soft', 'cinnabar-soft', 'gap'] as const).map(
  (below) => ['ink', below],
);
BODY.push(['soft', 'paper'], ['soft', 'card'], ['on-teal', 'teal']);

const REST: Pair[] = [
  ['soft', 'teal-soft'],
  ['teal', 'paper'],
  ['teal', 'card'],
  ['teal', 'teal-soft'],
  ['cinnabar', 'paper'],
  ['cinnabar', 'card'],
  ['cinnabar', 'cinnabar-soft'],
  ['edge', 'paper'],
  ['edge', 'card'],
  ['focus', 'paper'],
  ['focus', 'card'],
];

for (const mode of MODES) {
  test.each(BODY)(`${mode}: body text, %s on %s, at least 7:1`, (text, below) => {
    expect(contrast(palettes[mode][text], palettes[mode][below])).toBeGreaterThanOrEqual(7);
  });
  test.each(REST)(`${mode}: %s on %s at least 4.5:1`, (text, below) => {
    expect(contrast(palettes[mode][text], palettes[mode][below])).toBeGreaterThanOrEqual(4.5);
  });
}
