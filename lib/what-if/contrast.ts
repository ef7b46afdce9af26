import { prepareCase } from '../prepare-case';
import type { Ceiling, Outcome } from '../rules/assessment';
import { ceilingOn } from '../rules/ceiling';
import type { Scenario } from '../rules/coverage-history';
import { outcomeOf } from '../rules/outcome';
import type { ClauseId } from '../sources/clauses';
import { type CalendarDate, daysBetween, laterOf } from '../values/calendar-date';
import type { EnrolmentCase } from '../values/enrolment-case';
import { parseCase } from '../wire/parse-case';
import { type Candidate, type Change, candidates } from './changes';

/** What that one change would have bought; assessing `case` gives exactly `outcome`. */
export interface Contrast {
  readonly change: Change;
  readonly case: EnrolmentCase;
  readonly outcome: Outcome;
  /** Days from the standing start back to this one. */
  readonly daysEarlier: number;
  /** The standing payment was of no use at all; this one is. */
  readonly enables: boolean;
  /** Yuan on the ceiling of `on`; of the rewards alone where the base is not recorded. */
  readonly ceilingGain: number;
  /** The day both ceilings are read: today, or the standing start where that is later. */
  readonly on: CalendarDate;
  /** The clause that makes the difference. */
  readonly clause: ClauseId;
}

/**
 * "Why is it not otherwise?": the single changes that would have given an earlier start or a higher
 * ceiling, most days first. Nothing that needs two changes at once is offered, and nothing the
 * person does not remember is called a fact.
 */
export function contrasts(raw: unknown, scenario: Scenario): Contrast[] {
  const parsed = parseCase(raw);
  const standing = parsed.ok ? look(parsed.input, scenario) : undefined;
  if (!parsed.ok || standing === undefined) return [];
  const on = laterOf(parsed.input.asOf, standing.outcome.benefits.startsOn);
  const now = standing.ceilingOn(on);

  const weigh = ({ change, input }: Candidate): Contrast | undefined => {
    const other = look(input, scenario);
    if (other === undefined || !other.outcome.benefits.effective) return undefined;
    const { outcome, clauses } = other;
    const daysEarlier = daysBetween(outcome.benefits.startsOn, standing.outcome.benefits.startsOn);
    const ceilingGain = gain(other.ceilingOn(on), now);
    if (daysEarlier < 0 || (daysEarlier === 0 && ceilingGain <= 0)) return undefined;
    const enables = !standing.outcome.benefits.effective;
    // An unbroken year that starts nothing earlier still counts towards the rewards.
    const clause =
      clauses[
        daysEarlier === 0 && change.kind === 'insured-year' ? 'break' : CLAUSE_OF[change.kind]
      ];
    return { change, case: input, outcome, daysEarlier, enables, ceilingGain, on, clause };
  };
  // Several months may do equally well: the first of them is the smallest change.
  const smallest = new Map<string, Contrast>();
  for (const candidate of candidates(parsed.input)) {
    const contrast = weigh(candidate);
    if (contrast === undefined) continue;
    const { kind } = contrast.change;
    const key = 'year' in contrast.change ? `${kind} ${contrast.change.year}` : kind;
    const known = smallest.get(key);
    if (known === undefined || byWorth(contrast, known) < 0) smallest.set(key, contrast);
  }
  return [...smallest.values()].sort(byWorth);
}

const CLAUSE_OF = {
  'insured-year': 'brokenYear',
  'paid-on': 'waiting',
  'still-in-window': 'waiting',
  'employed-until': 'events',
  'no-claims': 'zeroClaim',
} as const;

function byWorth(a: Contrast, b: Contrast): number {
  return b.daysEarlier - a.daysEarlier || b.ceilingGain - a.ceilingGain;
}

/** Where no base is recorded the rewards and the cut can still be compared. */
function gain(after: Ceiling, before: Ceiling): number {
  if (after.total !== null && before.total !== null) return after.total - before.total;
  if (after.status === 'uncapped' || after.reduction === null || before.reduction === null)
    return 0;
  return rewardsOf(after) - rewardsOf(before);
}

function rewardsOf({ loyalty, zeroClaim, reduction }: Ceiling): number {
  return loyalty + zeroClaim - (reduction ?? 0);
}

function look(input: EnrolmentCase, scenario: Scenario) {
  const prepared = prepareCase(input);
  if (!prepared.ok) return undefined;
  const { situation, histories, readings } = prepared.prepared;
  const history = histories[scenario];
  const outcome = outcomeOf(situation, history, readings);
  const { startsOn } = outcome.benefits;
  return {
    outcome,
    clauses: situation.region.clauses,
    ceilingOn: (on: CalendarDate) =>
      ceilingOn(situation, history, readings, { on, startsOn, assumePaid: true }),
  };
}
