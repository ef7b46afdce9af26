import type { RegionFacts, SourceFacts } from '@/lib/describe';
import { fill } from '../ui/fill';
import type { ResultTexts } from './texts';

/** Whose rules were applied. */
export function sayRegion(
  { name, level, exact }: RegionFacts,
  words: ResultTexts['basis'],
): string {
  if (level === 'nation') return words.nation;
  return fill(exact ? words.exact : words.wider, { name });
}

/** Titles within a title take single marks. */
export function sayTitle({ described, title }: SourceFacts, pattern: string): string {
  if (described) return title;
  return fill(pattern, { title: title.replace(/《/g, '〈').replace(/》/g, '〉') });
}
