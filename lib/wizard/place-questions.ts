import { BASE_GROUPS, type PlaceQuestions, type Places } from '../answers/answers';
import type { RegionPack } from '../params/region-pack';
import { findRegion, REGION_PACKS } from '../params/registry';
import { PREMIUM_TIERS, type PremiumTier } from '../values/enrolment-case';

/** What each recorded place makes the wizard ask; worked out when the pages are exported. */
export function placeQuestions(): Places {
  const entries = REGION_PACKS.map((pack) => [pack.code, questionsOf(pack)] as const);
  return Object.fromEntries(entries.filter(([, questions]) => Object.keys(questions).length > 0));
}

function questionsOf(pack: RegionPack): PlaceQuestions {
  const tiers = tiersOf(pack);
  const groups = findRegion(pack.code)?.groups.filter((group) => !BASE_GROUPS.includes(group));
  return {
    ...(tiers.length > 0 && { tiers }),
    ...(groups !== undefined && groups.length > 0 && { groups }),
  };
}

/** Adults and children can always tell themselves apart, even where only one has a figure. */
function tiersOf({ premiums = {} }: RegionPack): readonly PremiumTier[] {
  const recorded = new Set(Object.values(premiums).flatMap((table) => Object.keys(table)));
  if (recorded.size === 0) return [];
  recorded.add('child');
  if (!recorded.has('adult-1') && !recorded.has('adult-2')) recorded.add('adult');
  return PREMIUM_TIERS.filter((tier) => recorded.has(tier));
}
