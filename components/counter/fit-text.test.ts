import { describe, expect, it } from 'vitest';
import { largestFitting, typeRange } from './fit-text';

describe('largestFitting', () => {
  it('goes down from the largest until it fits', () => {
    expect(largestFitting([20, 100], () => true)).toBe(100);
    expect(largestFitting([20, 100], (size) => size <= 60)).toBe(60);
  });

  it('stops at the least, fitting or not', () => {
    expect(largestFitting([20, 100], () => false)).toBe(20);
  });
});

describe('typeRange', () => {
  it.each([
    // On a desk between five and eight hundredths of the width.
    [1280, 18, 64, 102.4],
    [1024, 18, 51.2, 81.92],
    [768, 18, 38.4, 61.44],
    // On a phone larger than its text, and a day still has a line of its own.
    [360, 18, 36, 36],
    [360, 36, 36, 36],
    [320, 54, 32, 32],
  ])('%i wide, text of %i', (width, base, least, most) => {
    const range = typeRange(width, base);
    expect(range[0]).toBeCloseTo(least);
    expect(range[1]).toBeCloseTo(most);
  });
});
