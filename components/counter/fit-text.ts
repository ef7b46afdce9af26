const STEPS = 16;

/**
 * The largest type, in pixels, between `least` and `most` at which the text is no higher than its
 * room; `least` where none is, and then the text is scrolled.
 */
export function largestFitting(
  [least, most]: readonly [number, number],
  fits: (size: number) => boolean,
): number {
  for (let step = STEPS; step > 0; step--) {
    const size = least + ((most - least) * step) / STEPS;
    if (fits(size)) return size;
  }
  return least;
}

/**
 * How small and how large for a screen `width` pixels wide, where ordinary text has `base`: legible
 * at arm's length, and never so large that a day has no line of its own.
 */
export function typeRange(width: number, base: number): readonly [number, number] {
  const widest = width * 0.1;
  const least = Math.min(Math.max(width * 0.05, base * 2), widest);
  return [least, Math.max(least, width * 0.08, Math.min(widest, 48))];
}

/** Sizes `content` so that all of `layer`, which may scroll, can be seen at once if at all possible. */
export function fitText(layer: HTMLElement, content: HTMLElement): void {
  const base = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const size = largestFitting(typeRange(layer.clientWidth, base), (each) => {
    content.style.fontSize = `${each}px`;
    return layer.scrollHeight <= layer.clientHeight;
  });
  content.style.fontSize = `${size}px`;
}
