import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REGION_PACKS } from '../params/registry';
import { calendarDate as d } from '../values/calendar-date';
import { type Answers, BASE_GROUPS } from './answers';
import { arbitraryShared } from './arbitrary-answers';
import { decodeLink, encodeLink, type SharedAnswers, sealOf } from './codec';
import { ANSWER_FIELDS } from './codec-fields';
import { readStoredAnswers } from './stored-answers';

const hangzhou: Answers = {
  region: '330100',
  birthYear: 1985,
  group: 'general',
  tier: 'adult-2',
  years: { 2025: 'none', 2026: 'resident' },
  lastBefore2025: 2019,
  claims: { 2026: 'none' },
  event: 'none',
  payWhen: 'today',
  coverageYears: [2027],
};
const asOf = d('2026-11-21');
const once = [[{ startsOn: d('2027-01-01'), totalMonths: 0, ceiling: 605000 }]];
const shared: SharedAnswers = {
  answers: hangzhou,
  asOf,
  results: once,
  rules: asOf,
  data: '3fa9c1',
};
const link = encodeLink(shared);
const body = link.slice(0, link.indexOf('&z='));
const errorOf = (text: string) => {
  const decoded = decodeLink(text);
  return decoded.ok ? 'ok' : decoded.error;
};
const sealed = (text: string) => `${text}&z=${sealOf(text)}`;

describe('a link', () => {
  it('can be read by eye', () => {
    expect(body).toBe(
      'v=1&d=20261121&r=330100&b=1985&g=general&t=adult-2&y=2025nr&l=2019&c=2026n&k=none&p=today' +
        '&f=2027&s=20270101.0.605000&u=20261121.3fa9c1',
    );
  });

  it('brings back exactly what went in', () => {
    fc.assert(
      fc.property(arbitraryShared(fc), (any) => {
        expect(decodeLink(encodeLink(any))).toEqual({ ok: true, shared: any });
      }),
      { numRuns: 500 },
    );
  }, 30_000);

  it('is the same whatever the order of the answers', () => {
    const reversed = Object.fromEntries(Object.entries(hangzhou).reverse());
    expect(encodeLink({ ...shared, answers: reversed })).toBe(link);
  });

  it('uses no character that programs rewrite or cut at', () => {
    fc.assert(
      fc.property(arbitraryShared(fc), (any) => {
        expect(encodeLink(any)).toMatch(/^[A-Za-z0-9=&._-]+[A-Z0-9]$/);
      }),
    );
  }, 30_000);

  it('has a name of its own for every answer', () => {
    const names = Object.values(ANSWER_FIELDS).map(([name]) => name);
    expect(new Set([...names, ...'vdsuz']).size).toBe(names.length + 5);
  });

  it('can carry every group there is', () => {
    const groups = REGION_PACKS.flatMap(({ exemptGroups, uncappedGroups }) => [
      ...(exemptGroups?.value ?? []),
      ...(uncappedGroups?.value ?? []),
    ]);
    for (const group of [...BASE_GROUPS, ...groups]) {
      expect(ANSWER_FIELDS.group[1].read(group)).toBe(group);
    }
  });
});

describe('length of the whole address', () => {
  const address = (answers: Answers, results = once) =>
    `https://example.cn/open/#${encodeLink({ ...shared, answers, results })}`;
  const pair = [
    [
      { startsOn: d('2027-01-01'), totalMonths: 0, ceiling: 605000 },
      { startsOn: d('2027-03-15'), totalMonths: 4, ceiling: 600000 },
    ],
  ];
  const { claims: _, ...withoutClaims } = hangzhou;

  it.each<[string, Answers, typeof once]>([
    ['insured again after a break', hangzhou, once],
    [
      'employee before, a date of payment, not sure about a year',
      {
        ...withoutClaims,
        years: { 2025: 'unknown', 2026: 'employee' },
        lastMonths: { 2026: 9 },
        payWhen: 'other',
        payOn: d('2026-12-18'),
      },
      pair,
    ],
    [
      'back-payment',
      { ...withoutClaims, years: { 2025: 'none', 2026: 'none' }, backPayYears: 2 },
      once,
    ],
  ])('%s: at most 200', (_, answers, results) => {
    expect(address(answers, results).length).toBeLessThanOrEqual(200);
  });
});

describe('what happens to links on the way', () => {
  it.each([
    ['with its #', `#${link}`],
    ['WeChat, before', `#from=singlemessage&isappinstalled=0&${link}`],
    ['WeChat, after', `#${link}&from=timeline&isappinstalled=0`],
    ['WeChat, after with ?', `#${link}?from=groupmessage`],
    ['WeChat, a second #', `#${link}#wechat_redirect`],
    ['nsukey', `#${link}&nsukey=aB%2F3%2B&scene=21#rd`],
    ['escaped', `#${encodeURIComponent(link)}`],
    ['as HTML', `#${link.split('&').join('&amp;')}`],
    ['a sentence after it', `#${link}，按这个看`],
  ])('%s: still opens', (_, text) => {
    expect(decodeLink(text)).toEqual({ ok: true, shared });
  });

  it.each(['', '#', '#&', '#wechat_redirect', '#from=singlemessage&isappinstalled=0', '##'])(
    'everything cut off: %j',
    (text) => expect(errorOf(text)).toBe(text === '#&' ? 'link-invalid' : 'link-empty'),
  );

  it('cut off anywhere, it says so', () => {
    for (let length = 1; length < link.length; length++) {
      const cut = link.slice(0, length);
      expect([cut, errorOf(cut)]).toEqual([cut, 'link-truncated']);
      expect(errorOf(`#${cut}&from=timeline&isappinstalled=0`)).not.toBe('ok');
    }
  });

  it.each(['v=2&d=1', sealed(body.replace('v=1', 'v=2')), 'v=17&r=330100&z=AAAAA'])(
    'made by a newer site: %s',
    (text) => expect(errorOf(text)).toBe('link-version'),
  );

  it.each([
    ['a changed digit', link.replace('b=1985', 'b=1986')],
    ['a changed seal', link.replace(/.$/, (last) => (last === 'A' ? 'C' : 'A'))],
    ['a longer seal', `${link}A`],
    ['another page', 'main'],
    ['version 0', sealed(body.replace('v=1', 'v=0'))],
    ['an unknown field', sealed(`${body}&name=x`)],
    ['a field twice', sealed(body.replace('&b=1985', '&b=1985&b=1985'))],
    ['another order', sealed(body.replace('&b=1985&g=general', '&g=general&b=1985'))],
    ['a prototype field', sealed(body.replace('&b=1985', '&__proto__=1'))],
    ['a constructor', sealed(body.replace('&b=1985', '&constructor=1'))],
    ['a prototype as reading', sealed(body.replace('&s=', '&q=__proto__.x&s='))],
    ['a year of five digits', sealed(body.replace('b=1985', 'b=01985'))],
    ['year 9999', sealed(body.replace('b=1985', 'b=9999'))],
    ['a negative year', sealed(body.replace('b=1985', 'b=-1985'))],
    ['a day that does not exist', sealed(body.replace('d=20261121', 'd=20260230'))],
    ['a status that does not exist', sealed(body.replace('2025nr', '2025nz'))],
    ['three coverage years', sealed(body.replace('f=2027', 'f=2026.2027.2028'))],
    ['no day', sealed(body.replace('d=20261121&', ''))],
    ['no records', sealed(body.replace('.3fa9c1', ''))],
    ['too long', `${link}&from=${'x'.repeat(8000)}`],
    ['a megabyte', '&a=1'.repeat(300_000)],
    ['a broken escape', `${link.replace('b=1985', 'b=%zz%e0%a4')}`],
  ])('%s: not opened', (_, text) => expect(errorOf(text)).toBe('link-invalid'));
});

describe('100,000 damaged links', () => {
  it('neither throw nor open half', () => {
    const random = pseudoRandom(20261121);
    const pieces = [...'&=.-_#?%0129nrzZ张\u0000\ud800', '__proto__=1', '&z=', 'v=1&', '&r=330100'];
    const originals = fc.sample(arbitraryShared(fc), { numRuns: 200, seed: 7 }).map(encodeLink);
    let opened = 0;
    for (let round = 0; round < 100_000; round++) {
      const original = originals[round % originals.length] ?? link;
      let text = original;
      for (let change = 0; change <= random() * 3; change++) text = damage(text, random, pieces);
      // Half of them with a seal that fits, so that the damage reaches the reading itself.
      const at = text.indexOf('&z=');
      if (round % 2 === 0 && at > 0) text = sealed(text.slice(0, at));
      const decoded = decodeLink(text);
      if (!decoded.ok) continue;
      opened += 1;
      // What opens is a whole valid set of answers and stands in the text as it would be written.
      if (
        !readStoredAnswers(decoded.shared.answers) ||
        !text.includes(encodeLink(decoded.shared))
      ) {
        expect(decodeURIComponent(text)).toContain(encodeLink(decoded.shared));
      }
    }
    expect(opened).toBeGreaterThan(0);
  }, 30_000);
});

function damage(text: string, random: () => number, pieces: readonly string[]): string {
  const at = Math.floor(random() * text.length);
  const to = at + Math.floor(random() * 12);
  const piece = pieces[Math.floor(random() * pieces.length)] ?? '';
  switch (Math.floor(random() * 5)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + text.slice(to);
    case 2:
      return text.slice(0, at) + piece + text.slice(at);
    case 3:
      return text.slice(0, at) + piece + text.slice(at + 1);
    default:
      return text.slice(0, to) + text.slice(at);
  }
}

/** Mulberry32: the same damage on every run. */
function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
