import type { Answers } from '@/lib/answers/answers';
import { readStoredAnswers } from '@/lib/answers/stored-answers';
import { isLocalUnwritten, readLocal, removeLocal, writeLocal } from './browser-storage';

/** A change in the shape of the answers takes a new key: old ones are then simply not found. */
const KEY = 'canbao.answers.v1';

export interface LoadedAnswers {
  readonly answers: Answers;
  /** Something was stored that could not be read; it is gone now. */
  readonly discarded: boolean;
}

export function loadAnswers(): LoadedAnswers {
  const text = readLocal(KEY);
  if (text === null) return { answers: {}, discarded: false };
  const answers = readStoredAnswers(parse(text));
  if (answers !== undefined) return { answers, discarded: false };
  removeLocal(KEY);
  return { answers: {}, discarded: true };
}

/** Where a set of answers lives between pages. */
export interface AnswersStore {
  load(): LoadedAnswers;
  /** `false` when answers given on an earlier page live in memory alone. */
  areKept(): boolean;
  /** `false` when the answers last only as long as the page. */
  save(answers: Answers): boolean;
  forget(): void;
}

/** `false` when answers given on an earlier page live in memory alone. */
export function areAnswersKept(): boolean {
  return !isLocalUnwritten(KEY);
}

/** `false` when the answers last only as long as the page. */
export function saveAnswers(answers: Answers): boolean {
  return writeLocal(KEY, JSON.stringify(answers));
}

export function forgetAnswers(): void {
  removeLocal(KEY);
}

/** On this device, for people who ask for themselves. */
export const DEVICE_STORE: AnswersStore = {
  load: loadAnswers,
  areKept: areAnswersKept,
  save: saveAnswers,
  forget: forgetAnswers,
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
