import type { ClauseId } from '../sources/clauses';
import type { Grade, SourceId } from '../sources/documents';
import type { CalendarDate } from '../values/calendar-date';
import type { EntryEventKind, PremiumTier, ReadingId, Readings } from '../values/enrolment-case';

export type { Grade };

/** A figure never travels without where it comes from and who last confirmed it when. */
export interface Sourced<T> {
  readonly value: T;
  readonly source: SourceId;
  readonly grade: Grade;
  readonly checkedOn: CalendarDate;
  /** The year the source states the figure for, where it states one. */
  readonly year?: number;
  /** Key under `regions.notes` in the messages: what a reader must know about this figure. */
  readonly note?: string;
}

/** How long after an event a person may still enrol without the fixed wait (rule W3). */
export type EventDeadline =
  /** To the corresponding day `count` months later, inclusive; month end where there is none. */
  | { readonly unit: 'months'; readonly count: number }
  /** From the event's month to the end of the `count`-th month after it. */
  | { readonly unit: 'following-months'; readonly count: number }
  | { readonly unit: 'days'; readonly count: number };

export type ExemptEvents = Partial<
  Readonly<Record<Exclude<EntryEventKind, 'none'>, EventDeadline>>
>;

/** Most the two rewards may add: a share of the ceiling in whole percent, or an amount in yuan. */
export type IncreaseCap =
  | { readonly unit: 'percent'; readonly value: number }
  | { readonly unit: 'yuan'; readonly value: number };

export type PremiumTable = Partial<Readonly<Record<PremiumTier, Sourced<number>>>>;

/** Enrolment window of one coverage year. Without `opens` only the last day is recorded. */
export interface EnrolmentWindow {
  readonly opens?: CalendarDate;
  readonly closes: CalendarDate;
}

/**
 * A window the document sets for every year. `closes` of `YYYY-02-29` style ends is written as
 * `month` and `day: 'last'`. `yearOffset` counts from the coverage year (-1 = the year before).
 */
export interface RecurringWindow {
  readonly opens: { readonly yearOffset: -1 | 0; readonly month: number; readonly day: number };
  readonly closes: {
    readonly yearOffset: -1 | 0;
    readonly month: number;
    readonly day: number | 'last';
  };
}

export interface DefaultReading<Id extends ReadingId> {
  readonly value: Readings[Id];
  readonly basis: 'text' | 'official-example' | 'assumption';
}
export type DefaultReadings = { readonly [Id in ReadingId]: DefaultReading<Id> };

/** The clause each group of rules rests on in one place. */
export interface PackClauses {
  readonly waiting: ClauseId;
  readonly brokenYear: ClauseId;
  readonly repair: ClauseId;
  readonly repairFloor: ClauseId;
  readonly incentive: ClauseId;
  readonly loyalty: ClauseId;
  readonly zeroClaim: ClauseId;
  readonly increaseCap: ClauseId;
  readonly bonusUsed: ClauseId;
  readonly break: ClauseId;
  readonly breakReduction: ClauseId;
  readonly events: ClauseId;
  readonly crossScheme: ClauseId;
}

/** Something told about a place; the sentence is in the messages. */
export interface Remark {
  readonly id: string;
  readonly source: SourceId;
}

/**
 * Everything recorded about one place. What a pack leaves out is inherited along
 * city → province → nation, except ceiling, premiums and windows, which never are.
 */
export interface RegionPack {
  /** GB/T 2260 code; `100000` is the national pack. */
  readonly code: string;
  readonly level: 'nation' | 'province' | 'city';
  /** Official name and its toneless pinyin, for searching. */
  readonly name: string;
  readonly pinyin: string;
  /** Governing document of this place, shown as the authority for its rules. */
  readonly document?: SourceId;
  readonly clauses?: PackClauses;
  readonly fixedMonths?: Sourced<number>;
  /** Groups that never wait, beside nobody else: a full list, not an addition. */
  readonly exemptGroups?: Sourced<readonly string[]>;
  readonly exemptEvents?: Sourced<ExemptEvents>;
  /** Longest gap in whole months after employee insurance that is still exempt. */
  readonly transferGapMonths?: Sourced<number>;
  /** When the exempt start: first of the next month, or the day after payment. */
  readonly exemptStart?: Sourced<'next-month' | 'next-day'>;
  readonly incentives?: Sourced<{ readonly loyalty: number; readonly zeroClaim: number }>;
  readonly increaseCap?: Sourced<IncreaseCap>;
  readonly requiresNextYear?: Sourced<boolean>;
  readonly breakReduction?: Sourced<number | 'not-recorded'>;
  readonly uncappedGroups?: Sourced<readonly string[]>;
  readonly readings?: Partial<DefaultReadings>;
  readonly ceiling?: Sourced<number | 'uncapped'>;
  /** By coverage year. */
  readonly premiums?: Readonly<Record<number, PremiumTable>>;
  readonly windows?: Readonly<Record<number, Sourced<EnrolmentWindow>>>;
  readonly recurringWindow?: Sourced<RecurringWindow>;
  /** Differences that are known but cannot be computed; sentences under `regions.deviations`. */
  readonly knownDeviations?: readonly Remark[];
  /** Worth telling though it changes nothing in the working; sentences under `regions.remarks`. */
  readonly remarks?: readonly Remark[];
}
