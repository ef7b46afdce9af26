export interface Change {
  /** The `RULES_VERSION` it appeared in: a day. */
  readonly version: string;
  /** Keys under `rules-page.changes` in the messages. */
  readonly entries: readonly string[];
}

/** What each version changed, newest first; its first line is of the version in force. */
export const CHANGELOG: readonly Change[] = [{ version: '2026-11-21', entries: ['first-edition'] }];
