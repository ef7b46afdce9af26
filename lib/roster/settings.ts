import type { CalendarDate } from '../values/calendar-date';
import type {
  LocalFigures,
  Payment,
  PremiumTier,
  Readings,
  WindowChoice,
} from '../values/enrolment-case';

/** What holds for everybody on the list, unless a row says otherwise. */
export interface RosterSettings {
  readonly asOf: CalendarDate;
  /** Missing only where every row names its place. */
  readonly region?: string | undefined;
  readonly payOn: CalendarDate;
  readonly coverageYears: Payment['coverageYears'];
  /** `auto` looks the window up; the other two are the helper's word for it. */
  readonly window: WindowChoice;
  /** The same for the second of two years paid for at once. */
  readonly nextWindow?: WindowChoice | undefined;
  /** For adults whose row names no tier; children without one pay as children. */
  readonly tier: PremiumTier;
  readonly local?: LocalFigures | undefined;
  readonly readings?: Partial<Readings> | undefined;
  readonly keepNames: boolean;
}

const CHILD_UNDER = 18;

/** The tier of a row that names none (the documents sort children from adults by age). */
export function tierOfAge(
  settings: RosterSettings,
  birthYear: number | undefined,
  coverageYear: number,
): PremiumTier {
  if (birthYear !== undefined && coverageYear - birthYear < CHILD_UNDER) return 'child';
  return settings.tier;
}
