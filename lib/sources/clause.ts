import type { SourceId } from './documents';

export interface Clause {
  readonly source: SourceId;
  /** Where in the source: chapter, item and number as the source counts them. */
  readonly locator: string;
  /** Only `verbatim` may stand in quotation marks; `summary` is our note of what was said. */
  readonly wording: 'verbatim' | 'summary' | 'none';
  /** Copied exactly from the text under `texts`; empty only with `none`. */
  readonly quote: string;
}
