import type { CalendarDate } from './calendar-date';

/** Wire format of one person's facts (`version` 1). Years are calendar years, money is whole yuan. */
export interface EnrolmentCase {
  readonly version: 1;
  /** Caller's own reference, at most 64 characters; echoed back, never part of a share link. */
  readonly ref?: string;
  /** Six-digit GB/T 2260 administrative division code. */
  readonly region: string;
  /** The day the answer is for, in Beijing civil time. The engine never reads a clock. */
  readonly asOf: CalendarDate;
  readonly group: string;
  readonly tier: PremiumTier;
  /** Year of birth, or the year the person first became eligible to enrol. */
  readonly eligibleSince: number;
  readonly history: readonly YearRecord[];
  readonly entry: EntryEvent;
  readonly payment: Payment;
  readonly local: LocalFigures;
  readonly readings: Partial<Readings>;
}

export const PREMIUM_TIERS = [
  'child',
  'student',
  'student-2008',
  'adult-1',
  'adult-2',
  'adult',
] as const;
export type PremiumTier = (typeof PREMIUM_TIERS)[number];

export const ENROLMENT_STATUSES = ['resident', 'employee', 'none', 'unknown'] as const;
/** The scheme a person was last in during a calendar year (rule H1). */
export type EnrolmentStatus = (typeof ENROLMENT_STATUSES)[number];

export const CLAIM_STATES = ['none', 'some', 'unknown'] as const;
/** Whether the pooled fund paid anything, outpatient or inpatient, in a year (rule C2). */
export type ClaimState = (typeof CLAIM_STATES)[number];

export interface YearRecord {
  readonly year: number;
  readonly status: EnrolmentStatus;
  /** Last month (1–12) of employee contributions; only for `employee`. */
  readonly lastMonth?: number;
  /** Only for `resident` from 2025; absent means unknown. */
  readonly claims?: ClaimState;
  /** Whether the reward part of the ceiling was used that year (rule C4). */
  readonly bonusUsed?: boolean;
}

export const ENTRY_EVENTS = [
  'none',
  'demobilised',
  'household-registration',
  'residence-permit',
  'student',
  'released',
] as const;
export type EntryEventKind = (typeof ENTRY_EVENTS)[number];

export interface EntryEvent {
  readonly event: EntryEventKind;
  readonly date?: CalendarDate;
}

export const WINDOW_CHOICES = ['auto', 'inside', 'outside'] as const;
export type WindowChoice = (typeof WINDOW_CHOICES)[number];

export interface Payment {
  /** The day the payment arrives. */
  readonly on: CalendarDate;
  /** `[Y]` or `[Y, Y + 1]`. */
  readonly coverageYears: readonly [number] | readonly [number, number];
  /** Whether `on` is inside the enrolment window of `Y`. */
  readonly window: WindowChoice;
  /** The same for `Y + 1`; looked at only for two-year payments under reading `separate`. */
  readonly nextWindow: WindowChoice;
  readonly backPayYears: number;
}

export interface LocalWindow {
  readonly opens?: CalendarDate;
  readonly closes: CalendarDate;
}

/** Figures the person has from the local office; they win over the region pack. */
export interface LocalFigures {
  readonly ceiling?: number;
  readonly premiums?: Readonly<Record<string, number>>;
  readonly windows?: Readonly<Record<string, LocalWindow>>;
}

/** Every open question of the documents and its candidate readings (rules.md section 6). */
export const READING_VALUES = {
  'in-window-after-break': ['no-wait', 'wait'],
  'first-broken-year': ['counts', 'free'],
  'broken-years-from': ['2025', 'all'],
  'wait-starts': ['payment-day', 'next-month'],
  'second-year-wait': ['carries', 'separate'],
  'events-elsewhere': ['as-zhejiang', 'none'],
  'loyalty-effective': ['next-january', 'same-year'],
  'kept-after-break': ['kept', 'loyalty-only', 'cleared'],
  'employee-years': ['pause', 'reset'],
} as const;
export type ReadingId = keyof typeof READING_VALUES;
export type Readings = { readonly [Id in ReadingId]: (typeof READING_VALUES)[Id][number] };
export const READING_IDS = Object.keys(READING_VALUES) as readonly ReadingId[];
