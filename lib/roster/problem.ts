/** Something a row's reader must be told, as a key of the messages with what goes into it. */
export interface Problem {
  readonly code: string;
  /** Position of the column in the sheet, from 0; absent when it is about the whole row. */
  readonly column?: number;
  readonly values?: Readonly<Record<string, string | number>>;
  /** `stops` = the row has no answer; `notes` = it has one, with a remark. */
  readonly weight: 'stops' | 'notes';
}

const LONGEST_QUOTE = 24;

/** A cell's text short enough to be quoted in a sentence. */
export function quote(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
