import { type PreparedCase, prepareInput } from '../prepare-case';
import type { CaseError } from '../rules/assessment';
import type { EnrolmentCase } from '../values/enrolment-case';
import type { JsonObject } from '../wire/json';
import { brokenRelations } from '../wire/relations';

type Prepared =
  | { readonly ok: true; readonly prepared: PreparedCase }
  | { readonly ok: false; readonly error: CaseError };

/**
 * `prepareCase` for a case put together here and not read from outside. Every part of it has the
 * right shape already, so the costly half of the checks is left out; what its parts demand of each
 * other is checked like anywhere else. A property test holds both to the same result.
 */
export function prepareMade(input: EnrolmentCase): Prepared {
  const paths = new Set(brokenRelations(input as unknown as JsonObject));
  if (paths.size > 0) {
    return { ok: false, error: { code: 'invalid-case', paths: [...paths].sort() } };
  }
  return prepareInput(input);
}
