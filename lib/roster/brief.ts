import { type PreparedCase, prepareCase } from '../prepare-case';
import type { CaseError, Outcome } from '../rules/assessment';
import { outcomeOf } from '../rules/outcome';

/** Both outcomes of `assess()` and nothing else. */
export interface Outcomes {
  readonly ifInsured: Outcome;
  readonly ifLapsed: Outcome;
}

type Brief = ({ readonly ok: true } & Outcomes) | { readonly ok: false; readonly error: CaseError };

/**
 * The part of `assess()` a list has room for: no working, no other readings, no ranking of what is
 * unknown. What it does give is exactly what `assess()` gives; a property test holds it to that.
 */
export function assessBrief(raw: unknown): Brief {
  const prepared = prepareCase(raw);
  return prepared.ok ? { ok: true, ...outcomesOf(prepared.prepared) } : prepared;
}

export function outcomesOf({ situation, histories, readings }: PreparedCase): Outcomes {
  const ifInsured = outcomeOf(situation, histories.ifInsured, readings);
  const ifLapsed =
    histories.ifLapsed === histories.ifInsured
      ? ifInsured
      : outcomeOf(situation, histories.ifLapsed, readings);
  return { ifInsured, ifLapsed };
}
