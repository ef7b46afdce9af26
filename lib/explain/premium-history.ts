import type { ClauseId } from '../sources/clauses';

export interface YearlyPremium {
  readonly year: number;
  /** Yuan one person paid for the year. */
  readonly amount: number;
}

/** One clause for the series, one for the two published numbers it is checked against. */
export const PREMIUM_CLAUSES: readonly ClauseId[] = ['premium-series', 'premium-totals'];

export const PERSONAL_PREMIUMS: readonly YearlyPremium[] = [
  10, 10, 10, 10, 10, 20, 20, 30, 50, 60, 70, 90, 120, 150, 180, 220, 250, 280, 320, 350, 380,
].map((amount, index) => ({ year: 2003 + index, amount }));

export const FIRST_PREMIUM_YEAR = 2003;
export const LAST_PREMIUM_YEAR = 2023;
/** The rate the published 3343.1 was computed with. */
export const PUBLISHED_RATE = 5;
export const HIGHEST_RATE = 20;

export interface GrownPremium extends YearlyPremium {
  readonly yearsOfInterest: number;
  /** Yuan at the end of `to`, not rounded. */
  readonly grown: number;
}

export interface PremiumGrowth {
  readonly rows: readonly GrownPremium[];
  readonly paid: number;
  readonly grown: number;
}

/**
 * What the premiums of the years `from`–`to` would have become with interest compounded yearly.
 *
 * A payment earns interest for the years after its own, up to and including `to`: 2003 earns 20
 * years in 2023, the payment of 2023 none. Only so does the series give the 3343.1 that was
 * published; were interest to begin in the year of payment it would be 3510.2.
 */
export function growPremiums(from: number, to: number, ratePercent: number): PremiumGrowth {
  const rows = PERSONAL_PREMIUMS.filter(({ year }) => year >= from && year <= to).map(
    ({ year, amount }) => ({
      year,
      amount,
      yearsOfInterest: to - year,
      grown: amount * (1 + ratePercent / 100) ** (to - year),
    }),
  );
  return {
    rows,
    paid: rows.reduce((sum, { amount }) => sum + amount, 0),
    grown: rows.reduce((sum, { grown }) => sum + grown, 0),
  };
}
