import './worker-polyfills';
import type { RosterEngine } from './engine';
import { createSession } from './session';
import { FileProblem } from './spreadsheet/file-problem';
import type { Reply, Request } from './worker-engine';

const scope = self as unknown as {
  postMessage(message: Reply): void;
  onmessage: ((event: MessageEvent<Request>) => void) | null;
};

/** Long enough to waste little on pauses, short enough that 「取消」 is heard at once. */
const session: RosterEngine = createSession({
  slice: 50,
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
});

scope.onmessage = async ({ data: { id, method, args } }) => {
  try {
    const progress = (done: number, total: number) => scope.postMessage({ id, done, total });
    const given = method === 'compute' ? [...args, progress] : args;
    const call = session[method] as (...given: readonly unknown[]) => Promise<unknown>;
    scope.postMessage({ id, result: await call(...given) });
  } catch (error) {
    const line = error instanceof FileProblem ? error.line : undefined;
    scope.postMessage({ id, problem: codeOf(error), line });
  }
};

function codeOf(error: unknown): string {
  if (error instanceof FileProblem) return error.code;
  // What engines throw when a string, an array or the stack outgrows them.
  return error instanceof RangeError ? 'out-of-memory' : 'damaged';
}

scope.postMessage({ id: 0, result: 'ready' });
// Fetched while the helper still looks for the file; should it fail, reading says so.
import('./spreadsheet/read-workbook').catch(() => undefined);
