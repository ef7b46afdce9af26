import type { CaseError } from '../rules/assessment';
import type { EnrolmentCase } from '../values/enrolment-case';
import type { Field } from './fields';
import type { Problem } from './problem';

/** The field of a list behind each path of a case, and what is said when the engine refuses it. */
const BY_PATH: readonly (readonly [RegExp, Field, string])[] = [
  [/^eligibleSince/, 'birth', 'since-after-coverage'],
  [/^group/, 'group', 'group-refused'],
  [/^entry\.date/, 'event-date', 'event-after-payment'],
  [/^payment\.on/, 'pay-on', 'pay-date-refused'],
  [/^payment\.coverageYears/, 'coverage', 'coverage-refused'],
  [/^payment\.backPayYears/, 'back-pay', 'back-pay-refused'],
  [/^asOf/, 'coverage', 'coverage-over'],
];

const BY_CODE: Partial<Record<CaseError['code'], readonly [Field, string]>> = {
  'region-unknown': ['region', 'region-unknown'],
  'before-policy': ['coverage', 'before-policy'],
  'window-unknown': ['region', 'window-unknown'],
  'window-not-open': ['pay-on', 'window-not-open'],
};

/** What the engine refused, in terms of the columns of the list. */
export function problemOf(
  error: CaseError,
  facts: EnrolmentCase,
  columnOf: (field: Field) => number | undefined,
): Problem {
  const path = error.paths[0] ?? '';
  const year = recordYear(path, facts);
  const [field, code] = meaning(error, path, year);
  const column = columnOf(field);
  return {
    code,
    weight: 'stops',
    ...(column !== undefined && { column }),
    values: {
      ...(year !== undefined && { year }),
      ...(error.opens !== undefined && { opens: error.opens }),
    },
  };
}

/** Somebody already insured for the year has nothing to pay: that is no mistake of the list. */
export function isInsuredAlready({ code, paths }: CaseError): boolean {
  return code === 'history-conflict' && paths.every((path) => /\.status$/.test(path));
}

function meaning(
  error: CaseError,
  path: string,
  year: number | undefined,
): readonly [Field, string] {
  const known = BY_CODE[error.code];
  if (known !== undefined) return known;
  if (error.code === 'history-conflict') return [`last-month:${year ?? 0}`, 'employed-at-payment'];
  if (year !== undefined) {
    return /\.year$/.test(path)
      ? [`status:${year}`, 'year-before-since']
      : [`status:${year}`, 'year-refused'];
  }
  const found = BY_PATH.find(([pattern]) => pattern.test(path));
  return found ? [found[1], found[2]] : ['name', 'case-refused'];
}

function recordYear(path: string, { history }: EnrolmentCase): number | undefined {
  const index = /^history\.(\d+)/.exec(path)?.[1];
  return index === undefined ? undefined : history[Number(index)]?.year;
}
