import { type Answers, askedYears, asksBefore2025, FIRST_COUNTED_YEAR } from '../answers/answers';
import { toCases } from '../answers/to-cases';
import { windowStatus } from '../answers/windows';
import { findRegion } from '../params/registry';
import { windowOf } from '../params/windows';
import { type CalendarDate, yearOf } from '../values/calendar-date';
import type {
  ClaimState,
  EnrolmentCase,
  EnrolmentStatus,
  EntryEventKind,
  Payment,
  PremiumTier,
  WindowChoice,
  YearRecord,
} from '../values/enrolment-case';
import { usualOpening } from '../what-if/window-place';
import type { LastMonth } from './dates';
import type { Field } from './fields';
import type { PersonFacts } from './read-person';
import { type RosterSettings, tierOfAge } from './settings';
import type { StatusCell } from './status-words';

/** One person as the wizard would hold them, and as the engine takes them. */
export interface RosterPerson {
  readonly answers: Answers;
  /** Years one by one that the wizard does not ask for. */
  readonly earlier: readonly YearRecord[];
  readonly case: EnrolmentCase | undefined;
}

export const factOf = <Value>(facts: PersonFacts, field: Field): Value | undefined =>
  facts.get(field) as Value | undefined;

export function birthYearOf(facts: PersonFacts): number | undefined {
  return factOf<number>(facts, 'birth') ?? factOf<number>(facts, 'id-birth');
}

/**
 * The way of a row to the engine is the wizard's own: answers first, then `toCases`. Only years that
 * a list gives one by one and the wizard does not ask for are added here.
 *
 * @param since stands in for the row's own year, see `clampedSince`
 */
export function personCase(
  facts: PersonFacts,
  settings: RosterSettings,
  since?: number,
): RosterPerson {
  const answers = answersOf(facts, settings, since);
  const earlier = unaskedYears(facts, settings);
  const [answered] = toCases(answers, settings.asOf, earlier);
  return { answers, earlier, case: answered?.case };
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
  const { window, nextWindow } = windowsOf(facts, settings);
  const event = factOf<EntryEventKind>(facts, 'event') ?? 'none';
  const eventDate = factOf<CalendarDate>(facts, 'event-date');
  const backPayYears = factOf<number>(facts, 'back-pay');
  const local = region === settings.region ? settings.local : undefined;
  const answers: Answers = {
    ...(region !== undefined && { region }),
    ...(since === undefined
      ? {
          ...(birthYear !== undefined && { birthYear }),
          ...(eligibleSince !== undefined && { eligibleSince }),
        }
      : { birthYear: since }),
    group: factOf<string>(facts, 'group') ?? 'general',
    tier: tierOf(facts, settings),
    event,
    ...(event !== 'none' && eventDate !== undefined && { eventDate }),
    payWhen: 'other',
    payOn: payOnOf(facts, settings),
    coverageYears,
    ...(window !== 'auto' && { window }),
    ...(nextWindow !== 'auto' && { nextWindow }),
    ...(backPayYears !== undefined && { backPayYears }),
    ...(local !== undefined && { local }),
    ...(settings.readings !== undefined && { readings: settings.readings }),
  };
  return { ...answers, ...byYear(facts, askedYears(answers, settings.asOf)), ...before(answers) };

  function before(told: Answers): Pick<Answers, 'lastBefore2025'> {
    return asksBefore2025(told) ? { lastBefore2025: lastBefore2025(facts) } : {};
  }
}

/**
 * The row's own word on the windows of the years it pays for, else the word given for the list
 * where that was given of this row. As in the wizard, nobody is asked what is recorded.
 */
function windowsOf(facts: PersonFacts, settings: RosterSettings): Windows {
  const [first, second = first] = coverageOf(facts, settings);
  const said = saidOfWindows(facts, settings, second > first ? second : undefined);
  return {
    window: isRecorded(facts, settings, first) ? 'auto' : said.window,
    nextWindow: isRecorded(facts, settings, second) ? 'auto' : said.nextWindow,
  };
}

type Windows = Pick<Payment, 'window' | 'nextWindow'>;

function saidOfWindows(
  facts: PersonFacts,
  settings: RosterSettings,
  second: number | undefined,
): Windows {
  const own = factOf<WindowChoice>(facts, 'window');
  if (own === undefined) {
    const { window, nextWindow = 'auto' } = settings;
    return isAsAsked(facts, settings)
      ? { window, nextWindow: second === undefined ? 'auto' : nextWindow }
      : { window: 'auto', nextWindow: 'auto' };
  }
  if (second === undefined) return { window: own, nextWindow: 'auto' };
  // No day lies in the windows of two years at once; one word tells which of the two it is in.
  const inSecond = own === 'inside' && payOnOf(facts, settings) >= usualOpening(second);
  return {
    window: inSecond ? 'outside' : own,
    nextWindow: inSecond ? 'inside' : 'outside',
  };
}

function isRecorded(facts: PersonFacts, settings: RosterSettings, year: number): boolean {
  const region = findRegion(regionOf(facts, settings) ?? '');
  const window = region && windowOf(region, year);
  return windowStatus(payOnOf(facts, settings), year, window) !== 'unknown';
}

function payOnOf(facts: PersonFacts, settings: RosterSettings): CalendarDate {
  return factOf<CalendarDate>(facts, 'pay-on') ?? settings.payOn;
}

/** What was said of the window was said of one place, one day and one year. */
export function isAsAsked(facts: PersonFacts, settings: RosterSettings): boolean {
  return (
    regionOf(facts, settings) === settings.region &&
    payOnOf(facts, settings) === settings.payOn &&
    coverageOf(facts, settings).join() === settings.coverageYears.join()
  );
}

/** A list that gives years before 2025 one by one answers this question too, if it says enough. */
function lastBefore2025(facts: PersonFacts): NonNullable<Answers['lastBefore2025']> {
  const told = factOf<NonNullable<Answers['lastBefore2025']>>(facts, 'last-before-2025');
  if (told !== undefined && told !== 'unknown') return told;
  const earlier = statusesOf(facts).filter(({ year }) => year < FIRST_COUNTED_YEAR);
  const last = earlier.filter(({ status }) => isInsured(status)).pop()?.year;
  if (last === undefined) return 'unknown';
  const broken = earlier.filter(({ year, status }) => year > last && status === 'none');
  return broken.length === FIRST_COUNTED_YEAR - 1 - last ? last : 'unknown';
}

function isInsured(status: EnrolmentStatus): boolean {
  return status === 'resident' || status === 'employee';
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

/** Years from 2025 in the shape of the wizard's answers; a year without a column is not remembered. */
function byYear(facts: PersonFacts, asked: readonly number[]) {
  const years: Record<string, EnrolmentStatus> = {};
  for (const year of asked) years[year] = 'unknown';
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

/**
 * Years the questions do not ask about, but the list gives: those before 2025, and the year paid for
 * where it has not begun. Who is insured for it already has nothing to pay.
 */
function unaskedYears(facts: PersonFacts, settings: RosterSettings): readonly YearRecord[] {
  const [paid] = coverageOf(facts, settings);
  const ahead = paid > yearOf(settings.asOf) ? paid : undefined;
  return statusesOf(facts)
    .filter(({ year, status }) =>
      year === ahead ? isInsured(status) : year < FIRST_COUNTED_YEAR && status !== 'unknown',
    )
    .map(
      ({ year, status, lastMonth }): YearRecord =>
        lastMonth === undefined ? { year, status } : { year, status, lastMonth },
    );
}
