import type { CalendarDate } from '../values/calendar-date';
import type { Answers } from './answers';
import { day, either, list, matching, type Part, whole, word } from './code-parts';
import { isSpelled, spell } from './code-words';
import { ANSWER_FIELDS } from './codec-fields';
import { readStoredAnswers } from './stored-answers';

/** What one scenario came to when the link was made. Yuan; `null` = not recorded. */
export interface ResultSummary {
  readonly startsOn: CalendarDate;
  readonly totalMonths: number;
  readonly ceiling: number | 'uncapped' | null;
}

/** Everything that travels in a link: answers to go on editing, and what they came to. */
export interface SharedAnswers {
  readonly answers: Answers;
  readonly asOf: CalendarDate;
  /** By case, then by scenario; the second scenario only where it differs from the first. */
  readonly results: readonly (readonly ResultSummary[])[];
  /** Which rules and which records the results were computed with. */
  readonly rules: CalendarDate;
  readonly data: string;
}

/** `truncated`: cut off on the way; `version`: made by a newer site; `invalid`: anything else. */
export type LinkError = 'link-empty' | 'link-truncated' | 'link-version' | 'link-invalid';

export type DecodedLink =
  | { readonly ok: true; readonly shared: SharedAnswers }
  | { readonly ok: false; readonly error: LinkError };

const VERSION = 1;
const SEAL_LENGTH = 5;
/** Far beyond what the questions can produce; longer texts are not even looked through. */
const MAX_LENGTH = 8000;

const isNumber = (value: unknown): value is number => typeof value === 'number';
const ceiling = either(whole, word(['nocap', 'na'] as const), isNumber);

const result: Part<ResultSummary> = {
  write: ({ startsOn, totalMonths, ceiling: amount }) =>
    [
      day.write(startsOn),
      totalMonths,
      ceiling.write(amount === null ? 'na' : amount === 'uncapped' ? 'nocap' : amount),
    ].join('.'),
  read: (text) => {
    const [start = '', months = '', amount = '', ...more] = text.split('.');
    const [startsOn, totalMonths, total] = [
      day.read(start),
      whole.read(months),
      ceiling.read(amount),
    ];
    if (startsOn === undefined || totalMonths === undefined || total === undefined)
      return undefined;
    if (more.length > 0) return undefined;
    const amountOrWord = total === 'na' ? null : total === 'nocap' ? 'uncapped' : total;
    return { startsOn, totalMonths, ceiling: amountOrWord };
  },
};
const results = list(list(result, '-'), '_');
const data = matching(/^[0-9a-f]{6}$/);

/**
 * The part of a link after `#`. Readable by eye, the same for the same content, made of characters
 * no program rewrites, and sealed, so that a cut or a changed link is noticed.
 */
export function encodeLink(shared: SharedAnswers): string {
  const body = [
    `v=${VERSION}`,
    `d=${day.write(shared.asOf)}`,
    ...writeAnswers(shared.answers),
    `s=${results.write(shared.results)}`,
    `u=${day.write(shared.rules)}.${shared.data}`,
  ].join('&');
  return `${body}&z=${sealOf(body)}`;
}

/**
 * All or nothing, and never throws. `fragment` may be what follows `#`, with or without it; what
 * chat programs put before `v=` and after the seal is ignored.
 */
export function decodeLink(fragment: string): DecodedLink {
  if (fragment.length > MAX_LENGTH) return refuse('link-invalid');
  const text = startOf(readable(fragment));
  const version = /^v=(\d+)(?:&|$)/.exec(text)?.[1];
  if (version === undefined) {
    if (text === '') return refuse('link-empty');
    return refuse(/^v(?:=\d*)?$/.test(text) ? 'link-truncated' : 'link-invalid');
  }
  if (/^[1-9]\d*$/.test(version) && Number(version) > VERSION) return refuse('link-version');
  const end = text.indexOf('&z=');
  const seal = text.slice(end + 3).split(/[^0-9A-Z]/)[0] ?? '';
  if (end < 0 || (seal.length < SEAL_LENGTH && text.length === end + 3 + seal.length)) {
    return refuse('link-truncated');
  }
  const body = text.slice(0, end);
  if (!isSpelled(seal, SEAL_LENGTH) || seal !== sealOf(body)) return refuse('link-invalid');
  const shared = read(body);
  // Only what would be written exactly like this: no field twice, no year 02025, no other order.
  const same = shared !== undefined && encodeLink(shared) === `${body}&z=${seal}`;
  return same ? { ok: true, shared } : refuse('link-invalid');
}

/** The fragment of the first link in a text, or the text itself: people paste whole messages. */
export function fragmentIn(text: string): string {
  return /#(v(?:=|%3D)[^\s#]*)/i.exec(text.slice(0, MAX_LENGTH))?.[1] ?? text.trim();
}

function refuse(error: LinkError): DecodedLink {
  return { ok: false, error };
}

/** Undoes what messengers and web pages do to addresses. */
function readable(fragment: string): string {
  const text = fragment.split('&amp;').join('&');
  if (!/%[0-9a-f]{2}/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** From `v=` on; `''` where only additions of a messenger are left. */
function startOf(text: string): string {
  const found = /(?:^|[#&?])(v=[\s\S]*)$/.exec(text)?.[1];
  if (found !== undefined) return found;
  const bare = text.replace(/^#+/, '');
  return /^[&?]?(?:from|isappinstalled|nsukey|scene|wechat_redirect|rd)\b/.test(bare) ? '' : bare;
}

function writeAnswers(answers: Answers): string[] {
  const given: Readonly<Record<string, unknown>> = { ...answers };
  return Object.entries(ANSWER_FIELDS).flatMap(([key, [name, part]]) => {
    const { write } = part as Part<unknown>;
    return given[key] === undefined ? [] : [`${name}=${write(given[key])}`];
  });
}

function read(body: string): SharedAnswers | undefined {
  const values = new Map(
    body.split('&').map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), pair.slice(at + 1)] as const;
    }),
  );
  const answers: Record<string, unknown> = {};
  for (const [key, [name, part]] of Object.entries(ANSWER_FIELDS)) {
    const text = values.get(name);
    if (text === undefined) continue;
    const value = part.read(text);
    if (value === undefined) return undefined;
    answers[key] = value;
  }
  const known = readStoredAnswers(answers);
  const asOf = day.read(values.get('d') ?? '');
  const summaries = results.read(values.get('s') ?? '');
  const [version = '', digest = '', ...more] = values.get('u')?.split('.') ?? [];
  const [rules, records] = [day.read(version), data.read(digest)];
  if (!known || !asOf || !summaries || !rules || !records || more.length > 0) return undefined;
  return { answers: known, asOf, results: summaries, rules, data: records };
}

/** FNV-1a: notices slips, cuts and idle tampering; no protection against somebody determined. */
export function sealOf(body: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < body.length; index++) {
    hash = Math.imul(hash ^ body.charCodeAt(index), 0x01000193);
  }
  return spell(hash >>> 0, SEAL_LENGTH);
}
