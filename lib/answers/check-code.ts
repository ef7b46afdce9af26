import type { CalendarDate } from '../values/calendar-date';
import type { EnrolmentCase, LocalFigures, YearRecord } from '../values/enrolment-case';
import { fingerprint } from '../values/fingerprint';
import { isSpelled, spell } from './code-words';

const LENGTH = 8;

/**
 * 核对码: whoever enters the same facts for the same day under the same rules sees the same eight
 * characters, in whatever order the facts were entered. Not a secret, and nothing can be read from
 * it. Several cases, when the person is not sure about the enrolment window, share one code.
 */
export function checkCode(cases: readonly EnrolmentCase[], rules: CalendarDate): string {
  const facts = cases.map((each) => canonicalJson(factsOf(each))).sort();
  return spell(firstBits(fingerprint(canonicalJson({ rules, facts }))), LENGTH);
}

/** What somebody typed from paper as a code: any case, any spaces, full-width characters too. */
export function readCheckCode(typed: string): string | undefined {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s·.-]/g, '');
  return isSpelled(code, LENGTH) ? code : undefined;
}

/** In two halves, as people read it out. */
export function showCheckCode(code: string): string {
  return `${code.slice(0, LENGTH / 2)} ${code.slice(LENGTH / 2)}`;
}

/** The facts alone: no reference, and nothing that says the same as leaving it out (rule H5). */
function factsOf({ ref: _, history, local, ...rest }: EnrolmentCase): object {
  const years = history.filter(({ status }) => status !== 'unknown').map(recordOf);
  return { ...rest, history: years.sort((a, b) => a.year - b.year), local: figuresOf(local) };
}

function recordOf({ claims, bonusUsed, ...record }: YearRecord): YearRecord {
  return {
    ...record,
    ...(claims !== undefined && claims !== 'unknown' && { claims }),
    ...(bonusUsed === true && { bonusUsed }),
  };
}

function figuresOf({ premiums = {}, windows = {}, ...rest }: LocalFigures): LocalFigures {
  return {
    ...rest,
    ...(Object.keys(premiums).length > 0 && { premiums }),
    ...(Object.keys(windows).length > 0 && { windows }),
  };
}

/** JSON with the fields of every object in alphabetical order. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    const entries = Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries);
  });
}

/** 48 bits: enough for eight symbols, and exact in an ordinary number. */
function firstBits(bytes: Uint8Array): number {
  return bytes.slice(0, 6).reduce((number, byte) => number * 256 + byte, 0);
}
