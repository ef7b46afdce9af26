// Stands in for fflate in the browser (next.config.js): the libraries that read and write
// spreadsheets ask for its threaded functions, which start workers from blob addresses. The
// site's policy blocks those, and Safari before 15.5 cannot start a worker inside our worker at
// all. We are on a thread of our own already.
import { type Unzipped, unzipSync, type Zippable, zipSync } from 'fflate/browser';

export * from 'fflate/browser';

type Done<Result> = (error: unknown, result?: Result) => void;

export function zip(files: Zippable, done: Done<Uint8Array>): void {
  settle(() => zipSync(files), done);
}

/** The library that reads leaves the options out. */
export function unzip(bytes: Uint8Array, done: Done<Unzipped>): void {
  settle(() => unzipSync(bytes), done);
}

function settle<Result>(work: () => Result, done: Done<Result>): void {
  let result: Result;
  try {
    result = work();
  } catch (error) {
    done(error);
    return;
  }
  done(null, result);
}
