import { type CalendarDate, yearOf } from '../values/calendar-date';
import type {
  ClaimState,
  EnrolmentStatus,
  EntryEventKind,
  LocalFigures,
  LocalWindow,
  PremiumTier,
  Readings,
} from '../values/enrolment-case';

/** First coverage year the documents count breaks and rewards from. */
export const FIRST_COUNTED_YEAR = 2025;

export type WindowAnswer = 'inside' | 'outside' | 'unsure';

/** What a person has answered so far. Everything is optional: the questions come one by one. */
export interface Answers {
  readonly region?: string;
  readonly birthYear?: number;
  /** Only when the person became eligible later than birth. */
  readonly eligibleSince?: number;
  readonly group?: string;
  readonly tier?: PremiumTier;
  /** Keys are years from 2025. */
  readonly years?: Readonly<Record<string, EnrolmentStatus>>;
  /** Last year before 2025 with any insurance; skipped counts as `unknown`. */
  readonly lastBefore2025?: number | 'never' | 'unknown';
  readonly lastMonths?: Readonly<Record<string, number | 'unknown'>>;
  readonly claims?: Readonly<Record<string, ClaimState>>;
  readonly bonusUsed?: Readonly<Record<string, boolean>>;
  readonly event?: EntryEventKind;
  readonly eventDate?: CalendarDate;
  /** `today` follows the calendar: answers reopened tomorrow mean tomorrow. */
  readonly payWhen?: 'today' | 'other';
  readonly payOn?: CalendarDate;
  /** `[Y]` or `[Y, Y + 1]`. */
  readonly coverageYears?: readonly number[];
  /** Only asked when nothing is recorded about the enrolment window of `Y`, or of `Y + 1`. */
  readonly window?: WindowAnswer;
  readonly nextWindow?: WindowAnswer;
  /** The day `window` and `nextWindow` were answered; only beside `payWhen: 'today'`. */
  readonly windowOn?: CalendarDate;
  readonly backPayYears?: number;
  readonly local?: LocalFigures;
  /** Chosen after asking the local office. */
  readonly readings?: Partial<Readings>;
}

/** What a place makes the wizard ask beyond the usual. */
export interface PlaceQuestions {
  /** Premium tiers to choose from; absent when there is nothing to choose. */
  readonly tiers?: readonly PremiumTier[];
  /** Groups beyond `BASE_GROUPS`. */
  readonly groups?: readonly string[];
}

/** By region code. */
export type Places = Readonly<Record<string, PlaceQuestions>>;

/** What is recorded about places; too large for the first load, so it may come late or not at all. */
export interface PlaceFigures {
  windowOf(region: string, year: number): LocalWindow | undefined;
  hasPremium(region: string, year: number, tier: PremiumTier): boolean;
  hasCeiling(region: string): boolean;
}

/** The answers never know the day or the place by themselves. */
export interface AskContext {
  readonly asOf: CalendarDate;
  readonly places: Places;
  readonly figures?: PlaceFigures | undefined;
}

/** Groups the national document frees from waiting everywhere, and everybody else. */
export const BASE_GROUPS: readonly string[] = ['general', 'newborn', 'medical-aid'];

export function tiersOf(answers: Answers, places: Places): readonly PremiumTier[] {
  // Premiums are never inherited, so neither is the choice between them.
  return own(places, answers.region)?.tiers ?? [];
}

export function groupsOf(answers: Answers, places: Places): readonly string[] {
  const { region = '' } = answers;
  const chain = [region, `${region.slice(0, 4)}00`, `${region.slice(0, 2)}0000`];
  const extra = chain.map((code) => own(places, code)?.groups).find((groups) => groups);
  return [...BASE_GROUPS, ...(extra ?? [])];
}

function own(places: Places, code: string | undefined): PlaceQuestions | undefined {
  return code !== undefined && Object.hasOwn(places, code) ? places[code] : undefined;
}

export function eligibleYear(answers: Answers): number | undefined {
  return answers.eligibleSince ?? answers.birthYear;
}

/** Years whose insurance is asked: from 2025, or since the person can enrol, to the current year. */
export function askedYears(answers: Answers, asOf: CalendarDate): readonly number[] {
  const first = Math.max(FIRST_COUNTED_YEAR, eligibleYear(answers) ?? FIRST_COUNTED_YEAR);
  return yearRange(first, yearOf(asOf));
}

export function yearRange(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

export function yearsWith(
  status: EnrolmentStatus,
  answers: Answers,
  asOf: CalendarDate,
): readonly number[] {
  return askedYears(answers, asOf).filter((year) => answers.years?.[year] === status);
}

/** Whether there was anything to enrol in before 2025. */
export function asksBefore2025(answers: Answers): boolean {
  const since = eligibleYear(answers);
  return since === undefined || since < FIRST_COUNTED_YEAR;
}

/** A reward can only be in the ceiling after an earlier insured year, so 2025 itself has none. */
export function asksBonusUsed(year: number, answers: Answers): boolean {
  return (
    answers.claims?.[year] === 'some' &&
    yearRange(FIRST_COUNTED_YEAR, year - 1).some(
      (earlier) => answers.years?.[earlier] === 'resident',
    )
  );
}

/** Groups that never wait gain nothing from an event (rule W0). */
export function asksEvent(answers: Answers): boolean {
  return answers.group === undefined || answers.group === 'general';
}

export function payDate(answers: Answers, asOf: CalendarDate): CalendarDate | undefined {
  return answers.payWhen === 'today' ? asOf : answers.payOn;
}

/**
 * The coverage years a payment on this day can be for. The year of payment is `Y` or `Y - 1`
 * (rules.md section 7); a year is left out when the years before it have not been asked about, or
 * when it is over.
 */
export function coverageChoices(
  payOn: CalendarDate,
  asOf: CalendarDate,
): readonly (readonly number[])[] {
  const year = yearOf(payOn);
  const choices = [[year], [year + 1], [year, year + 1]];
  return choices.filter(
    ([first = 0, second = first]) =>
      first >= FIRST_COUNTED_YEAR && second >= yearOf(asOf) && first - 1 <= yearOf(asOf),
  );
}

export function isCoverageChoice(
  years: readonly number[] | undefined,
  payOn: CalendarDate,
  asOf: CalendarDate,
): years is readonly number[] {
  if (years === undefined) return false;
  return coverageChoices(payOn, asOf).some((choice) => choice.join() === years.join());
}
