import type { PremiumTier } from '../values/enrolment-case';
import { REGION_PACKS } from './packs';
import type { RegionPack } from './region-pack';
import { windowOf } from './windows';

/** The coverage years people pay for now; moving them on turns every missing figure red. */
const GAP_YEARS = [2026, 2027] as const;
type GapYear = (typeof GAP_YEARS)[number];

const TIERS_OF = {
  child: ['child'],
  student: ['student', 'student-2008'],
  adult: ['adult', 'adult-1', 'adult-2'],
} as const satisfies Record<string, readonly PremiumTier[]>;
type Payer = keyof typeof TIERS_OF;

/** Something looked for and not found. `window-opening` = only the last day is known. */
export type Gap =
  | 'ceiling'
  | `premium-${Payer}-${GapYear}`
  | `window-${GapYear}`
  | `window-opening-${GapYear}`;

const PAYERS = Object.keys(TIERS_OF) as Payer[];
const premiumsOf = (year: GapYear) => PAYERS.map((payer): Gap => `premium-${payer}-${year}`);
const FOR_2027: readonly Gap[] = [...premiumsOf(2027), 'window-2027'];
const PREMIUMS: readonly Gap[] = [...premiumsOf(2026), ...premiumsOf(2027)];
const WINDOWS: readonly Gap[] = ['window-2026', 'window-2027'];
const ONLY_LAST_DAY: readonly Gap[] = ['window-opening-2026', 'window-2027'];
const EVERYTHING: readonly Gap[] = ['ceiling', ...PREMIUMS, ...WINDOWS];

/** What is known to be missing, by pack; anything not listed here has every figure. */
export const KNOWN_GAPS: Readonly<Record<string, readonly Gap[]>> = {
  '100000': EVERYTHING,
  '110000': EVERYTHING,
  '120000': EVERYTHING,
  '130000': EVERYTHING,
  '210900': ['ceiling', ...PREMIUMS, ...ONLY_LAST_DAY],
  '310000': EVERYTHING,
  '320000': EVERYTHING,
  '330000': EVERYTHING,
  '330100': FOR_2027,
  '330200': EVERYTHING,
  '330300': EVERYTHING,
  '330400': EVERYTHING,
  '330500': EVERYTHING,
  '330600': [...PREMIUMS, ...WINDOWS],
  '330700': EVERYTHING,
  '330800': EVERYTHING,
  '330900': EVERYTHING,
  '331000': ['premium-student-2026', 'premium-adult-2026', 'window-opening-2026', ...FOR_2027],
  '331100': EVERYTHING,
  '340000': EVERYTHING,
  '350000': ['ceiling', ...PREMIUMS],
  '360000': ['ceiling', ...PREMIUMS, ...ONLY_LAST_DAY],
  '370000': EVERYTHING,
  '410000': EVERYTHING,
  '420000': ['ceiling', ...PREMIUMS, ...ONLY_LAST_DAY],
  '430000': EVERYTHING,
  '440000': EVERYTHING,
  '450000': EVERYTHING,
  '500000': EVERYTHING,
  '510000': EVERYTHING,
  '530000': ['ceiling', ...PREMIUMS],
  '610100': [...PREMIUMS, ...WINDOWS],
};

/** The gaps as the packs stand. The register above must say the same. */
export function expectedGaps(): Record<string, readonly Gap[]> {
  const gaps = REGION_PACKS.map((pack) => [pack.code, gapsOf(pack)] as const);
  return Object.fromEntries(gaps.filter(([, missing]) => missing.length > 0));
}

/** What one pack lacks of everything that is looked for. */
export function gapsOf(pack: RegionPack): Gap[] {
  const gaps: Gap[] = pack.ceiling === undefined ? ['ceiling'] : [];
  for (const year of GAP_YEARS) {
    for (const payer of PAYERS) {
      const recorded = TIERS_OF[payer].some((tier) => pack.premiums?.[year]?.[tier] !== undefined);
      if (!recorded) gaps.push(`premium-${payer}-${year}`);
    }
    const known = windowOf({ windows: pack.windows, recurringWindow: pack.recurringWindow }, year);
    if (known === undefined) gaps.push(`window-${year}`);
    else if (known.opens === undefined) gaps.push(`window-opening-${year}`);
  }
  return gaps;
}
