import type { RosterSettings } from '@/lib/roster/settings';
import { placeName } from '../steps/places';
import { fill } from '../ui/fill';
import { formatDate } from '../ui/format';
import type { RosterTexts } from './texts';

/** What a list is computed with, in one sentence without its stop. */
export function saySettings(
  { region, payOn, coverageYears, window, tier, keepNames }: RosterSettings,
  texts: RosterTexts['settings']['said'],
  tierNames: Readonly<Record<string, string>>,
): string {
  const parts = [
    region ? placeName(region) : texts.placesOfList,
    fill(texts.pays, { date: formatDate(payOn), years: coverageYears.join(texts.and) }),
    window === 'auto' ? undefined : texts.window[window],
    tier === 'adult' ? undefined : fill(texts.tier, { tier: tierNames[tier] ?? tier }),
    keepNames ? undefined : texts.noNames,
  ];
  return parts.filter((part) => part !== undefined).join(texts.comma);
}
