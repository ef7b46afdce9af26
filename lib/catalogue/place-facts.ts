import { type RemarkFacts, type SourceFacts, sourceOf } from '../describe';
import { figuresOf } from '../params/figures-of';
import { type Gap, KNOWN_GAPS } from '../params/known-gaps';
import type { DefaultReading, RegionPack, Remark, Sourced } from '../params/region-pack';
import { REGION_PACKS } from '../params/registry';
import type { ReadingId } from '../values/enrolment-case';

export interface PlaceFigure extends Omit<Sourced<unknown>, 'source'> {
  /** Where in the pack, such as `premiums.2026.child`. */
  readonly path: string;
  readonly source: SourceFacts;
}

/** Everything recorded about one place itself, and what was looked for and not found. */
export interface PlaceFacts {
  readonly code: string;
  readonly name: string;
  readonly level: RegionPack['level'];
  readonly document: SourceFacts | undefined;
  readonly figures: readonly PlaceFigure[];
  readonly readings: readonly {
    readonly id: ReadingId;
    readonly value: string;
    readonly basis: DefaultReading<ReadingId>['basis'];
  }[];
  readonly deviations: readonly RemarkFacts[];
  readonly remarks: readonly RemarkFacts[];
  readonly gaps: readonly Gap[];
}

export function placeFacts(pack: RegionPack): PlaceFacts {
  const { code, name, level, document, readings = {} } = pack;
  return {
    code,
    name,
    level,
    document: document && sourceOf(document),
    figures: figuresOf(pack).map(({ path, figure: { source, ...figure } }) => ({
      path,
      ...figure,
      source: sourceOf(source),
    })),
    readings: (Object.keys(readings) as ReadingId[]).flatMap((id) => {
      const standard = readings[id];
      return standard ? [{ id, ...standard }] : [];
    }),
    deviations: withSources(pack.knownDeviations),
    remarks: withSources(pack.remarks),
    gaps: KNOWN_GAPS[code] ?? [],
  };
}

export function allPlaceFacts(): readonly PlaceFacts[] {
  return REGION_PACKS.map(placeFacts);
}

function withSources(remarks: readonly Remark[] = []): RemarkFacts[] {
  return remarks.map(({ id, source }) => ({ id, source: sourceOf(source) }));
}

/** The coverage years gaps are kept for: this one and the next. */
export function gapYears(): readonly number[] {
  const years = Object.values(KNOWN_GAPS)
    .flat()
    .flatMap((gap) => /-(\d{4})$/.exec(gap)?.[1] ?? []);
  return [...new Set(years)].map(Number).sort((a, b) => a - b);
}
