import { afterEach, expect, it, vi } from 'vitest';
import { assess } from './assess';
import { GOLDEN_CASES } from './cases/golden-cases';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The calendar library turns day numbers into days with UTC sums, which ask nobody the time. */
function utcOnly(real: DateConstructor): DateConstructor {
  return new Proxy(real, {
    apply: () => expect.unreachable('Date()'),
    get: (target, name) => (name === 'UTC' ? target.UTC : expect.unreachable(String(name))),
    construct: (target, parts: number[]) => {
      if (parts.length !== 1 || typeof parts[0] !== 'number') expect.unreachable('new Date()');
      return new Proxy(new target(parts[0] ?? 0), {
        get: (date, name) => {
          if (!String(name).startsWith('getUTC')) expect.unreachable(String(name));
          return Reflect.get(date, name).bind(date);
        },
      });
    },
  });
}

it('assess reads no clock, no time zone, no language and no dice', () => {
  const asked = new Proxy(
    {},
    { get: (_target, name) => expect.unreachable(`Intl.${String(name)}`) },
  );
  vi.stubGlobal('Date', utcOnly(Date));
  vi.stubGlobal('Intl', asked);
  vi.spyOn(Math, 'random').mockImplementation(() => expect.unreachable('Math.random'));
  vi.spyOn(String.prototype, 'localeCompare').mockImplementation(() =>
    expect.unreachable('localeCompare'),
  );
  // First, so that nothing the calendar remembers hides a question.
  const answers = GOLDEN_CASES.map((golden) => assess(golden.case));
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  expect(answers).toEqual(GOLDEN_CASES.map((golden) => assess(golden.case)));
});

it('the check above would notice', () => {
  vi.stubGlobal('Date', utcOnly(Date));
  expect(() => new Date()).toThrow();
  expect(() => Date.now()).toThrow();
  expect(() => new Date(0).getHours()).toThrow();
  expect(new Date(0).getUTCFullYear()).toBe(1970);
});
