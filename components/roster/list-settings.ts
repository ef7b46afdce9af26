import { coverageChoices, type PlaceFigures } from '@/lib/answers/answers';
import { windowStatus } from '@/lib/answers/windows';
import type { RosterSettings } from '@/lib/roster/settings';
import { type CalendarDate, monthOf, yearOf } from '@/lib/values/calendar-date';
import { PREMIUM_TIERS, type PremiumTier } from '@/lib/values/enrolment-case';
import { readDate } from '../steps/dates';
import { type DateParts, datePartsOf, EMPTY_DATE } from '../ui/date-parts';

/** The form above the list, exactly as filled in. */
export interface SettingsForm {
  readonly province: string;
  readonly region: string;
  readonly payOn: DateParts;
  /** Years joined by a comma. */
  readonly coverage: string;
  readonly window: '' | 'inside' | 'outside';
  readonly nextWindow: '' | 'inside' | 'outside';
  readonly closes: DateParts;
  readonly tier: PremiumTier | '';
  readonly keepNames: boolean;
}

export interface ReadSettings {
  readonly settings: RosterSettings;
  readonly choices: readonly (readonly number[])[];
  /** The coverage year whose window has to be asked about. */
  readonly askWindow: number | undefined;
  /** The second of two years paid for at once, where its window has to be asked about too. */
  readonly askNextWindow: number | undefined;
  readonly payOnFailed: boolean;
  readonly closesFailed: boolean;
}

/** From this month on most people pay for the coming year. */
const COLLECTION_STARTS = 9;

export function emptyForm(asOf: CalendarDate, region = ''): SettingsForm {
  const year = yearOf(asOf) + (monthOf(asOf) >= COLLECTION_STARTS ? 1 : 0);
  return {
    province: region && `${region.slice(0, 2)}0000`,
    region,
    payOn: datePartsOf(asOf),
    coverage: String(year),
    window: '',
    nextWindow: '',
    closes: EMPTY_DATE,
    tier: '',
    keepNames: true,
  };
}

/** What the form says; where it says nothing usable the day asked for stands in. */
export function readSettings(
  form: SettingsForm,
  asOf: CalendarDate,
  figures: PlaceFigures | undefined,
): ReadSettings {
  const pay = readDate(form.payOn, 'payOn', 'pay-date');
  const payOn = pay.date ?? asOf;
  const choices = coverageChoices(payOn, asOf);
  const chosen = choices.find((years) => years.join() === form.coverage) ?? choices[0] ?? [];
  const [first = yearOf(payOn), second] = chosen;
  const isRecorded = (covered: number) =>
    form.region === '' ||
    figures === undefined ||
    windowStatus(payOn, covered, figures.windowOf(form.region, covered)) !== 'unknown';
  const recorded = isRecorded(first);
  const askNext = second !== undefined && !isRecorded(second);
  const closes = readDate(form.closes, 'closes', 'closes');
  const closesEmpty = Object.values(form.closes).every((part) => part.trim() === '');
  const known = !recorded && closes.date !== undefined;
  return {
    settings: {
      asOf,
      region: form.region || undefined,
      payOn,
      coverageYears: second === undefined ? [first] : [first, second],
      window: recorded || form.window === '' ? 'auto' : form.window,
      ...(askNext && form.nextWindow !== '' && { nextWindow: form.nextWindow }),
      tier: form.tier || 'adult',
      ...(known && closes.date && { local: { windows: { [first]: { closes: closes.date } } } }),
      keepNames: form.keepNames,
    },
    choices,
    askWindow: recorded ? undefined : first,
    askNextWindow: askNext ? second : undefined,
    payOnFailed: pay.date === undefined,
    closesFailed: !recorded && !closesEmpty && closes.date === undefined,
  };
}

const isDateParts = (value: unknown): boolean =>
  isRecord(value) &&
  Object.keys(EMPTY_DATE).every((part) => isShort(value[part])) &&
  Object.keys(value).length === Object.keys(EMPTY_DATE).length;
const isShort = (value: unknown): boolean => typeof value === 'string' && value.length <= 12;
const matches = (pattern: RegExp) => (value: unknown) =>
  typeof value === 'string' && pattern.test(value);
const isWindow = matches(/^(?:inside|outside)?$/);
const isCode = matches(/^(?:\d{6})?$/);

const FIELDS: Readonly<Record<keyof SettingsForm, (value: unknown) => boolean>> = {
  province: isCode,
  region: isCode,
  payOn: isDateParts,
  coverage: matches(/^\d{4}(?:,\d{4})?$/),
  window: isWindow,
  nextWindow: isWindow,
  closes: isDateParts,
  tier: (value) => value === '' || PREMIUM_TIERS.indexOf(value as PremiumTier) >= 0,
  keepNames: (value) => typeof value === 'boolean',
};

/** A form that was kept somewhere; all of it or nothing. */
export function readForm(value: unknown): SettingsForm | undefined {
  if (!isRecord(value) || Object.keys(value).length !== Object.keys(FIELDS).length)
    return undefined;
  const sound = Object.entries(FIELDS).every(([key, test]) => test(value[key]));
  return sound ? (value as unknown as SettingsForm) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
