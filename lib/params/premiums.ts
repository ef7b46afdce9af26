import type { LocalFigures, PremiumTier } from '../values/enrolment-case';
import type { Sourced } from './region-pack';
import type { ResolvedRegion } from './resolved-region';

export type KnownPremium =
  | { readonly amount: number; readonly from: 'local' }
  | { readonly amount: number; readonly from: 'pack'; readonly sourced: Sourced<number> };

/** Yuan one person pays for one coverage year; `undefined` = not recorded, never a guess. */
export function premiumOf(
  region: Pick<ResolvedRegion, 'premiums'>,
  year: number,
  tier: PremiumTier,
  local?: LocalFigures['premiums'],
): KnownPremium | undefined {
  const own = local?.[String(year)];
  if (own !== undefined) return { amount: own, from: 'local' };
  const sourced = region.premiums?.[year]?.[tier];
  return sourced && { amount: sourced.value, from: 'pack', sourced };
}
