import type { RegionPack, Sourced } from './region-pack';

export interface PlacedFigure {
  /** Where in the pack, such as `premiums.2026.child`. */
  readonly path: string;
  readonly figure: Sourced<unknown>;
}

/** Every figure of a pack with its source, whatever its kind. */
export function figuresOf(pack: RegionPack): PlacedFigure[] {
  return collect(pack, '');
}

function collect(node: unknown, path: string): PlacedFigure[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('checkedOn' in node) return [{ path, figure: node as Sourced<unknown> }];
  return Object.entries(node).flatMap(([key, child]) =>
    collect(child, path ? `${path}.${key}` : key),
  );
}
