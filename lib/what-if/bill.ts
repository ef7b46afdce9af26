/** One year's premium and how often it is paid: once for the year, once more per back-payment. */
export interface BillLine {
  readonly year: number;
  readonly times: number;
  /** Yuan; `null` = not recorded. */
  readonly premium: number | null;
}

export type Bill = readonly BillLine[];

/** Rule R3: back-payment is charged at the standard of the first year paid for. */
export function billOf(premiums: ReadonlyMap<number, number | null>, backPayYears: number): Bill {
  return [...premiums].map(([year, premium], index) => ({
    year,
    premium,
    times: index === 0 ? 1 + backPayYears : 1,
  }));
}

/**
 * Negative when `a` costs less. Premiums that are not recorded cancel out as far as both bills have
 * them; `undefined` when what is left could go either way.
 */
export function compareBills(a: Bill, b: Bill): number | undefined {
  let known = 0;
  const unknown = new Map<number, number>();
  for (const [lines, sign] of [
    [a, 1],
    [b, -1],
  ] as const) {
    for (const { year, times, premium } of lines) {
      if (premium === null) unknown.set(year, (unknown.get(year) ?? 0) + sign * times);
      else known += sign * times * premium;
    }
  }
  const parts = [known, ...unknown.values()];
  if (parts.every((part) => part <= 0)) return parts.reduce((sum, part) => sum + part, 0);
  return parts.every((part) => part >= 0) ? parts.reduce((sum, part) => sum + part, 0) : undefined;
}
