import { type CalendarDate, yearOf } from '../values/calendar-date';
import type { Readings } from '../values/enrolment-case';
import type { OpenQuestion, Outcome, WarningCode } from './assessment';
import type { Scenario } from './coverage-history';
import { uncountedBrokenYears } from './interruption';
import { timingOf } from './outcome';
import type { Histories } from './sensitivity';
import type { Situation } from './situation';
import { LONG_BREAK_YEARS } from './waiting-period';

/** Day the Zhejiang document came into force; payments before it fall under older local rules. */
const ZHEJIANG_IN_FORCE = '2025-04-01' as CalendarDate;

export interface WarningFacts {
  readonly situation: Situation;
  readonly histories: Histories;
  readonly readings: Readings;
  readonly outcomes: Readonly<Record<Scenario, Outcome>>;
  readonly openQuestions: readonly OpenQuestion[];
  /** The window's first day is not recorded and the payment was taken to be inside it. */
  readonly windowAssumed: boolean;
}

/** What a page must say beside the numbers, as codes. */
export function warningsOf(facts: WarningFacts): WarningCode[] {
  const { situation, outcomes } = facts;
  const { region, input } = situation;
  const either = (test: (outcome: Outcome) => boolean): boolean =>
    test(outcomes.ifInsured) || test(outcomes.ifLapsed);
  const checks: readonly (readonly [WarningCode, boolean])[] = [
    ['known-deviation', region.knownDeviations.length > 0],
    ['not-effective', either(({ benefits }) => !benefits.effective)],
    ['repair-wasted', either(({ repair }) => repair.wastedYears > 0)],
    ['repair-depends-on-reading', repairDependsOnReading(facts)],
    ['four-year-cliff', either(({ wait }) => wait.brokenYears === LONG_BREAK_YEARS - 1)],
    ['breaks-before-2025-not-counted', leavesOutOldBreaks(facts)],
    ['assumed-from-zhejiang', leansOnZhejiang(facts)],
    ['before-2025-04-01', region.isZhejiang && situation.paidOn < ZHEJIANG_IN_FORCE],
    ['window-assumed', facts.windowAssumed],
    ['base-year-old', baseIsOld(facts)],
    ['reduction-not-recorded', either(({ ceiling }) => ceiling.reduction === null)],
    [
      'medical-aid-maybe-uncapped',
      input.group === 'medical-aid' && !region.uncappedGroups.value.includes(input.group),
    ],
  ];
  return checks.filter(([, holds]) => holds).map(([code]) => code);
}

/** Rule R7. */
function repairDependsOnReading({ openQuestions, outcomes }: WarningFacts): boolean {
  const useful = outcomes.ifInsured.repair.maxUsefulYears;
  const usefulIfLapsed = outcomes.ifLapsed.repair.maxUsefulYears;
  return openQuestions.some(({ alternatives }) =>
    alternatives.some(
      ({ maxUsefulYears, ifLapsed }) =>
        maxUsefulYears < useful || (ifLapsed?.maxUsefulYears ?? maxUsefulYears) < usefulIfLapsed,
    ),
  );
}

/** Rule H4, said only of breaks the person is sure of. */
function leavesOutOldBreaks({ situation, histories, readings, outcomes }: WarningFacts): boolean {
  return (
    readings['broken-years-from'] === '2025' &&
    outcomes.ifInsured.wait.brokenYears === 0 &&
    uncountedBrokenYears(situation, histories.ifInsured) > 0
  );
}

/** Whether somebody outside Zhejiang is exempt only because Zhejiang's list was borrowed (W3). */
function leansOnZhejiang({ situation, histories, readings, outcomes }: WarningFacts): boolean {
  const scenarios: readonly Scenario[] = ['ifInsured', 'ifLapsed'];
  return scenarios.some((scenario) => {
    if (outcomes[scenario].wait.reason !== 'exempt-event') return false;
    const without: Readings = { ...readings, 'events-elsewhere': 'none' };
    return timingOf(situation, histories[scenario], without).wait.reason !== 'exempt-event';
  });
}

/** Rule C7: the recorded ceiling is for an earlier year than the one it is read in. */
function baseIsOld({ situation, outcomes }: WarningFacts): boolean {
  const { ceiling, local } = { ceiling: situation.region.ceiling, local: situation.input.local };
  if (ceiling?.year === undefined || local.ceiling !== undefined) return false;
  const { status, on } = outcomes.ifInsured.ceiling;
  return status === 'known' && ceiling.year < yearOf(on);
}
