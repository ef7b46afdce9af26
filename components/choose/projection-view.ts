import type { Ceiling } from '@/lib';
import { yearOf } from '@/lib/values/calendar-date';
import type { Projection, Route } from '@/lib/what-if';

/** One route as drawn: yuan by year, `null` where no number can be given. */
export interface Line {
  readonly route: Route;
  readonly breakYear: number | undefined;
  readonly values: readonly (number | null)[];
  /** Year in which the rewards are full. */
  readonly fullIn: number | undefined;
}

export interface ChartView {
  /** `rewards` where the ceiling itself is not recorded. */
  readonly shows: 'total' | 'rewards';
  readonly years: readonly number[];
  readonly lines: readonly Line[];
  readonly lowest: number;
  readonly highest: number;
}

/** `undefined` where there is no ceiling that could rise. */
export function chartView(projections: readonly Projection[]): ChartView | undefined {
  const first = projections[0]?.points[0];
  if (first === undefined || first.status === 'uncapped') return undefined;
  const shows = first.status === 'known' ? 'total' : 'rewards';
  const start = yearOf(first.on);
  const length = Math.max(...projections.map(({ points }) => points.length));
  const years = Array.from({ length }, (_, index) => start + index);
  const lines = projections.map(({ route, breakYear, points }): Line => {
    const last = points[points.length - 1];
    return {
      route,
      breakYear,
      // A route that is full stays where it is.
      values: years.map((_, index) => numberOf(points[index] ?? last, shows)),
      fullIn: last && isFull(last) ? yearOf(last.on) : undefined,
    };
  });
  const numbers = lines.flatMap(({ values }) => values).filter((value) => value !== null);
  return {
    shows,
    years,
    lines,
    lowest: Math.min(...numbers, first.base ?? 0),
    highest: Math.max(...numbers),
  };
}

function isFull({ increase, maxIncrease }: Ceiling): boolean {
  return increase !== null && increase === maxIncrease;
}

function numberOf(point: Ceiling | undefined, shows: ChartView['shows']): number | null {
  if (point === undefined) return null;
  return shows === 'total' ? point.total : point.loyalty + point.zeroClaim;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where the values lie in a box of the given size; the highest value at its top. */
export function placesOf(
  { lowest, highest, years }: ChartView,
  { values }: Line,
  width: number,
  height: number,
): readonly Place[] {
  const span = Math.max(1, highest - lowest);
  return values.flatMap((value, index) =>
    value === null
      ? []
      : [
          {
            x: round((index / Math.max(1, years.length - 1)) * width),
            y: round(height - ((value - lowest) / span) * height),
          },
        ],
  );
}

/** A step line: the ceiling stands still all year and moves on 1 January. */
export function stepPath(places: readonly Place[]): string {
  return places.map(({ x, y }, index) => (index === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
