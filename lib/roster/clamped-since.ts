import { FIRST_COUNTED_YEAR } from '../answers/answers';
import { findRegion } from '../params/registry';
import { factOf, regionOf, sinceOf, statusesOf } from './person-case';
import type { PersonFacts } from './read-person';
import type { RosterSettings } from './settings';

/** Where reading `all` of `broken-years-from` starts (rule H2). */
const OLDEST_COUNTED_YEAR = 2003;

/**
 * The year of birth as far as it can matter to an outcome. Years that nothing is said about and
 * that no rule counts one by one are all alike, so that one of them stands for all: somebody born
 * in 1950 and somebody born in 1980 who did the same since are one computation, not two.
 *
 * Held to by a property test: outcomes are the same with the year itself.
 */
export function clampedSince(facts: PersonFacts, settings: RosterSettings): number | undefined {
  const since = sinceOf(facts);
  return since === undefined ? undefined : Math.max(since, standInYear(facts, settings));
}

/** The one year that stands for all years before anything is said or counted. */
export function standInYear(facts: PersonFacts, settings: RosterSettings): number {
  // A newborn's own year decides who counts as one.
  if (facts.get('group') === 'newborn') return Number.NEGATIVE_INFINITY;
  const told = statusesOf(facts)
    .filter(({ status }) => status !== 'unknown')
    .map(({ year }) => year);
  const lastBefore = factOf<unknown>(facts, 'last-before-2025');
  if (typeof lastBefore === 'number') told.push(lastBefore);
  return Math.min(firstCountedYear(facts, settings), ...told) - 1;
}

function firstCountedYear(facts: PersonFacts, settings: RosterSettings): number {
  const region = findRegion(regionOf(facts, settings) ?? '');
  const reading =
    settings.readings?.['broken-years-from'] ?? region?.readings['broken-years-from'].value;
  return reading === '2025' ? FIRST_COUNTED_YEAR : OLDEST_COUNTED_YEAR;
}
