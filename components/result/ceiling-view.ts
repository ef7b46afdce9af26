import type { Award, Ceiling } from '@/lib';
import type { Situation } from './situations';

/** The third of the three sentences. Yuan. */
export interface CeilingView {
  readonly kind: 'raised' | 'same' | 'lowered' | 'unrecorded' | 'cut-unknown' | 'uncapped';
  readonly base: number | null;
  readonly total: number | null;
  /** By how much the total differs from the base, without sign. */
  readonly difference: number;
  /** Rewards that count, or, where there is no base to cap them by, all that were earned. */
  readonly rewards: number;
  readonly reduction: number | null;
  /** Whether the number is in force on the day of asking, or will be, or never. */
  readonly inForce: 'now' | 'from-start' | 'never';
  /** What it will be on the day benefits start, where that is later and differs. */
  readonly later: { readonly total: number | null; readonly rewards: number } | undefined;
  /** The year the recorded base is stated for, when that is over. */
  readonly baseYear: number | undefined;
}

export function ceilingView(
  { assessed, outcome }: Situation,
  recordedYear: number | undefined,
): CeilingView {
  const { ceiling, ceilingAtStart, benefits } = outcome;
  const old = assessed.assessment.warnings.includes('base-year-old');
  const later =
    ceilingAtStart !== null && benefits.startsOn > ceiling.on ? ceilingAtStart : undefined;
  return {
    kind: kindOf(ceiling),
    base: ceiling.base,
    total: ceiling.total,
    difference: Math.abs((ceiling.total ?? 0) - (ceiling.base ?? 0)),
    rewards: rewardsOf(ceiling),
    reduction: ceiling.reduction,
    inForce: ceiling.covered ? 'now' : benefits.effective ? 'from-start' : 'never',
    later: later && differs(later, ceiling) ? laterView(later) : undefined,
    baseYear: old ? recordedYear : undefined,
  };
}

function kindOf({ status, base, total }: Ceiling): CeilingView['kind'] {
  if (status === 'uncapped') return 'uncapped';
  if (status === 'not-recorded' || base === null) return 'unrecorded';
  if (total === null) return 'cut-unknown';
  if (total === base) return 'same';
  return total > base ? 'raised' : 'lowered';
}

function rewardsOf({ increase, loyalty, zeroClaim }: Ceiling): number {
  return increase ?? loyalty + zeroClaim;
}

function differs(a: Ceiling, b: Ceiling): boolean {
  return a.total !== b.total || rewardsOf(a) !== rewardsOf(b);
}

function laterView(ceiling: Ceiling): CeilingView['later'] {
  return { total: ceiling.total, rewards: rewardsOf(ceiling) };
}

/** One line of the sum. `null` = not recorded. */
export interface CeilingLine {
  readonly id: 'base' | 'loyalty' | 'zeroClaim' | 'overCap' | 'reduction' | 'total';
  readonly amount: number | null;
}

/** The sum as it is printed. */
export function ceilingLines(ceiling: Ceiling): readonly CeilingLine[] {
  const { base, loyalty, zeroClaim, increase, reduction, total } = ceiling;
  const overCap = increase === null ? 0 : loyalty + zeroClaim - increase;
  const lines: CeilingLine[] = [
    { id: 'base', amount: base },
    { id: 'loyalty', amount: loyalty },
    { id: 'zeroClaim', amount: zeroClaim },
  ];
  if (overCap > 0) lines.push({ id: 'overCap', amount: overCap });
  if (reduction !== 0) lines.push({ id: 'reduction', amount: reduction });
  return [...lines, { id: 'total', amount: total }];
}

/** Oldest first; the year is in which an award was earned. */
export function awardsOf({ awards }: Ceiling): readonly Award[] {
  return [...awards].sort((a, b) => a.earnedYear - b.earnedYear);
}
