import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { assess } from './assess';
import { arbitraryCases } from './cases/arbitrary-case';
import type { CaseInput } from './cases/golden-case';
import { ERROR_CODES } from './rules/assessment';

const arbitraryCase = arbitraryCases(fc);
const RUNS = { numRuns: 300 };
vi.setConfig({ testTimeout: 60_000 });
const KNOWN: ReadonlySet<string> = new Set(ERROR_CODES);
const [FIRST] = fc.sample(arbitraryCase, { numRuns: 1, seed: 1 }) as [CaseInput];

/** An answer or a known error with its paths, and nothing thrown. */
function expectAnswered(input: unknown): void {
  const result = assess(input);
  if (result.ok) return;
  expect(KNOWN).toContain(result.error.code);
  expect(result.error.paths.length).toBeGreaterThan(0);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
}

type Node = Record<string, unknown> | unknown[];
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every place in a JSON value, as the keys that lead there. */
function placesIn(value: unknown, at: readonly string[] = []): (readonly string[])[] {
  if (!isNode(value)) return [at];
  return [at, ...Object.entries(value).flatMap(([key, child]) => placesIn(child, [...at, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy: Node = Array.isArray(value) ? [...value] : { ...(value as object) };
  const slots = copy as Record<string, unknown>;
  slots[key] = replaced(slots[key], rest, by);
  return copy;
}

const junk = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    ...[1e308, -1e308, 2 ** 53, -0, 0.1, 1e21, 2025, 2024, 9999],
    ...[
      '',
      '__proto__',
      'constructor',
      'toString',
      '2026-02-30',
      '0000-00-00',
      '\u{1F9D3}',
      '\uD800',
    ],
    ...[null, true, [], {}, [[]]],
    undefined,
  ),
);

describe('assess never throws', () => {
  it('at any JSON value', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), expectAnswered), RUNS);
  });

  it('at a valid case with one place spoilt', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.nat(), junk, (input, choice, value) => {
        const places = placesIn(input);
        expectAnswered(replaced(input, places[choice % places.length] ?? [], value));
      }),
      RUNS,
    );
  });

  it('at a valid case with a field too many', () => {
    const names = fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty', 'extra', '0', '');
    fc.assert(
      fc.property(arbitraryCase, fc.nat(), names, junk, (input, choice, name, value) => {
        const nodes = placesIn(input).filter((place) => isNode(valueAt(input, place)));
        const place = nodes[choice % nodes.length] ?? [];
        const text = JSON.stringify(replaced(input, [...place, '\u0000'], value ?? null));
        const spoilt = JSON.parse(text.replace('"\\u0000":', `${JSON.stringify(name)}:`));
        expectAnswered(spoilt);
      }),
      RUNS,
    );
  });

  it('at a valid case with a field too few', () => {
    for (const place of placesIn(FIRST)) expectAnswered(replaced(FIRST, place, undefined));
  });

  it('at deep nesting, long lists and long texts', () => {
    const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`);
    const deeper = JSON.parse(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`);
    for (const value of [deep, deeper]) {
      expectAnswered(value);
      expectAnswered({ ...FIRST, history: value });
      expectAnswered({ ...FIRST, ref: value, region: value, readings: value, local: value });
    }
    expectAnswered({ ...FIRST, ref: 'x'.repeat(1e6), region: '3'.repeat(1e6) });
    const years = Array.from({ length: 5000 }, () => ({ year: 2020, status: 'none' }));
    expectAnswered({ ...FIRST, history: years });
  });

  it('at what no JSON can hold', () => {
    for (const value of [
      undefined,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      1n,
      Symbol('x'),
      assess,
    ]) {
      expectAnswered(value);
      expectAnswered({ ...FIRST, eligibleSince: value, ref: value });
    }
  });
});

describe('assess lets nothing through', () => {
  it('into the prototype of everything', () => {
    assess(JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('by a name every object has', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      expect(assess({ ...FIRST, group: name })).toMatchObject({
        error: { code: 'invalid-case', paths: ['group'] },
      });
      expect(assess({ ...FIRST, tier: name }).ok).toBe(false);
    }
  });
});

describe('ref', () => {
  it('comes back with answers and with errors alike', () => {
    const { region: _region, ...without } = FIRST;
    expect(assess({ ...FIRST, ref: '张三-01' })).toMatchObject({ ok: true, ref: '张三-01' });
    expect(assess({ ...without, ref: '张三-01' })).toMatchObject({ ok: false, ref: '张三-01' });
    expect(assess({ ref: 'x', version: 2 })).toMatchObject({ ref: 'x' });
  });

  it('does not come back when it is none or not allowed', () => {
    for (const input of [FIRST, { ...FIRST, ref: 'x'.repeat(65) }, { ...FIRST, ref: 7 }]) {
      expect(assess(input)).not.toHaveProperty('ref');
    }
  });
});

function valueAt(value: unknown, place: readonly string[]): unknown {
  return place.reduce<unknown>(
    (node, key) => (isNode(node) ? (node as Record<string, unknown>)[key] : undefined),
    value,
  );
}
