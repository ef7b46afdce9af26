import { prepareCase } from '../prepare-case';
import type { Award, CaseError, Ceiling } from '../rules/assessment';
import { ceilingFrom } from '../rules/ceiling';
import type { KnownYear, Scenario } from '../rules/coverage-history';
import { timingOf } from '../rules/outcome';
import { type CalendarDate, firstOfYear, yearOf } from '../values/calendar-date';
import type { Readings } from '../values/enrolment-case';

/** Longest look ahead in years (rule C8). */
const MAX_YEARS = 20;

export const ROUTES = ['zero-claim', 'with-claims', 'break-once'] as const;
/** Stay insured without claims, stay insured with claims, or leave out the next year once. */
export type Route = (typeof ROUTES)[number];

/** An award at the end of a route, and what took it away. */
export interface ProjectedAward extends Award {
  /** Only with status `cleared` (rules C4, C5). */
  readonly cleared?: { readonly year: number; readonly by: 'use' | 'break' };
}

export interface Projection {
  readonly route: Route;
  /** The year left out on route `break-once`. */
  readonly breakYear: number | undefined;
  /**
   * The ceiling on 1 January of each coming year, until the rewards are full. Of `covered` it is
   * only told whether the year is insured, not whether a wait after the break is over.
   */
  readonly points: readonly Ceiling[];
  /** Every award up to the last point, also those lost on the way. */
  readonly awards: readonly ProjectedAward[];
}

export type ProjectionResult =
  | { readonly ok: true; readonly projections: readonly Projection[] }
  | { readonly ok: false; readonly error: CaseError };

type StatusAt = (year: number) => KnownYear | undefined;

/**
 * Rule C8: where the ceiling goes from here along three routes, taking the years paid for as
 * insured. Yuan; `total` is `null` throughout where the base is not recorded.
 *
 * @param scenario which way the facts the person does not remember are taken
 */
export function projectCeiling(raw: unknown, scenario: Scenario): ProjectionResult {
  const prepared = prepareCase(raw);
  if (!prepared.ok) return prepared;
  const { situation, histories, readings } = prepared.prepared;
  const history = histories[scenario];
  const { coverageYear, lastCoverageYear, input } = situation;
  const { startsOn } = timingOf(situation, history, readings);
  const first = yearOf(input.asOf) + 1;

  const projections = ROUTES.map((route) => {
    // What is paid for is kept: the break falls in the first year not paid for yet.
    const breakYear = route === 'break-once' ? lastCoverageYear + 1 : undefined;
    const claims = route === 'with-claims' ? 'some' : 'none';
    const statusAt: StatusAt = (year) => {
      if (year < coverageYear) return history.at(year);
      return year === breakYear
        ? { status: 'none' }
        : { status: 'resident', claims, bonusUsed: false };
    };
    const at = (on: CalendarDate) =>
      ceilingFrom(situation, history, readings, { on, startsOn }, statusAt);
    const points: Ceiling[] = [];
    for (let year = first; year < first + MAX_YEARS; year++) {
      const point = at(firstOfYear(year));
      points.push(point);
      // A break may still take away what was full before it.
      if (isFull(point) && year > (breakYear ?? 0)) break;
    }
    const last = points[points.length - 1];
    const awards = (last?.awards ?? []).map((award) => withLoss(award, statusAt, readings));
    return { route, breakYear, points, awards };
  });
  return { ok: true, projections };
}

function isFull({ increase, maxIncrease }: Ceiling): boolean {
  return increase !== null && increase === maxIncrease;
}

/** The engine marks an award as cleared; the page also says when, and by what. */
function withLoss(award: Award, statusAt: StatusAt, readings: Readings): ProjectedAward {
  if (award.status !== 'cleared') return award;
  const reading = readings['kept-after-break'];
  const breakClears = reading === 'cleared' || (reading === 'loyalty-only' && !isLoyalty(award));
  for (let year = yearOf(award.effective); ; year++) {
    const known = statusAt(year);
    if (known === undefined) return award;
    if (known.status === 'none' && breakClears) return { ...award, cleared: { year, by: 'break' } };
    const used = known.status === 'resident' && known.bonusUsed && !isLoyalty(award);
    if (used) return { ...award, cleared: { year, by: 'use' } };
    if (year > yearOf(award.effective) + MAX_YEARS * 2) return award;
  }
}

function isLoyalty({ kind }: Award): boolean {
  return kind === 'loyalty';
}
