export const FILE_PROBLEMS = [
  'empty-file',
  'too-large',
  'unpacks-too-large',
  'cell-too-large',
  'old-format',
  'encrypted',
  'web-page',
  'not-a-list',
  'damaged',
  'no-rows',
  'out-of-memory',
] as const;
export type FileProblemCode = (typeof FILE_PROBLEMS)[number];

/** Why a file as a whole cannot be read; the sentence, with what to do, is in the messages. */
export class FileProblem extends Error {
  constructor(
    readonly code: FileProblemCode,
    /** What was thrown underneath, for whoever debugs. */
    override readonly cause?: unknown,
  ) {
    super(code);
    this.name = 'FileProblem';
  }
}
