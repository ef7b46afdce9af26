import type { CaseError } from '../rules/assessment';
import type { EnrolmentCase } from '../values/enrolment-case';
import { isWholeNumber, type JsonObject, objectOf } from './json';
import { brokenRelations } from './relations';
import { enrolmentCaseSchema, ref as refSchema } from './schema';

/** Oldest coverage year the documents speak of. */
export const FIRST_COVERAGE_YEAR = 2025;
const SUPPORTED_VERSION = 1;

export type ParseResult =
  | { readonly ok: true; readonly input: EnrolmentCase }
  | { readonly ok: false; readonly error: CaseError };

/**
 * Checks untrusted input against the wire format (rules.md section 7) in the order set there:
 * `version-unsupported`, `before-policy`, then `invalid-case` with every path that is wrong.
 * Defaults are filled in. Never throws.
 */
export function parseCase(raw: unknown): ParseResult {
  const input = objectOf(raw);
  if (input === undefined) return refuse('invalid-case', ['']);
  if (isWholeNumber(input.version) && input.version > SUPPORTED_VERSION) {
    return refuse('version-unsupported', ['version']);
  }
  const years = objectOf(input.payment)?.coverageYears;
  if (Array.isArray(years) && isWholeNumber(years[0]) && years[0] < FIRST_COVERAGE_YEAR) {
    return refuse('before-policy', ['payment.coverageYears']);
  }
  const parsed = enrolmentCaseSchema.safeParse(input);
  const paths = new Set(brokenRelations(input));
  for (const issue of parsed.error?.issues ?? []) {
    for (const path of pathsOf(issue)) paths.add(path);
  }
  if (paths.size > 0) return refuse('invalid-case', [...paths].sort());
  // The schema spells absent fields `T | undefined` and dates `string`; JSON knows no undefined.
  return { ok: true, input: parsed.data as unknown as EnrolmentCase };
}

/** The caller's reference, if it may be echoed. */
export function refOf(raw: unknown): string | undefined {
  const ref = (objectOf(raw) as JsonObject | undefined)?.ref;
  return refSchema.safeParse(ref).success ? (ref as string) : undefined;
}

type Issue = NonNullable<
  ReturnType<typeof enrolmentCaseSchema.safeParse>['error']
>['issues'][number];

/** Unknown fields are reported by their own path, not by that of the object they sit in. */
function pathsOf(issue: Issue): string[] {
  const at = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...at, key].join('.'));
  return [at.join('.')];
}

function refuse(code: CaseError['code'], paths: readonly string[]): ParseResult {
  return { ok: false, error: { code, paths } };
}
