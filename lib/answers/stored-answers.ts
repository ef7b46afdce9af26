import { isCalendarDate } from '../values/calendar-date';
import {
  CLAIM_STATES,
  ENROLMENT_STATUSES,
  ENTRY_EVENTS,
  PREMIUM_TIERS,
  READING_IDS,
  READING_VALUES,
} from '../values/enrolment-case';
import type { Answers } from './answers';

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === 'string' && value.length <= 64;
const isWhole: Test = (value) => Number.isInteger(value) && Number(value) >= 0;
const isYear: Test = (value) => isWhole(value) && Number(value) >= 1900 && Number(value) <= 2200;
const isMonth: Test = (value) => isWhole(value) && Number(value) >= 1 && Number(value) <= 12;
const isBoolean: Test = (value) => typeof value === 'boolean';
const oneOf =
  (values: readonly unknown[]): Test =>
  (value) =>
    values.indexOf(value) >= 0;
const either =
  (...tests: readonly Test[]): Test =>
  (value) =>
    tests.some((test) => test(value));
const byYear =
  (test: Test): Test =>
  (value) =>
    isRecord(value) && Object.keys(value).every((key) => isYear(Number(key)) && test(value[key]));
const shape =
  (fields: Readonly<Record<string, Test>>): Test =>
  (value) =>
    isRecord(value) &&
    Object.keys(value).every((key) => has(fields, key) && fields[key]?.(value[key]));

const WINDOW_ANSWERS = oneOf(['inside', 'outside', 'unsure']);

const FIELDS: Readonly<Record<keyof Answers, Test>> = {
  region: (value) => isText(value) && /^\d{6}$/.test(String(value)),
  birthYear: isYear,
  eligibleSince: isYear,
  group: isText,
  tier: oneOf(PREMIUM_TIERS),
  years: byYear(oneOf(ENROLMENT_STATUSES)),
  lastBefore2025: either(isYear, oneOf(['never', 'unknown'])),
  lastMonths: byYear(either(isMonth, oneOf(['unknown']))),
  claims: byYear(oneOf(CLAIM_STATES)),
  bonusUsed: byYear(isBoolean),
  event: oneOf(ENTRY_EVENTS),
  eventDate: isCalendarDate,
  payWhen: oneOf(['today', 'other']),
  payOn: isCalendarDate,
  coverageYears: (value) =>
    Array.isArray(value) && value.length >= 1 && value.length <= 2 && value.every(isYear),
  window: WINDOW_ANSWERS,
  nextWindow: WINDOW_ANSWERS,
  windowOn: isCalendarDate,
  backPayYears: (value) => isWhole(value) && Number(value) <= 40,
  local: shape({
    ceiling: isWhole,
    premiums: byYear(isWhole),
    windows: byYear(shape({ opens: isCalendarDate, closes: isCalendarDate })),
  }),
  readings: (value) =>
    isRecord(value) &&
    Object.keys(value).every((key) =>
      READING_IDS.some((id) => id === key && oneOf(READING_VALUES[id])(value[key])),
    ),
};

/**
 * Answers found in the browser's storage, which anything may have written. All or nothing: half a
 * set of answers would be worse than asking again.
 */
export function readStoredAnswers(value: unknown): Answers | undefined {
  return shape(FIELDS)(value) ? (value as Answers) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function has(object: object, key: string): boolean {
  return Object.hasOwn(object, key);
}
