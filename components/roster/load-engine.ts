import type { RosterEngine } from './engine';

/** Short enough for the page to stay alive under the finger. */
const SLICE_MS = 12;

/**
 * A fresh engine. Browsers and hosts that allow no worker get the same work in slices on the page's
 * thread: slower, and reading the file itself cannot be sliced, but nothing is missing.
 */
export async function loadEngine(): Promise<RosterEngine> {
  try {
    const { startWorkerEngine } = await import('./worker-engine');
    return await startWorkerEngine();
  } catch {
    const { createSession } = await import('./session');
    const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
    return createSession({ slice: SLICE_MS, pause });
  }
}
