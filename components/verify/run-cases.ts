import type { Difference } from '@/lib/cases/check-case';
import type { LoadedCases } from './load-cases';

/** Differences by case id; a case not in it has not been computed yet. */
export type Verdicts = ReadonlyMap<string, readonly Difference[]>;

export interface Run {
  /** Called after each batch with everything found so far. */
  readonly onProgress: (verdicts: Verdicts) => void;
  /** Lets the browser breathe between batches. */
  readonly pause: () => Promise<void>;
  /** True once nobody waits for the answer any more. */
  readonly stopped: () => boolean;
}

/** Small enough that an old phone answers a finger between two batches. */
const BATCH = 6;

/** Computes every case with the engine given, a few at a time. */
export async function runCases(
  { assess, cases, checkCase }: LoadedCases,
  { onProgress, pause, stopped }: Run,
): Promise<Verdicts> {
  const verdicts = new Map<string, readonly Difference[]>();
  for (let next = 0; next < cases.length && !stopped(); next += BATCH) {
    for (const golden of cases.slice(next, next + BATCH)) {
      verdicts.set(golden.id, checkCase(golden, assess));
    }
    if (stopped()) break;
    onProgress(new Map(verdicts));
    await pause();
  }
  return verdicts;
}
