export const FILE_PROBLEMS = [
  'empty-file',
  'too-large',
  'unpacks-too-large',
  'cell-too-large',
  'too-many-rows',
  'quote-open',
  'old-format',
  'encrypted',
  'web-page',
  'not-a-list',
  'damaged',
  'no-rows',
  'all-hidden',
  'out-of-memory',
] as const;
export type FileProblemCode = (typeof FILE_PROBLEMS)[number];

interface Circumstances {
  /** Line of the file, from 1, where a text has to be mended. */
  readonly line?: number | undefined;
  /** What was thrown underneath, for whoever debugs. */
  readonly cause?: unknown;
}

/** Why a file as a whole cannot be read; the sentence, with what to do, is in the messages. */
export class FileProblem extends Error {
  readonly line: number | undefined;
  override readonly cause: unknown;

  constructor(
    readonly code: FileProblemCode,
    { line, cause }: Circumstances = {},
  ) {
    super(code);
    this.name = 'FileProblem';
    this.line = line;
    this.cause = cause;
  }
}
