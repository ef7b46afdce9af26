import { prepareCase } from '../prepare-case';
import type { CaseError, Outcome } from '../rules/assessment';
import { outcomeOf } from '../rules/outcome';

/** Both outcomes of `assess()` and nothing else. */
export type Brief =
  | { readonly ok: true; readonly ifInsured: Outcome; readonly ifLapsed: Outcome }
  | { readonly ok: false; readonly error: CaseError };

/**
 * The part of `assess()` a list has room for: no working, no other readings, no ranking of what is
 * unknown. What it does give is exactly what `assess()` gives; a property test holds it to that.
 */
export function assessBrief(raw: unknown): Brief {
  const prepared = prepareCase(raw);
  if (!prepared.ok) return prepared;
  const { situation, histories, readings } = prepared.prepared;
  const ifInsured = outcomeOf(situation, histories.ifInsured, readings);
  const ifLapsed =
    histories.ifLapsed === histories.ifInsured
      ? ifInsured
      : outcomeOf(situation, histories.ifLapsed, readings);
  return { ok: true, ifInsured, ifLapsed };
}
