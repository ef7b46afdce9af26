import type { WarningCode } from '@/lib';
import type { Situation } from './situations';

export type WarningPlace = 'top' | 'start' | 'repair' | 'ceiling';

/** Where on the page each warning stands. A code added to the engine will not compile without one. */
const PLACES: Readonly<Record<WarningCode, WarningPlace>> = {
  'known-deviation': 'top',
  'before-2025-04-01': 'top',
  'not-effective': 'start',
  'assumed-from-zhejiang': 'start',
  'window-assumed': 'start',
  'breaks-before-2025-not-counted': 'start',
  'repair-wasted': 'repair',
  'repair-depends-on-reading': 'repair',
  'four-year-cliff': 'repair',
  'base-year-old': 'ceiling',
  'reduction-not-recorded': 'ceiling',
  'medical-aid-maybe-uncapped': 'ceiling',
};

/** The warnings of all situations that belong to one place, each once. */
export function warningsAt(
  place: WarningPlace,
  situations: readonly Situation[],
): readonly WarningCode[] {
  const all = situations.flatMap(({ assessed }) => assessed.assessment.warnings);
  return [...new Set(all)].filter((code) => PLACES[code] === place);
}
