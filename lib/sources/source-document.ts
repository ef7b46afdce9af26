/** A = official document, B = media quoting a named authority, derived = inferred from the text. */
export type Grade = 'A' | 'B' | 'derived';

/** A document, notice or statement that a figure or a rule rests on. Names stay as published. */
export interface SourceDocument {
  readonly title: string;
  /** The record names no title: `title` then describes the source and takes no title marks. */
  readonly described?: true;
  /** 文号 */
  readonly number?: string;
  readonly issuer?: string;
  /** As precise as it is recorded: `2021`, `2024-08` or `2024-07-26`. */
  readonly date?: string;
  readonly effective?: string;
  readonly url?: string;
  /** Missing where nobody recorded where a fact comes from; no figure may rest on such a source. */
  readonly grade?: Grade;
}
