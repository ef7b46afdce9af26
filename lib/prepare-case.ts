import { premiumOf } from './params/premiums';
import { findRegion } from './params/registry';
import type { ResolvedRegion } from './params/resolved-region';
import type { CaseError } from './rules/assessment';
import { settleHistory, unknownFacts } from './rules/coverage-history';
import { windowPlace } from './rules/enrolment-window';
import { type Histories, readingsInForce } from './rules/sensitivity';
import { type Situation, situationOf } from './rules/situation';
import { monthIndexOf } from './values/calendar-date';
import type { EnrolmentCase, Readings } from './values/enrolment-case';
import { parseCase } from './wire/parse-case';

/** A case that passed every check, ready for the rules. */
export interface PreparedCase {
  readonly situation: Situation;
  readonly histories: Histories;
  readonly readings: Readings;
  readonly windowAssumed: boolean;
}

type Prepared =
  | { readonly ok: true; readonly prepared: PreparedCase }
  | { readonly ok: false; readonly error: CaseError };

/** Checks a case and looks up all that does not depend on a reading; the order is rules.md's. */
export function prepareCase(raw: unknown): Prepared {
  const parsed = parseCase(raw);
  return parsed.ok ? prepareInput(parsed.input) : parsed;
}

/** The same for a case whose fields are known to be sound, alone and towards each other. */
export function prepareInput(input: EnrolmentCase): Prepared {
  const region = findRegion(input.region);
  if (region === undefined) return refuse('region-unknown', ['region']);
  if (!region.groups.includes(input.group)) return refuse('invalid-case', ['group']);
  const conflict = conflictIn(input);
  if (conflict !== undefined) return refuse('history-conflict', [conflict]);

  const readings = readingsInForce(input, region);
  const window = windowPlace(input, region, 'window');
  if (!window.ok) return window;
  let inNextWindow: boolean | undefined;
  if (input.payment.coverageYears.length === 2) {
    const next = windowPlace(input, region, 'nextWindow');
    // Under reading `carries` the second window changes nothing, so it need not be known.
    if (!next.ok && readings['second-year-wait'] === 'separate') return next;
    inNextWindow = next.ok ? next.inside : undefined;
  }
  const situation = situationOf(
    input,
    region,
    window.inside,
    inNextWindow,
    premiumsOf(input, region),
  );
  // One and the same object when nothing is unknown, so that nothing is computed twice.
  const certain = unknownFacts(input).length === 0 && input.payment.coverageYears.length === 1;
  const ifInsured = settleHistory(input, 'ifInsured');
  const ifLapsed = certain ? ifInsured : settleHistory(input, 'ifLapsed');
  return {
    ok: true,
    prepared: {
      situation,
      histories: { ifInsured, ifLapsed },
      readings,
      windowAssumed: window.assumed,
    },
  };
}

/** Facts in `Y` that cannot be true of someone who is only now paying for `Y`. */
function conflictIn({ history, payment }: EnrolmentCase): string | undefined {
  const index = history.findIndex(({ year }) => year === payment.coverageYears[0]);
  const record = history[index];
  if (record?.status === 'resident') return `history.${index}.status`;
  if (record?.status !== 'employee' || record.lastMonth === undefined) return undefined;
  const lastMonth = record.year * 12 + record.lastMonth - 1;
  return lastMonth > monthIndexOf(payment.on) ? `history.${index}.lastMonth` : undefined;
}

function premiumsOf(
  { payment, tier, local }: EnrolmentCase,
  region: ResolvedRegion,
): ReadonlyMap<number, number | null> {
  return new Map(
    payment.coverageYears.map((year) => [
      year,
      premiumOf(region, year, tier, local.premiums)?.amount ?? null,
    ]),
  );
}

function refuse(code: CaseError['code'], paths: readonly string[]): Prepared {
  return { ok: false, error: { code, paths } };
}
