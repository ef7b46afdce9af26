import type { Progress, RosterEngine } from './engine';
import { FileProblem, type FileProblemCode } from './spreadsheet/file-problem';

export type Method = Exclude<keyof RosterEngine, 'close'>;

export interface Request {
  readonly id: number;
  readonly method: Method;
  readonly args: readonly unknown[];
}

/** Progress, a result, or why there is none. */
export interface Reply {
  readonly id: number;
  readonly done?: number;
  readonly total?: number;
  readonly result?: unknown;
  readonly problem?: string;
  /** Where in the file the problem lies. */
  readonly line?: number | undefined;
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
  progress?: Progress;
}

/** A worker that dies (out of memory, or its file is gone from the server) must not hang the page. */
const START_LIMIT_MS = 15_000;

/** The engine on a thread of its own; rejects where the browser does not let it start. */
export function startWorkerEngine(): Promise<RosterEngine> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url));
    const waiting = new Map<number, Waiting>();
    let last = 0;
    const fail = (error: Error) => {
      for (const each of waiting.values()) each.reject(error);
      waiting.clear();
      reject(error);
    };
    const limit = setTimeout(() => fail(new Error('worker did not start')), START_LIMIT_MS);
    worker.onerror = () => {
      clearTimeout(limit);
      fail(new FileProblem('out-of-memory'));
    };
    worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      if (data.id === 0) {
        clearTimeout(limit);
        resolve(engine);
        return;
      }
      const call = waiting.get(data.id);
      if (data.done !== undefined) {
        call?.progress?.(data.done, data.total ?? 0);
        return;
      }
      waiting.delete(data.id);
      if (data.problem === undefined) call?.resolve(data.result);
      else call?.reject(new FileProblem(data.problem as FileProblemCode, { line: data.line }));
    };

    const ask = <Result>(method: Method, args: readonly unknown[], progress?: Progress) =>
      new Promise<Result>((done, failed) => {
        const id = ++last;
        waiting.set(id, {
          resolve: done as (result: unknown) => void,
          reject: failed,
          ...(progress && { progress }),
        });
        const request: Request = { id, method, args };
        worker.postMessage(request);
      });

    const engine: RosterEngine = {
      open: (...args) => ask('open', args),
      chooseSheet: (...args) => ask('chooseSheet', args),
      compute: (uses, settings, progress) => ask('compute', [uses, settings], progress),
      abandon: () => ask('abandon', []),
      show: (...args) => ask('show', args),
      rows: (...args) => ask('rows', args),
      person: (...args) => ask('person', args),
      printable: (...args) => ask('printable', args),
      write: (...args) => ask('write', args),
      template: (...args) => ask('template', args),
      snapshot: () => ask('snapshot', []),
      restore: (...args) => ask('restore', args),
      close() {
        // Ends even a parser in the middle of a cell; what was asked is never answered.
        worker.terminate();
        clearTimeout(limit);
        waiting.clear();
      },
    };
  });
}
