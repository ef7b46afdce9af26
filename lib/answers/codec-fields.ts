import {
  CLAIM_STATES,
  ENROLMENT_STATUSES,
  ENTRY_EVENTS,
  type LocalFigures,
  type LocalWindow,
  PREMIUM_TIERS,
  READING_IDS,
  READING_VALUES,
  type Readings,
} from '../values/enrolment-case';
import type { Answers, WindowAnswer } from './answers';
import {
  day,
  eachYear,
  either,
  lettersByYear,
  list,
  matching,
  type Part,
  whole,
  word,
} from './code-parts';

/** By their first letters, which differ. */
const lettersOf = <T extends string>(words: readonly T[]) =>
  new Map(words.map((each) => [each.charAt(0), each]));
const isNumber = (value: unknown): value is number => typeof value === 'number';

const windowAnswer = word<WindowAnswer>(['inside', 'outside', 'unsure']);

const localWindow: Part<LocalWindow> = {
  write: ({ opens, closes }) => `${opens ? day.write(opens) : ''}-${day.write(closes)}`,
  read: (text) => {
    const [from = '', to = '', ...more] = text.split('-');
    const [opens, closes] = [day.read(from), day.read(to)];
    if (closes === undefined || more.length > 0) return undefined;
    if (opens === undefined) return from === '' ? { closes } : undefined;
    return { opens, closes };
  },
};

const premiums = eachYear(whole);
const windows = eachYear(localWindow);

/** `c600000_p2027-720_w2027-20261020-20261225` */
const local: Part<LocalFigures> = {
  write: (figures) =>
    [
      figures.ceiling !== undefined && `c${whole.write(figures.ceiling)}`,
      figures.premiums && `p${premiums.write(figures.premiums)}`,
      figures.windows && `w${windows.write(figures.windows)}`,
    ]
      .filter((piece) => piece !== false && piece !== undefined)
      .join('_'),
  read: (text) => {
    const figures: { -readonly [Key in keyof LocalFigures]: LocalFigures[Key] } = {};
    for (const piece of text === '' ? [] : text.split('_')) {
      const rest = piece.slice(1);
      const kind = piece.charAt(0);
      const ceiling = kind === 'c' ? whole.read(rest) : undefined;
      const byYear = kind === 'p' ? premiums.read(rest) : undefined;
      const spans = kind === 'w' ? windows.read(rest) : undefined;
      if (ceiling !== undefined) figures.ceiling = ceiling;
      else if (byYear !== undefined) figures.premiums = byYear;
      else if (spans !== undefined) figures.windows = spans;
      else return undefined;
    }
    return figures;
  },
};

/** `first-broken-year.free_wait-starts.next-month`, in the order of the documents' questions. */
const readings: Part<Partial<Readings>> = {
  write: (chosen) =>
    READING_IDS.filter((id) => chosen[id] !== undefined)
      .map((id) => `${id}.${chosen[id]}`)
      .join('_'),
  read: (text) => {
    const chosen: Record<string, string> = {};
    for (const piece of text === '' ? [] : text.split('_')) {
      const [name, value, ...more] = piece.split('.');
      const id = READING_IDS.find((each) => each === name);
      const values: readonly string[] = id ? READING_VALUES[id] : [];
      const known = values.find((each) => each === value);
      if (id === undefined || known === undefined || more.length > 0) return undefined;
      chosen[id] = known;
    }
    return chosen as Partial<Readings>;
  },
};

type Fields = {
  readonly [Key in keyof Answers]-?: readonly [string, Part<NonNullable<Answers[Key]>>];
};

/** Every answer with its short name in a link. A name once given is never given to another. */
export const ANSWER_FIELDS: Fields = {
  region: ['r', matching(/^\d{6}$/)],
  birthYear: ['b', whole],
  eligibleSince: ['e', whole],
  // Group ids of the region packs; a test holds them to this form.
  group: ['g', matching(/^[a-z][a-z0-9-]{0,63}$/)],
  tier: ['t', word(PREMIUM_TIERS)],
  years: ['y', lettersByYear(lettersOf(ENROLMENT_STATUSES))],
  lastBefore2025: ['l', either(whole, word(['never', 'unknown'] as const), isNumber)],
  lastMonths: ['m', eachYear(either(whole, word(['unknown'] as const), isNumber))],
  claims: ['c', lettersByYear(lettersOf(CLAIM_STATES))],
  bonusUsed: [
    'x',
    lettersByYear(
      new Map([
        ['y', true],
        ['n', false],
      ]),
    ),
  ],
  event: ['k', word(ENTRY_EVENTS)],
  eventDate: ['kd', day],
  payWhen: ['p', word(['today', 'other'] as const)],
  payOn: ['pd', day],
  coverageYears: ['f', list(whole, '.')],
  window: ['i', windowAnswer],
  nextWindow: ['j', windowAnswer],
  windowOn: ['id', day],
  backPayYears: ['n', whole],
  local: ['o', local],
  readings: ['q', readings],
};
