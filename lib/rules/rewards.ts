import { firstOfYear, monthIndex } from '../values/calendar-date';
import type { Readings } from '../values/enrolment-case';
import type { Award, AwardStatus } from './assessment';
import {
  type CoverageHistory,
  CROSS_SCHEME_BREAK_MONTHS,
  gapMonths,
  type KnownYear,
  lastInsuranceAsEmployee,
  POLICY_FIRST_YEAR,
} from './coverage-history';
import type { Situation } from './situation';

/** After four insured years each further one earns the loyalty reward (rule C1). */
export const LOYALTY_FREE_YEARS = 4;

/** What the years since 2025 have earned, before the cap. Yuan. */
export interface Rewards {
  readonly loyalty: number;
  readonly zeroClaim: number;
  readonly streak: number;
  /** How often the person came back after a break (rule C5). */
  readonly breaks: number;
  readonly awards: readonly Award[];
  /** Years in which something already counted was lost, and by which rule. */
  readonly losses: readonly Loss[];
}

export interface Loss {
  readonly rule: 'C4' | 'C5' | 'C6';
  readonly year: number;
}

type StatusAt = (year: number) => KnownYear | undefined;

/** Rules C1, C2, C4–C6: walks the years to `throughYear`, each 1 January in the order of the law. */
export function accumulateRewards(
  situation: Situation,
  history: CoverageHistory,
  readings: Readings,
  statusAt: StatusAt,
  throughYear: number,
): Rewards {
  const ledger = new Ledger(situation, readings);
  const losses: Loss[] = [];
  let streak = 0;
  for (let year = Math.max(POLICY_FIRST_YEAR, history.firstYear); year <= throughYear; year++) {
    const before = year > history.firstYear ? statusAt(year - 1) : undefined;
    const now = statusAt(year);
    if (year > POLICY_FIRST_YEAR) ledger.creditYearBefore(year, streak, before, now);
    if (crossedSchemesWithBreak(situation, history, year, before, now)) {
      if (streak > 0) losses.push({ rule: 'C6', year });
      streak = 0;
    }
    switch (now?.status) {
      case 'resident':
        streak++;
        ledger.creditSameYear(year, streak);
        if (now.bonusUsed && ledger.clear('zero-claim')) losses.push({ rule: 'C4', year });
        break;
      case 'none':
        if (ledger.clearAfterBreak() || streak > 0) losses.push({ rule: 'C5', year });
        streak = 0;
        break;
      case 'employee':
        if (readings['employee-years'] === 'reset') streak = 0;
        break;
    }
  }
  // Most places cut nothing, and then the years since birth need not be walked.
  const cuts = situation.region.breakReduction.value !== 0;
  const breaks = cuts ? breaksBefore(history, statusAt, throughYear) : 0;
  // Spelled out, not spread: it runs for every reading tried, and V8 adds to a spread object slowly.
  return {
    loyalty: ledger.countedSum('loyalty'),
    zeroClaim: ledger.countedSum('zero-claim'),
    streak,
    breaks,
    awards: ledger.awards,
    losses,
  };
}

/** Rule C6: moving from employee insurance across years with four empty months restarts the count. */
function crossedSchemesWithBreak(
  { coverageYear, paidMonth }: Situation,
  history: CoverageHistory,
  year: number,
  before: KnownYear | undefined,
  now: KnownYear | undefined,
): boolean {
  if (before?.status !== 'employee' || now?.status !== 'resident') return false;
  if (year !== coverageYear) {
    // Nobody records when earlier years were paid; January is the month they start in.
    const end = { year: year - 1, month: monthIndex(year - 1, before.lastMonth) };
    return gapMonths(end, monthIndex(year, 1)) >= CROSS_SCHEME_BREAK_MONTHS;
  }
  // The employee months may reach into `Y` itself, and then no year boundary was crossed.
  const end = lastInsuranceAsEmployee(history, coverageYear);
  if (end === undefined || end.year === coverageYear) return false;
  return gapMonths(end, paidMonth) >= CROSS_SCHEME_BREAK_MONTHS;
}

/** Rule C5: times the person returned as a resident after a break since the last resident year. */
function breaksBefore(history: CoverageHistory, statusAt: StatusAt, throughYear: number): number {
  let breaks = 0;
  let insuredBefore = false;
  let brokenSinceResident = false;
  for (let year = history.firstYear; year <= throughYear; year++) {
    const status = statusAt(year)?.status;
    if (status === 'none' && year >= POLICY_FIRST_YEAR) brokenSinceResident = true;
    if (status === 'resident') {
      if (insuredBefore && brokenSinceResident) breaks++;
      brokenSinceResident = false;
    }
    if (status === 'resident' || status === 'employee') insuredBefore = true;
  }
  return breaks;
}

/** The awards so far; clearing keeps them on the list so that the page can show what was lost. */
class Ledger {
  awards: Award[] = [];

  constructor(
    private readonly situation: Situation,
    private readonly readings: Readings,
  ) {}

  /** Awards for the year before that take effect on 1 January of `year`. */
  creditYearBefore(
    year: number,
    streakBefore: number,
    before: KnownYear | undefined,
    now: KnownYear | undefined,
  ): void {
    if (before?.status !== 'resident') return;
    const nextJanuary = this.readings['loyalty-effective'] === 'next-january';
    if (nextJanuary && streakBefore > LOYALTY_FREE_YEARS) this.add('loyalty', year - 1, year);
    if (before.claims === 'none') this.add('zero-claim', year - 1, year, this.zeroClaimStatus(now));
  }

  creditSameYear(year: number, streak: number): void {
    const sameYear = this.readings['loyalty-effective'] === 'same-year';
    if (sameYear && streak > LOYALTY_FREE_YEARS) this.add('loyalty', year, year);
  }

  /** Rule C5: what a break does to rewards already earned is an open question. */
  clearAfterBreak(): boolean {
    const reading = this.readings['kept-after-break'];
    const zeroClaim = reading !== 'kept' && this.clear('zero-claim');
    const loyalty = reading === 'cleared' && this.clear('loyalty');
    return zeroClaim || loyalty;
  }

  /** @returns whether there was anything to lose. */
  clear(kind: Award['kind']): boolean {
    let lost = false;
    this.awards = this.awards.map((award) => {
      if (award.kind !== kind || award.status !== 'counted') return award;
      lost = true;
      return { ...award, status: 'cleared' };
    });
    return lost;
  }

  countedSum(kind: Award['kind']): number {
    let sum = 0;
    for (const award of this.awards) {
      if (award.kind === kind && award.status === 'counted') sum += award.amount;
    }
    return sum;
  }

  /** Rule C2: some places want the next year insured too before the reward counts. */
  private zeroClaimStatus(now: KnownYear | undefined): AwardStatus {
    if (!this.situation.region.requiresNextYear.value) return 'counted';
    if (now === undefined) return 'pending';
    return now.status === 'resident' ? 'counted' : 'forfeited';
  }

  private add(
    kind: Award['kind'],
    earnedYear: number,
    effectiveYear: number,
    status: AwardStatus = 'counted',
  ): void {
    const { loyalty, zeroClaim } = this.situation.region.incentives.value;
    const amount = kind === 'loyalty' ? loyalty : zeroClaim;
    this.awards.push({ kind, earnedYear, effective: firstOfYear(effectiveYear), amount, status });
  }
}
