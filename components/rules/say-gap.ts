import type { Gap } from '@/lib/params/known-gaps';
import { fill } from '../ui/fill';
import type { RulesWords } from './words';

type Payer = keyof RulesWords['page']['gaps']['payers'];

/** A gap taken apart: what is missing, for which year, and of whose premiums. */
interface GapParts {
  readonly kind: 'ceiling' | 'premium' | 'window' | 'window-opening';
  readonly year?: number;
  readonly payer?: Payer;
}

const SHAPE = /^(premium|window-opening|window)-(?:(child|student|adult)-)?(\d{4})$/;

function gapParts(gap: Gap): GapParts {
  const [, kind, payer, year] = SHAPE.exec(gap) ?? [];
  if (kind === undefined) return { kind: 'ceiling' };
  return {
    kind: kind as GapParts['kind'],
    year: Number(year),
    ...(payer === undefined ? {} : { payer: payer as Payer }),
  };
}

/** What is missing, one phrase a year and kind: the three payers of a year stand together. */
export function sayGaps(gaps: readonly Gap[], { page }: RulesWords): string[] {
  const { items, payers } = page.gaps;
  const phrases = gaps.map((gap) => {
    const { kind, year } = gapParts(gap);
    const whose = gaps
      .map(gapParts)
      .filter((other) => kind === 'premium' && other.kind === kind && other.year === year)
      .map(({ payer }) => (payer ? payers[payer] : ''));
    // When everybody's is missing there is no need to name them.
    const named = whose.length === Object.keys(payers).length ? [] : whose;
    return fill(items[kind], { year, payers: named.join(page.figures.and) });
  });
  return [...new Set(phrases)];
}
