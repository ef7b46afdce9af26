/** Two clocks, in milliseconds: the wall's goes on while the machine sleeps, the other never goes back. */
export interface Instant {
  readonly wall: number;
  readonly steady: number;
}

export type Idleness =
  | { readonly kind: 'here' }
  | { readonly kind: 'warning'; readonly secondsLeft: number }
  | { readonly kind: 'over' };

const SECOND = 1000;
const WARNING = 60 * SECOND;

/**
 * How long nobody has touched anything, by the clock that says longer. A wall clock set back must
 * not keep somebody's answers on the screen, nor a steady one that stood still during sleep.
 */
export function idleSince(last: Instant, now: Instant): number {
  return Math.max(now.wall - last.wall, now.steady - last.steady, 0);
}

/** What to show after `idle` milliseconds when everything is cleared after `limit`. */
export function idlenessAfter(idle: number, limit: number): Idleness {
  if (idle >= limit) return { kind: 'over' };
  if (idle < limit - WARNING) return { kind: 'here' };
  return { kind: 'warning', secondsLeft: Math.ceil((limit - idle) / SECOND) };
}

/** Milliseconds until `idlenessAfter` says something new: the warning, then each full second of it. */
export function untilNextChange(idle: number, limit: number): number {
  const left = limit - idle;
  return left > WARNING ? left - WARNING : left % SECOND || SECOND;
}
