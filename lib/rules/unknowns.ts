import { type CalendarDate, daysBetween } from '../values/calendar-date';
import type { Readings } from '../values/enrolment-case';
import type { Unknown } from './assessment';
import { ceilingOn } from './ceiling';
import { POLICY_FIRST_YEAR, type Scenario, settleHistory } from './coverage-history';
import { timingOf } from './outcome';
import type { Situation } from './situation';

/** Sorts unknown facts by how far apart the two answers to each alone can push the result. */
export function rankUnknowns(
  situation: Situation,
  readings: Readings,
  unknowns: readonly Unknown[],
): Unknown[] {
  if (unknowns.length < 2) return [...unknowns];
  const bases = { ifInsured: probe('ifInsured'), ifLapsed: probe('ifLapsed') };
  const gaps = new Map(
    unknowns.map((unknown) => {
      if (!canMove(situation, readings, unknown)) return [unknown, { days: 0, yuan: 0 }] as const;
      const down = gapBetween(bases.ifInsured, probe('ifInsured', unknown));
      const up = gapBetween(bases.ifLapsed, probe('ifLapsed', unknown));
      return [
        unknown,
        { days: Math.max(down.days, up.days), yuan: Math.max(down.yuan, up.yuan) },
      ] as const;
    }),
  );
  const gapOf = (unknown: Unknown): Gap => gaps.get(unknown) ?? { days: 0, yuan: 0 };
  return [...unknowns].sort((a, b) => {
    const [first, second] = [gapOf(a), gapOf(b)];
    return second.days - first.days || second.yuan - first.yuan || b.year - a.year;
  });

  /** What the person would be told in one scenario, with one fact taken the other way. */
  function probe(scenario: Scenario, flipped?: Unknown): Probe {
    const other = scenario === 'ifInsured' ? 'ifLapsed' : 'ifInsured';
    const history = settleHistory(situation.input, scenario, (year, field) =>
      flipped?.year === year && flipped.field === field ? other : scenario,
    );
    const { startsOn } = timingOf(situation, history, readings);
    const moment = { on: startsOn, startsOn, assumePaid: true };
    const { total, loyalty, zeroClaim } = ceilingOn(situation, history, readings, moment);
    return { startsOn, yuan: total ?? loyalty + zeroClaim };
  }
}

/**
 * Old years need not be tried one by one: before 2025 nothing is earned, and under reading `2025`
 * nothing broken is counted. Only a transfer from employee insurance within months of the payment
 * (rule H3) or a cut that asks for any earlier insurance (rule C5) still look at them.
 */
function canMove(situation: Situation, readings: Readings, { year }: Unknown): boolean {
  return (
    year >= POLICY_FIRST_YEAR ||
    year >= situation.coverageYear - 2 ||
    readings['broken-years-from'] === 'all' ||
    situation.region.breakReduction.value !== 0
  );
}

interface Probe {
  readonly startsOn: CalendarDate;
  readonly yuan: number;
}

interface Gap {
  readonly days: number;
  readonly yuan: number;
}

function gapBetween(a: Probe, b: Probe): Gap {
  return {
    days: Math.abs(daysBetween(a.startsOn, b.startsOn)),
    yuan: Math.abs(a.yuan - b.yuan),
  };
}
