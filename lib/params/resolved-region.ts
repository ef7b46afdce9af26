import type { SourceId } from '../sources/documents';
import type {
  DefaultReadings,
  ExemptEvents,
  IncreaseCap,
  PackClauses,
  RegionPack,
  Remark,
  Sourced,
} from './region-pack';

/** One place with everything its packs leave out filled in from the province and the nation. */
export interface ResolvedRegion {
  readonly requestedCode: string;
  /** The most specific pack there is; alone gives ceiling, premiums and windows. */
  readonly used: RegionPack;
  readonly isZhejiang: boolean;
  readonly document: SourceId;
  readonly clauses: PackClauses;
  readonly fixedMonths: Sourced<number>;
  /** Every group id accepted here, `general` first. */
  readonly groups: readonly string[];
  readonly exemptGroups: Sourced<readonly string[]>;
  readonly uncappedGroups: Sourced<readonly string[]>;
  /** Events the documents of this place name themselves. */
  readonly ownEvents: ExemptEvents;
  /** Where `ownEvents` stand written, most specific first. */
  readonly ownEventsFrom: readonly Sourced<ExemptEvents>[];
  /** Zhejiang's, for events missing from `ownEvents` (reading `events-elsewhere`). */
  readonly assumedEvents: ExemptEvents;
  readonly ownTransferGapMonths: number | undefined;
  readonly assumedTransferGapMonths: number;
  readonly exemptStart: Sourced<'next-month' | 'next-day'>;
  readonly incentives: Sourced<{ readonly loyalty: number; readonly zeroClaim: number }>;
  readonly increaseCap: Sourced<IncreaseCap>;
  readonly requiresNextYear: Sourced<boolean>;
  readonly breakReduction: Sourced<number | 'not-recorded'>;
  readonly readings: DefaultReadings;
  /** `undefined` = not recorded; never taken from another place or year. */
  readonly ceiling: RegionPack['ceiling'];
  readonly premiums: RegionPack['premiums'];
  readonly windows: RegionPack['windows'];
  readonly recurringWindow: RegionPack['recurringWindow'];
  readonly knownDeviations: readonly Remark[];
  readonly remarks: readonly Remark[];
}
