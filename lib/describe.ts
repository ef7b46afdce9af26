import type { RegionPack, Sourced } from './params/region-pack';
import { findRegion } from './params/registry';
import type { ResolvedRegion } from './params/resolved-region';
import { windowOf } from './params/windows';
import { CLAUSES, type Clause, type ClauseId } from './sources/clauses';
import { SOURCES, type SourceDocument, type SourceId } from './sources/documents';
import type { PremiumTier } from './values/enrolment-case';

export interface SourceFacts extends SourceDocument {
  readonly id: SourceId;
}

export interface ClauseFacts extends Omit<Clause, 'source'> {
  readonly source: SourceFacts;
}

/** What a figure used for one person rests on; the amount itself is in the working. */
export interface FigureFacts extends Omit<Sourced<unknown>, 'value' | 'source'> {
  readonly id: FigureId;
  readonly source: SourceFacts;
}

export type FigureId =
  | 'ceiling'
  | 'premium'
  | 'window'
  | 'fixed-months'
  | 'exempt-groups'
  | 'exempt-events'
  | 'exempt-start'
  | 'incentives'
  | 'increase-cap'
  | 'requires-next-year'
  | 'break-reduction'
  | 'uncapped-groups';

export interface RemarkFacts {
  readonly id: string;
  readonly source: SourceFacts;
}

export interface RegionFacts {
  readonly code: string;
  readonly name: string;
  readonly level: RegionPack['level'];
  /** False where the answer rests on records of a wider area than the one asked for. */
  readonly exact: boolean;
  /** Zhejiang raises the costs that count (可报费用限额), the nation what is paid at most (C9). */
  readonly limit: 'reimbursable-costs' | 'payment';
  readonly document: SourceFacts;
  /** The year the recorded ceiling is stated for. */
  readonly ceilingYear: number | undefined;
  readonly figures: readonly FigureFacts[];
  readonly deviations: readonly RemarkFacts[];
  readonly remarks: readonly RemarkFacts[];
}

export function sourceOf(id: SourceId): SourceFacts {
  return { id, ...SOURCES[id] };
}

/** Words of a document with where they stand. */
export function clauseOf(id: ClauseId): ClauseFacts {
  const { source, ...clause } = CLAUSES[id];
  return { ...clause, source: sourceOf(source) };
}

/**
 * Which records answer for a code, and what stands behind each figure that somebody of this tier
 * who pays for these years is told. `undefined` when the code belongs to no province.
 */
export function regionOf(
  code: string,
  { years, tier }: { readonly years: readonly number[]; readonly tier: PremiumTier },
): RegionFacts | undefined {
  const region = findRegion(code);
  if (region === undefined) return undefined;
  const { used } = region;
  const withSource = ({ id, source }: { id: string; source: SourceId }): RemarkFacts => ({
    id,
    source: sourceOf(source),
  });
  return {
    code: used.code,
    name: used.name,
    level: used.level,
    exact: used.code === code,
    limit: region.isZhejiang ? 'reimbursable-costs' : 'payment',
    document: sourceOf(region.document),
    ceilingYear: region.ceiling?.year,
    figures: figuresFor(region, years, tier),
    deviations: region.knownDeviations.map(withSource),
    remarks: region.remarks.map(withSource),
  };
}

function figuresFor(
  region: ResolvedRegion,
  years: readonly number[],
  tier: PremiumTier,
): FigureFacts[] {
  const figures: FigureFacts[] = [];
  const add = (id: FigureId, figure: Sourced<unknown> | undefined) => {
    if (figure === undefined) return;
    const { value: _, source, ...rest } = figure;
    figures.push({ id, source: sourceOf(source), ...rest });
  };
  add('ceiling', region.ceiling);
  for (const year of years) {
    add('premium', region.premiums?.[year]?.[tier]);
    const recurring = windowOf(region, year)?.from === 'recurring';
    add('window', recurring ? region.recurringWindow : region.windows?.[year]);
  }
  add('fixed-months', region.fixedMonths);
  add('exempt-groups', region.exemptGroups);
  for (const events of region.ownEventsFrom) add('exempt-events', events);
  add('exempt-start', region.exemptStart);
  add('incentives', region.incentives);
  add('increase-cap', region.increaseCap);
  add('requires-next-year', region.requiresNextYear);
  add('break-reduction', region.breakReduction);
  add('uncapped-groups', region.uncappedGroups);
  return figures;
}
