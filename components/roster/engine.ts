import type { ColumnUse } from '@/lib/roster/fields';
import type { Column } from '@/lib/roster/find-table';
import type { RosterPerson } from '@/lib/roster/person-case';
import type { RosterRow } from '@/lib/roster/roster';
import type { RowAnswer } from '@/lib/roster/row-answer';
import type { RosterSettings } from '@/lib/roster/settings';
import type { RosterSummary } from '@/lib/roster/summary';
import type { RosterView } from '@/lib/roster/view';
import type { CalendarDate } from '@/lib/values/calendar-date';
import type { FileFormat } from './spreadsheet/write-file';
import type { RosterTexts } from './texts';

/** A list that was read, before anything is computed. */
export interface OpenedList {
  readonly sheets: readonly string[];
  readonly sheet: number;
  /** Names of sheets that were not read: those nobody sees, and those that are broken. */
  readonly hidden: readonly string[];
  readonly broken: readonly string[];
  readonly columns: readonly Column[];
  /** First cells of each column that have something in them; none of private ones. */
  readonly samples: readonly (readonly string[])[];
  readonly people: number;
  /** See `Table`. */
  readonly doubles: readonly ColumnUse[];
}

export interface PrintRow extends RosterRow {
  /** From the column that says where somebody lives, if there is one. */
  readonly place: string;
}

export interface PersonOfList extends RosterPerson {
  readonly line: number;
  readonly name: string;
  readonly answer: RowAnswer | undefined;
}

export type Progress = (done: number, total: number) => void;

/** What works on a list, in a worker or, where there is none, on the page's own thread. */
export interface RosterEngine {
  /** @throws FileProblem */
  open(file: Blob, ownPrefix: string): Promise<OpenedList>;
  chooseSheet(sheet: number): Promise<OpenedList>;
  compute(
    uses: readonly ColumnUse[],
    settings: RosterSettings,
    progress: Progress,
  ): Promise<RosterSummary>;
  /** Stops computing; the list as it was read stays. */
  abandon(): Promise<void>;
  /** Orders and filters; the number of rows shown from now on. */
  show(view: RosterView): Promise<number>;
  /** Rows of the view by position. */
  rows(from: number, to: number): Promise<readonly RosterRow[]>;
  person(position: number): Promise<PersonOfList | undefined>;
  /** The first rows of the view, for paper. */
  printable(most: number): Promise<readonly PrintRow[]>;
  /** The rows of the view in the order of the view. */
  write(format: FileFormat, texts: RosterTexts): Promise<Blob>;
  template(format: FileFormat, texts: RosterTexts, asOf: CalendarDate): Promise<Blob>;
  /** What `restore` needs to bring the computed list back; `undefined` while nothing is computed. */
  snapshot(): Promise<string | undefined>;
  /** Opens what `snapshot` gave; `undefined`, and nothing changed, for any other text. */
  restore(text: string): Promise<OpenedList | undefined>;
  /** Ends everything under way and forgets the list. */
  close(): void;
}
