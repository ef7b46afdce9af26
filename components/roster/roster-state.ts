import type { ColumnUse } from '@/lib/roster/fields';
import type { RosterSettings } from '@/lib/roster/settings';
import type { RosterSummary } from '@/lib/roster/summary';
import type { RosterView } from '@/lib/roster/view';
import type { OpenedList, RosterEngine } from './engine';
import type { FileProblemCode } from './spreadsheet/file-problem';

export interface ShownList {
  readonly summary: RosterSummary;
  readonly view: RosterView;
  /** Rows in the view. */
  readonly count: number;
  /** Grows whenever positions mean other rows. */
  readonly version: number;
}

export type RosterState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading' }
  | {
      readonly kind: 'failed';
      readonly code: FileProblemCode;
      readonly line?: number | undefined;
    }
  | { readonly kind: 'opened'; readonly list: OpenedList }
  | {
      readonly kind: 'computing';
      readonly list: OpenedList;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'computed'; readonly list: OpenedList; readonly shown: ShownList };

export interface RosterControl {
  readonly state: RosterState;
  readonly fileName: string;
  /** Grows when a list takes the place of another without anything in between. */
  readonly generation: number;
  open(file: File): void;
  chooseSheet(sheet: number): void;
  compute(uses: readonly ColumnUse[], settings: RosterSettings): void;
  show(view: RosterView): void;
  /** While reading: back to nothing. While computing: back to the list as it was read. */
  cancel(): void;
  clear(): void;
  /** The computed list as text, to be kept somewhere safe; `undefined` while there is none. */
  snapshot(): Promise<string | undefined>;
  /**
   * Opens what `snapshot` gave in place of the list there is; `false`, and nothing changed, for any
   * other text.
   *
   * @param alongside what has to change together with the list
   */
  restore(text: string, fileName: string, alongside: () => void): Promise<boolean>;
  /** The engine of this list; started if there is none. */
  engine(): Promise<RosterEngine>;
  /** Starts it ahead of need. */
  warm(): void;
}
