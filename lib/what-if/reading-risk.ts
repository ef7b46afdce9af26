import type { CoverageHistory } from '../rules/coverage-history';
import { benefitsPartOf } from '../rules/outcome';
import { combinations, timingReadings } from '../rules/sensitivity';
import type { Situation } from '../rules/situation';
import type { ReadingId, Readings } from '../values/enrolment-case';

export interface ChosenReading {
  readonly id: ReadingId;
  readonly value: string;
}

/**
 * The fewest readings that would have to be otherwise for `years` of back-payment to buy less than
 * they do now (rule R7). Readings the person got from the local office are settled. Empty when no
 * reading does.
 */
export function readingThatWastes(
  situation: Situation,
  history: CoverageHistory,
  readings: Readings,
  years: number,
): readonly ChosenReading[] {
  if (years === 0) return [];
  const open = timingReadings(situation).filter((id) => situation.input.readings[id] === undefined);
  let fewest: readonly ChosenReading[] = [];
  for (const other of combinations(readings, open)) {
    const { maxUsefulYears } = benefitsPartOf(situation, history, other).repair;
    if (maxUsefulYears >= years) continue;
    const changed = open
      .filter((id) => other[id] !== readings[id])
      .map((id) => ({ id, value: other[id] }));
    if (fewest.length === 0 || changed.length < fewest.length) fewest = changed;
  }
  return fewest;
}
