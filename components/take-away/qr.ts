import { encode } from 'uqr';

/** A QR code as one SVG path of unit squares, with the quiet zone the standard asks for. */
export interface QrShape {
  /** Modules from edge to edge, quiet zone included. */
  readonly size: number;
  readonly path: string;
  /** Dark modules as `[column, row, length]` runs, for drawing without SVG. */
  readonly runs: readonly (readonly [number, number, number])[];
}

const QUIET_ZONE = 4;

export function qrOf(text: string): QrShape {
  // M survives a crease or a stamp; H would need modules too small for old cameras.
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const runs = data.flatMap((row, y) => runsOf(row).map(([x, length]) => [x, y, length] as const));
  return {
    size,
    runs,
    path: runs.map(([x, y, length]) => `M${x} ${y}h${length}v1h-${length}z`).join(''),
  };
}

function runsOf(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs[runs.length - 1];
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
