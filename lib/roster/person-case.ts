import { type Answers, FIRST_COUNTED_YEAR } from '../answers/answers';
import { toCases } from '../answers/to-cases';
import { findRegion } from '../params/registry';
import type { CalendarDate } from '../values/calendar-date';
import type {
  ClaimState,
  EnrolmentCase,
  EnrolmentStatus,
  EntryEventKind,
  Payment,
  PremiumTier,
  YearRecord,
} from '../values/enrolment-case';
import type { LastMonth } from './dates';
import type { Field } from './fields';
import type { PersonFacts } from './read-person';
import { type RosterSettings, tierOfAge } from './settings';
import type { StatusCell } from './words';

/** One person as the wizard would hold them, and as the engine takes them. */
export interface RosterPerson {
  readonly answers: Answers;
  readonly case: EnrolmentCase | undefined;
}

export const factOf = <Value>(facts: PersonFacts, field: Field): Value | undefined =>
  facts.get(field) as Value | undefined;

export function birthYearOf(facts: PersonFacts): number | undefined {
  return factOf<number>(facts, 'birth') ?? factOf<number>(facts, 'id-birth');
}

/**
 * The way of a row to the engine is the wizard's own: answers first, then `toCases`. Only years
 * before 2025 that a list gives one by one, which the wizard does not ask for, are added here.
 *
 * @param since stands in for the row's own year, see `clampedSince`
 */
export function personCase(
  facts: PersonFacts,
  settings: RosterSettings,
  since?: number,
): RosterPerson {
  const answers = answersOf(facts, settings, since);
  const [answered] = toCases(answers, settings.asOf);
  if (answered === undefined) return { answers, case: undefined };
  const history = withEarlierYears(answered.case.history, facts, answered.case);
  return { answers, case: { ...answered.case, history } };
}

export function sinceOf(facts: PersonFacts): number | undefined {
  return factOf<number>(facts, 'eligible-since') ?? birthYearOf(facts);
}

export function coverageOf(facts: PersonFacts, settings: RosterSettings): Payment['coverageYears'] {
  const years = factOf<readonly number[]>(facts, 'coverage') ?? settings.coverageYears;
  const [first = settings.coverageYears[0], second] = years;
  return second === undefined ? [first] : [first, second];
}

function answersOf(
  facts: PersonFacts,
  settings: RosterSettings,
  since: number | undefined,
): Answers {
  const birthYear = birthYearOf(facts);
  const eligibleSince = factOf<number>(facts, 'eligible-since');
  const region = regionOf(facts, settings);
  const coverageYears = coverageOf(facts, settings);
  const window = settings.window === 'auto' ? undefined : settings.window;
  const event = factOf<EntryEventKind>(facts, 'event') ?? 'none';
  const eventDate = factOf<CalendarDate>(facts, 'event-date');
  const backPayYears = factOf<number>(facts, 'back-pay');
  const lastBefore = factOf<Answers['lastBefore2025']>(facts, 'last-before-2025');
  return {
    ...(region !== undefined && { region }),
    ...(since === undefined
      ? {
          ...(birthYear !== undefined && { birthYear }),
          ...(eligibleSince !== undefined && { eligibleSince }),
        }
      : { birthYear: since }),
    group: factOf<string>(facts, 'group') ?? 'general',
    tier: tierOf(facts, settings),
    ...byYear(facts),
    ...(lastBefore !== undefined && { lastBefore2025: lastBefore }),
    event,
    ...(event !== 'none' && eventDate !== undefined && { eventDate }),
    payWhen: 'other',
    payOn: factOf<CalendarDate>(facts, 'pay-on') ?? settings.payOn,
    coverageYears,
    ...(window !== undefined && { window }),
    ...(backPayYears !== undefined && { backPayYears }),
    ...(settings.local !== undefined && { local: settings.local }),
    ...(settings.readings !== undefined && { readings: settings.readings }),
  };
}

export function regionOf(facts: PersonFacts, settings: RosterSettings): string | undefined {
  return factOf<string>(facts, 'region') ?? settings.region;
}

export function tierOf(facts: PersonFacts, settings: RosterSettings): PremiumTier {
  const birthYear = birthYearOf(facts);
  const year = coverageOf(facts, settings)[0];
  const tier = factOf<PremiumTier>(facts, 'tier') ?? tierOfAge(settings, birthYear, year);
  if (tier !== 'student' || birthYear === undefined || birthYear < 2008) return tier;
  // Some places charge students by year of birth; a list only says 「大学生」.
  const region = findRegion(regionOf(facts, settings) ?? '');
  return region?.premiums?.[year]?.['student-2008'] ? 'student-2008' : tier;
}

/** Years from 2025 in the shape of the wizard's answers. */
function byYear(facts: PersonFacts) {
  const years: Record<string, EnrolmentStatus> = {};
  const lastMonths: Record<string, number | 'unknown'> = {};
  const claims: Record<string, ClaimState> = {};
  const bonusUsed: Record<string, boolean> = {};
  for (const { year, status, lastMonth } of statusesOf(facts)) {
    if (year < FIRST_COUNTED_YEAR) continue;
    years[year] = status;
    if (status === 'employee') lastMonths[year] = lastMonth ?? 'unknown';
    if (status === 'resident') {
      claims[year] = factOf<ClaimState>(facts, `claims:${year}`) ?? 'unknown';
      if (factOf<boolean>(facts, `bonus-used:${year}`)) bonusUsed[year] = true;
    }
  }
  return { years, lastMonths, claims, bonusUsed };
}

interface StatusOfYear extends StatusCell {
  readonly year: number;
}

/** What the row says of each year, oldest first, with the month of a column of its own. */
export function statusesOf(facts: PersonFacts): StatusOfYear[] {
  const statuses: StatusOfYear[] = [];
  for (const [field, value] of facts) {
    if (field.indexOf('status:') !== 0) continue;
    const year = Number(field.slice('status:'.length));
    statuses.push({ year, ...(value as StatusCell) });
  }
  statuses.sort((a, b) => a.year - b.year);
  const lastEmployed = statuses.filter(({ status }) => status === 'employee').pop()?.year;
  return statuses.map((each) => {
    if (each.status !== 'employee' || each.lastMonth !== undefined) return each;
    const own = factOf<LastMonth>(facts, `last-month:${each.year}`);
    const general = factOf<LastMonth>(facts, 'last-month');
    const meant = general?.year === undefined ? lastEmployed : general.year;
    const month = own?.month ?? (meant === each.year ? general?.month : undefined);
    return month === undefined ? each : { ...each, lastMonth: month };
  });
}

function withEarlierYears(
  history: readonly YearRecord[],
  facts: PersonFacts,
  { eligibleSince }: EnrolmentCase,
): readonly YearRecord[] {
  const earlier = statusesOf(facts)
    .filter(({ year, status }) => year < FIRST_COUNTED_YEAR && status !== 'unknown')
    // Before somebody could enrol there was nothing to be insured in.
    .filter(({ year, status }) => year >= eligibleSince || status !== 'none')
    .map(
      ({ year, status, lastMonth }): YearRecord =>
        lastMonth === undefined ? { year, status } : { year, status, lastMonth },
    );
  if (earlier.length === 0) return history;
  const told = new Set(earlier.map(({ year }) => year));
  return [...earlier, ...history.filter(({ year }) => !told.has(year))].sort(
    (a, b) => a.year - b.year,
  );
}
