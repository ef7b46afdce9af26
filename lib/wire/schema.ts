import * as z from 'zod/mini';
import { FIRST_YEAR, isCalendarDate, LAST_YEAR } from '../values/calendar-date';
import {
  CLAIM_STATES,
  ENROLMENT_STATUSES,
  ENTRY_EVENTS,
  PREMIUM_TIERS,
  READING_VALUES,
  WINDOW_CHOICES,
} from '../values/enrolment-case';

const MAX_REF_LENGTH = 64;
export const MAX_BACK_PAY_YEARS = 40;

const year = z.int().check(z.gte(FIRST_YEAR), z.lte(LAST_YEAR));
const month = z.int().check(z.gte(1), z.lte(12));
const date = z.string().check(z.refine(isCalendarDate));
const yuan = z.int().check(z.gte(0));
const yearKey = z.string().check(
  z.regex(/^\d{4}$/),
  z.refine((key) => Number(key) >= FIRST_YEAR && Number(key) <= LAST_YEAR),
);

/** Counted in characters, not UTF-16 units: a rare surname must not count double. */
export const ref = z.string().check(z.refine((value) => [...value].length <= MAX_REF_LENGTH));

const yearRecord = z.strictObject({
  year,
  status: z.enum(ENROLMENT_STATUSES),
  lastMonth: z.optional(month),
  claims: z.optional(z.enum(CLAIM_STATES)),
  bonusUsed: z.optional(z.boolean()),
});

const entry = z.strictObject({
  event: z._default(z.enum(ENTRY_EVENTS), 'none'),
  date: z.optional(date),
});

const payment = z.strictObject({
  on: date,
  // Judged as a whole by `relations.ts`: it is `[Y]` or `[Y, Y + 1]` or wrong.
  coverageYears: z.array(z.unknown()),
  window: z._default(z.enum(WINDOW_CHOICES), 'auto'),
  nextWindow: z._default(z.enum(WINDOW_CHOICES), 'auto'),
  backPayYears: z._default(z.int().check(z.gte(0), z.lte(MAX_BACK_PAY_YEARS)), 0),
});

const local = z.strictObject({
  ceiling: z.optional(z.int().check(z.gte(1))),
  premiums: z.optional(z.record(yearKey, yuan)),
  windows: z.optional(z.record(yearKey, z.strictObject({ opens: z.optional(date), closes: date }))),
});

const readings = z.strictObject({
  'in-window-after-break': z.optional(z.enum(READING_VALUES['in-window-after-break'])),
  'first-broken-year': z.optional(z.enum(READING_VALUES['first-broken-year'])),
  'broken-years-from': z.optional(z.enum(READING_VALUES['broken-years-from'])),
  'wait-starts': z.optional(z.enum(READING_VALUES['wait-starts'])),
  'second-year-wait': z.optional(z.enum(READING_VALUES['second-year-wait'])),
  'events-elsewhere': z.optional(z.enum(READING_VALUES['events-elsewhere'])),
  'loyalty-effective': z.optional(z.enum(READING_VALUES['loyalty-effective'])),
  'kept-after-break': z.optional(z.enum(READING_VALUES['kept-after-break'])),
  'employee-years': z.optional(z.enum(READING_VALUES['employee-years'])),
});

/** Shape of a case on the wire; what fields demand of each other is in `relations.ts`. */
export const enrolmentCaseSchema = z.strictObject({
  version: z.literal(1),
  ref: z.optional(ref),
  region: z.string().check(z.regex(/^\d{6}$/)),
  asOf: date,
  group: z.string().check(z.minLength(1)),
  tier: z._default(z.enum(PREMIUM_TIERS), 'adult'),
  eligibleSince: year,
  history: z.array(yearRecord),
  entry: z._default(entry, { event: 'none' }),
  payment,
  local: z._default(local, {}),
  readings: z._default(readings, {}),
});
