import type { ResolvedRegion } from '../params/resolved-region';
import { earlierOf, laterOf } from '../values/calendar-date';
import {
  type EnrolmentCase,
  READING_IDS,
  READING_VALUES,
  type ReadingId,
  type Readings,
} from '../values/enrolment-case';
import type { Ceiling, OpenQuestion, Outcome, ReadingEffect, ReadingRange } from './assessment';
import type { CoverageHistory, Scenario } from './coverage-history';
import { benefitsPartOf, ceilingPartOf, timingOf } from './outcome';
import type { Situation } from './situation';

/** Both settled histories; the same object twice when nothing is unknown. */
export type Histories = Readonly<Record<Scenario, CoverageHistory>>;

/** Readings that can move the start of benefits; the others only touch the ceiling. */
const TIMING_READINGS: readonly ReadingId[] = [
  'in-window-after-break',
  'first-broken-year',
  'broken-years-from',
  'wait-starts',
  'second-year-wait',
  'events-elsewhere',
];

/**
 * Readings that cannot matter to this person are not tried: it keeps the combinations few. Only
 * facts that make a reading idle whatever the others are may be used here.
 */
function canMatter(situation: Situation, id: ReadingId): boolean {
  switch (id) {
    case 'in-window-after-break':
      return situation.inWindow;
    case 'wait-starts':
      return !situation.inWindow;
    case 'second-year-wait':
      return (
        situation.lastCoverageYear !== situation.coverageYear && situation.inNextWindow === true
      );
    case 'events-elsewhere':
      return (
        situation.input.entry.event !== 'none' ||
        situation.input.history.some((record) => record.status === 'employee')
      );
    default:
      return true;
  }
}

/** The readings whose combinations decide how early and how late benefits can start. */
export function timingReadings(situation: Situation): readonly ReadingId[] {
  return TIMING_READINGS.filter((id) => canMatter(situation, id));
}

function withReading(readings: Readings, id: ReadingId, value: string): Readings {
  return { ...readings, [id]: value } as Readings;
}

/** Every open question whose other answer changes what this person is told. */
export function openQuestionsOf(
  situation: Situation,
  histories: Histories,
  readings: Readings,
  outcomes: Readonly<Record<Scenario, Outcome>>,
): OpenQuestion[] {
  const questions: OpenQuestion[] = [];
  for (const id of READING_IDS) {
    if (!canMatter(situation, id)) continue;
    const alternatives = READING_VALUES[id]
      .filter((value) => value !== readings[id])
      .flatMap((value) => {
        const other = withReading(readings, id, value);
        const told = (scenario: Scenario): Outcome =>
          outcomeUnder(situation, histories[scenario], other, id, outcomes[scenario]);
        const insured = told('ifInsured');
        const lapsed = histories.ifLapsed === histories.ifInsured ? insured : told('ifLapsed');
        const changes =
          tellsDifferently(insured, outcomes.ifInsured) ||
          tellsDifferently(lapsed, outcomes.ifLapsed);
        if (!changes) return [];
        const effect = effectOf(insured);
        const lapsedEffect = effectOf(lapsed);
        return [
          sameEffect(effect, lapsedEffect)
            ? { value, ...effect }
            : { value, ...effect, ifLapsed: lapsedEffect },
        ];
      });
    if (alternatives.length === 0) continue;
    const standard = situation.region.readings[id];
    questions.push({
      id,
      chosen: readings[id],
      basis: standard.value === readings[id] ? standard.basis : 'as-given',
      alternatives,
    });
  }
  return questions;
}

/**
 * The outcome with one reading changed, computing again only the half that reading can touch. The
 * ceiling on the day benefits start is left behind when that day moves: the move itself is told.
 */
function outcomeUnder(
  situation: Situation,
  history: CoverageHistory,
  readings: Readings,
  changed: ReadingId,
  standing: Outcome,
): Outcome {
  return TIMING_READINGS.includes(changed)
    ? { ...standing, ...benefitsPartOf(situation, history, readings) }
    : { ...standing, ...ceilingPartOf(situation, history, readings, standing.benefits) };
}

function effectOf(outcome: Outcome): ReadingEffect {
  return {
    startsOn: outcome.benefits.startsOn,
    totalMonths: outcome.wait.totalMonths,
    ceilingTotal: outcome.ceiling.total,
    maxUsefulYears: outcome.repair.maxUsefulYears,
  };
}

function sameEffect(a: ReadingEffect, b: ReadingEffect): boolean {
  return (
    a.startsOn === b.startsOn &&
    a.totalMonths === b.totalMonths &&
    a.ceilingTotal === b.ceilingTotal &&
    a.maxUsefulYears === b.maxUsefulYears
  );
}

/** Whether anything a person acts on differs: dates, months, money, useful back-payment. */
function tellsDifferently(a: Outcome, b: Outcome): boolean {
  return (
    !sameEffect(effectOf(a), effectOf(b)) ||
    ladderOf(a) !== ladderOf(b) ||
    ceilingDiffers(a.ceiling, b.ceiling) ||
    ceilingDiffers(a.ceilingAtStart, b.ceilingAtStart)
  );
}

/** The start each rung buys: a reading can move a rung the person did not choose. */
function ladderOf({ repair }: Outcome): string {
  return repair.options.map((option) => option.startsOn).join();
}

/** Amounts are compared too: the total is unknown wherever the base is not recorded. */
function ceilingDiffers(a: Ceiling | null, b: Ceiling | null): boolean {
  if (a === null || b === null) return a !== b;
  const rewards = a.total === null && b.total === null;
  return (
    a.total !== b.total || (rewards && (a.loyalty !== b.loyalty || a.zeroClaim !== b.zeroClaim))
  );
}

/** Earliest and latest start, fewest and most months, over all readings and both scenarios. */
export function readingRangeOf(
  situation: Situation,
  histories: Histories,
  readings: Readings,
): ReadingRange {
  const ids = timingReadings(situation);
  const first = timingOf(situation, histories.ifInsured, readings);
  let [earliest, latest] = [first.startsOn, first.startsOn];
  let [fewest, most] = [first.totalMonths, first.totalMonths];
  for (const history of new Set(Object.values(histories))) {
    for (const combination of combinations(readings, ids)) {
      const { startsOn, totalMonths } = timingOf(situation, history, combination);
      earliest = earlierOf(earliest, startsOn);
      latest = laterOf(latest, startsOn);
      fewest = Math.min(fewest, totalMonths);
      most = Math.max(most, totalMonths);
    }
  }
  return { startsOn: [earliest, latest], totalMonths: [fewest, most] };
}

/** All choices of the given readings, the others as they are. */
export function combinations(readings: Readings, ids: readonly ReadingId[]): Readings[] {
  return ids.reduce<Readings[]>(
    (found, id) =>
      found.flatMap((base) => READING_VALUES[id].map((value) => withReading(base, id, value))),
    [readings],
  );
}

/** The readings in force: the region's defaults, then what the case asks for. */
export function readingsInForce(input: EnrolmentCase, region: ResolvedRegion): Readings {
  const chosen: Record<string, string> = {};
  for (const id of READING_IDS) chosen[id] = input.readings[id] ?? region.readings[id].value;
  return chosen as Readings;
}
