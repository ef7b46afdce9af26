import type { TakeInError } from './read-taken';
import type { LinkErrorTexts, TakeInTexts } from './texts';

/** Everything that can keep answers from being taken in. */
export type Problem = TakeInError | Exclude<keyof TakeInTexts['problems'], TakeInError>;

/** What happened and how to mend it. */
export function sayProblem(
  problem: Problem,
  { mend, problems }: TakeInTexts,
  errors: LinkErrorTexts,
): { readonly title: string; readonly text: string } {
  switch (problem) {
    case 'link-empty':
    case 'link-truncated':
    case 'link-version':
    case 'link-invalid': {
      const { title, text } = errors[problem];
      return { title, text: text + mend[problem] };
    }
    default:
      return problems[problem];
  }
}

/** What `getUserMedia` means by its refusals. */
export function cameraProblem(error: unknown): Problem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (/^(?:NotAllowed|Security|PermissionDenied)/.test(name)) return 'camera-denied';
  if (/^(?:NotFound|Overconstrained|DevicesNotFound)/.test(name)) return 'camera-none';
  return 'camera-busy';
}
