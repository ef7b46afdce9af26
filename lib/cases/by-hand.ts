import type {
  ClaimState,
  EntryEventKind,
  PremiumTier,
  Readings,
  WindowChoice,
} from '../values/enrolment-case';
import type { CaseInput, GoldenCase, YearInput } from './golden-case';

const FIRST_CLAIM_YEAR = 2025;

function yearsFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Resident insurance from `first` to `last`; claims, unknown unless given, exist from 2025. */
export function insured(first: number, last = first, claims?: ClaimState): YearInput[] {
  return yearsFrom(first, last).map((year) => ({
    year,
    status: 'resident',
    ...(claims !== undefined && year >= FIRST_CLAIM_YEAR ? { claims } : {}),
  }));
}

export function uninsured(first: number, last = first): YearInput[] {
  return yearsFrom(first, last).map((year) => ({ year, status: 'none' }));
}

export function forgotten(first: number, last = first): YearInput[] {
  return yearsFrom(first, last).map((year) => ({ year, status: 'unknown' }));
}

/** @param lastMonth absent = the person does not remember */
export function employed(year: number, lastMonth?: number): YearInput[] {
  return [{ year, status: 'employee', ...(lastMonth === undefined ? {} : { lastMonth }) }];
}

/** A year in which the reward part of the ceiling was drawn on. */
export function bonusUsed(year: number): YearInput[] {
  return [{ year, status: 'resident', claims: 'some', bonusUsed: true }];
}

interface Facts {
  /** Zhejiang unless given. */
  readonly region?: string;
  readonly group?: string;
  readonly tier?: PremiumTier;
  /** First year of `history` unless given. */
  readonly since?: number;
  /** The day of payment unless given. */
  readonly asOf?: string;
  readonly history: readonly YearInput[];
  readonly event?: readonly [EntryEventKind, string];
  readonly on: string;
  readonly years: readonly number[];
  readonly window?: WindowChoice;
  readonly nextWindow?: WindowChoice;
  readonly backPay?: number;
  readonly local?: CaseInput['local'] | undefined;
  readonly readings?: Partial<Readings> | undefined;
}

export function paying(facts: Facts): CaseInput {
  const { region, group, tier, since, asOf, history, event, on, years, local, readings } = facts;
  return {
    version: 1,
    region: region ?? '330000',
    asOf: asOf ?? on,
    group: group ?? 'general',
    ...(tier ? { tier } : {}),
    eligibleSince: since ?? history[0]?.year ?? 2000,
    history,
    ...(event ? { entry: { event: event[0], date: event[1] } } : {}),
    payment: {
      on,
      coverageYears: years,
      ...(facts.window ? { window: facts.window } : {}),
      ...(facts.nextWindow ? { nextWindow: facts.nextWindow } : {}),
      ...(facts.backPay ? { backPayYears: facts.backPay } : {}),
    },
    ...(local ? { local } : {}),
    ...(readings ? { readings } : {}),
  };
}

interface Moment extends Pick<Facts, 'region' | 'readings'> {
  readonly asOf: string;
  readonly history: readonly YearInput[];
  readonly on?: string;
  readonly ceiling?: number;
}

/**
 * Pays for the year after `history` inside its window, by default on 1 December; the ceiling is
 * 400000 unless given.
 */
export function inWindow({ ceiling = 400000, history, on, ...rest }: Moment): CaseInput {
  const lastYear = history[history.length - 1]?.year ?? FIRST_CLAIM_YEAR;
  return paying({
    history,
    on: on ?? `${lastYear}-12-01`,
    years: [lastYear + 1],
    window: 'inside',
    local: { ceiling },
    ...rest,
  });
}

/** Worked out by hand from rules.md; `why` shows how. */
export function byHand(golden: Omit<GoldenCase, 'origin' | 'grade'>): GoldenCase {
  return { origin: '手算：rules.md', grade: 'derived', ...golden };
}
