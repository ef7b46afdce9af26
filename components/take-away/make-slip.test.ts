import jsQR from 'jsqr';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { assess } from '@/lib';
import type { Answers } from '@/lib/answers/answers';
import { decodeLink, fragmentIn, type SharedAnswers } from '@/lib/answers/codec';
import { calendarDate as d } from '@/lib/values/calendar-date';
import { placeFigures } from '@/lib/wizard/place-figures';
import { placeQuestions } from '@/lib/wizard/place-questions';
import { messages } from '@/messages/messages';
import { type AssessedCase, assessmentState } from '../engine/assessment-state';
import { makeSlip } from './make-slip';
import { comparison } from './opened-view';
import { type Slip, slipText } from './slip';
import { layoutSlip } from './slip-layout';

const words = messages;
const asOf = d('2026-11-21');
const context = { asOf, places: placeQuestions(), figures: placeFigures };
const answers: Answers = {
  region: '330100',
  birthYear: 1985,
  group: 'general',
  tier: 'adult-2',
  years: { 2025: 'none', 2026: 'none' },
  lastBefore2025: 2019,
  event: 'none',
  payWhen: 'today',
  coverageYears: [2027],
  window: 'inside',
};
const withWindow: Answers = {
  ...answers,
  local: { windows: { 2027: { opens: d('2026-10-20'), closes: d('2026-12-25') } } },
};

function casesOf(given: Answers): readonly AssessedCase[] {
  const state = assessmentState(given, context, assess);
  if (state.kind !== 'assessed') throw new Error(JSON.stringify(state));
  return state.cases;
}

function slipOf(given: Answers): Slip {
  const slip = makeSlip(given, casesOf(given), words);
  if (!slip) throw new Error('no slip');
  return slip;
}

function sharedOf({ address }: Slip): SharedAnswers {
  const decoded = decodeLink(fragmentIn(address));
  if (!decoded.ok) throw new Error(decoded.error);
  return decoded.shared;
}

beforeEach(() => {
  vi.stubGlobal('window', { location: { href: 'https://canbao.example.cn/result/?from=x#y' } });
});
afterEach(() => vi.unstubAllGlobals());

describe('a slip', () => {
  it('has a link that brings back the answers and what they came to', () => {
    const slip = slipOf(answers);
    expect(slip.address).toMatch(/^https:\/\/canbao\.example\.cn\/open\/#v=1&/);
    expect(sharedOf(slip)).toMatchObject({
      answers,
      asOf,
      results: [[{ startsOn: '2027-01-01', totalMonths: 0, ceiling: 600000 }]],
    });
  });

  it('says the three sentences, the basis, the code and the link in plain words', () => {
    const slip = slipOf(answers);
    const text = slipText(slip, words.common.name, words.takeaway, words.result.basis.estimate);
    expect(slip.headlines.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/^从 2027年1月1日 起能报销，.+。$/),
      expect.stringMatching(/^补缴：不用补，.+。$/),
      expect.stringMatching(/^大病封顶线现在 60 万元，.+。$/),
    ]);
    for (const part of [slip.address, slip.checkCode, '浙医保联发〔2024〕19号', '2026年11月21日']) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/[{}]/);
  });

  it('reminds of the day benefits start and of the last day of a known window', () => {
    expect(slipOf(answers).dates).toEqual([{ kind: 'start', year: 2027, on: '2027-01-01' }]);
    expect(slipOf(withWindow).dates).toEqual([
      { kind: 'deadline', year: 2027, on: '2026-12-25' },
      { kind: 'start', year: 2027, on: '2027-01-01' },
    ]);
  });

  it('promises no day where it depends on something not known', () => {
    const slip = slipOf({ ...answers, window: 'unsure' });
    expect(slip.dates).toEqual([]);
    expect(slip.startUndecided).toBe(true);
    expect(sharedOf(slip).results).toHaveLength(2);
  });

  it('promises no day after everything paid for has run out', () => {
    const late: Answers = { ...answers, coverageYears: [2026], window: 'outside' };
    const slip = slipOf(late);
    expect(slip).toMatchObject({ dates: [], startUndecided: false });
    const changed = comparison(
      {
        ...sharedOf(slip),
        results: [[{ startsOn: d('2026-12-01'), totalMonths: 1, ceiling: null }]],
      },
      casesOf(late),
      words,
    );
    const { late: unusable, unrecorded } = words.takeaway.open.changed;
    expect(changed?.[0]?.lines.map(({ before, now }) => [before, now])).toEqual([
      ['2026年12月1日', unusable],
      ['1 个月', expect.stringMatching(/^\d+ 个月$/)],
      [unrecorded, '60 万元'],
    ]);
  });
});

describe('comparison', () => {
  it('is silent while nothing has changed', () => {
    for (const given of [answers, { ...answers, window: 'unsure' as const }]) {
      expect(comparison(sharedOf(slipOf(given)), casesOf(given), words)).toBeUndefined();
    }
  });

  it('tells situations apart, and takes links with other situations', () => {
    const unsure: Answers = { ...answers, window: 'unsure' };
    const shared = sharedOf(slipOf(unsure));
    const compared = comparison({ ...shared, results: [] }, casesOf(unsure), words);
    expect(compared?.map(({ label }) => label)).toEqual([
      '在 2027 年度的集中缴费期内缴',
      '不在 2027 年度的集中缴费期内缴',
    ]);
    const longer = { ...shared, results: [...shared.results, ...shared.results] };
    expect(comparison(longer, casesOf(answers), words)).toHaveLength(4);
  });
});

describe('the picture', () => {
  const pictureWords = { name: 'n', asOf: 'a', facts: ['f'], codeLabel: 'c', beside: ['b'] };
  const measure = (text: string, { size }: { size: number }) => text.length * size * 0.6;

  it.each<[string, Answers]>([
    ['one situation', answers],
    ['two', { ...answers, window: 'unsure' }],
  ])('%s: holds every mark inside its edges, and a QR code that can be read', (_, given) => {
    const slip = slipOf(given);
    const { width, height, marks } = layoutSlip(slip, pictureWords, measure);
    const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
    for (const mark of marks) {
      expect(mark.x).toBeGreaterThan(0);
      expect(mark.y).toBeLessThan(height);
      if (mark.kind === 'text') continue;
      expect(mark.x + mark.width).toBeLessThan(width);
      if (mark.colour !== '#000') continue;
      for (let row = mark.y; row < mark.y + mark.height; row++) {
        const start = (row * width + mark.x) * 4;
        for (let at = start; at < start + mark.width * 4; at += 4) pixels.fill(0, at, at + 3);
      }
    }
    expect(jsQR(pixels, width, height)?.data).toBe(slip.address);
    const texts = marks.map((mark) => (mark.kind === 'text' ? mark.text : ''));
    expect(texts).toEqual(expect.arrayContaining([slip.checkCode, '2027年1月1日']));
  });
});
