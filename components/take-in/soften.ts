/**
 * Grey, each pixel the mean of its three by three neighbours, `passes` times over, in place. Decoders
 * take the grain of a dim photo for squares; a little blur wipes it out and leaves the code. The
 * outermost pixels stay as they are.
 */
export function soften(
  rgba: Uint8ClampedArray,
  width: number,
  height: number,
  passes: number,
): void {
  let grey: Float32Array = new Float32Array(width * height);
  for (let at = 0; at < grey.length; at++) {
    const [red = 0, green = 0, blue = 0] = [rgba[4 * at], rgba[4 * at + 1], rgba[4 * at + 2]];
    grey[at] = 0.299 * red + 0.587 * green + 0.114 * blue;
  }
  for (let pass = 0; pass < passes; pass++) {
    // Along the lines first, then across them: six additions for a pixel in place of nine.
    grey = meanAlong(meanAlong(grey, 1, width, height), width, width, height);
  }
  for (let at = 0; at < grey.length; at++) {
    const value = grey[at] ?? 0;
    rgba[4 * at] = value;
    rgba[4 * at + 1] = value;
    rgba[4 * at + 2] = value;
  }
}

/** The mean of each pixel and the two `step` away from it. */
function meanAlong(grey: Float32Array, step: number, width: number, height: number): Float32Array {
  const mean = grey.slice();
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      mean[at] = ((grey[at - step] ?? 0) + (grey[at] ?? 0) + (grey[at + step] ?? 0)) / 3;
    }
  }
  return mean;
}
