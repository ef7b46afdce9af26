import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { areAnswersKept, forgetAnswers, loadAnswers, saveAnswers } from './saved-answers';
import { beijingDate, today } from './today';

function storage(stored = new Map<string, string>()) {
  return {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  };
}

const refusing = () => {
  throw new DOMException('denied', 'SecurityError');
};

function browser(parts: object = {}) {
  vi.stubGlobal('window', {
    localStorage: storage(),
    sessionStorage: storage(),
    location: { search: '' },
    ...parts,
  });
}

beforeEach(() => browser());
afterEach(() => {
  forgetAnswers();
  vi.unstubAllGlobals();
});

describe('saved answers', () => {
  it('come back', () => {
    expect(saveAnswers({ region: '330100' })).toBe(true);
    expect(loadAnswers()).toEqual({ answers: { region: '330100' }, discarded: false });
  });

  it('start empty', () => {
    expect(loadAnswers()).toEqual({ answers: {}, discarded: false });
  });

  it.each(['{"region":5}', 'not json', 'null', '[]'])('%s is thrown away and said so', (text) => {
    window.localStorage.setItem('canbao.answers.v1', text);
    expect(loadAnswers()).toEqual({ answers: {}, discarded: true });
    expect(loadAnswers()).toEqual({ answers: {}, discarded: false });
  });

  it('live in memory when the browser refuses, until forgotten', () => {
    browser({
      localStorage: { getItem: refusing, setItem: refusing, removeItem: refusing },
    });
    expect(areAnswersKept()).toBe(true);
    expect(saveAnswers({ region: '330100' })).toBe(false);
    expect(areAnswersKept()).toBe(false);
    expect(loadAnswers().answers).toEqual({ region: '330100' });
    forgetAnswers();
    expect(loadAnswers().answers).toEqual({});
  });

  it('a full disk does not bring back older answers', () => {
    saveAnswers({ region: '330100' });
    window.localStorage.setItem = refusing;
    saveAnswers({ region: '460000' });
    expect(loadAnswers().answers).toEqual({ region: '460000' });
  });
});

describe('today', () => {
  it.each([
    ['2026-12-31T15:59:59Z', '2026-12-31'],
    ['2026-12-31T16:00:00Z', '2027-01-01'],
    ['2028-02-28T16:00:00Z', '2028-02-29'],
  ])('at %s it is %s in Beijing', (instant, date) => {
    expect(beijingDate(Date.parse(instant))).toBe(date);
  });

  it('can be pretended for the rest of the tab', () => {
    window.location.search = '?asOf=2027-03-01';
    expect(today()).toBe('2027-03-01');
    window.location.search = '';
    expect(today()).toBe('2027-03-01');
  });

  it('ignores days that do not exist', () => {
    window.location.search = '?asOf=2027-02-30';
    expect(today()).toBe(beijingDate(Date.now()));
  });
});
