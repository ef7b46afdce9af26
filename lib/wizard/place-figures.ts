import type { PlaceFigures } from '../answers/answers';
import { premiumOf } from '../params/premiums';
import { findRegion } from '../params/registry';
import { windowOf } from '../params/windows';

/** Brings all region packs along: import it only when the page is up. */
export const placeFigures: PlaceFigures = {
  windowOf(code, year) {
    const region = findRegion(code);
    const window = region && windowOf(region, year);
    if (window === undefined) return undefined;
    const { opens, closes } = window;
    return opens === undefined ? { closes } : { opens, closes };
  },
  hasPremium(code, year, tier) {
    const region = findRegion(code);
    return region !== undefined && premiumOf(region, year, tier) !== undefined;
  },
  hasCeiling: (code) => findRegion(code)?.ceiling !== undefined,
};
