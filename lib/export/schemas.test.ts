import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { assess } from '../assess';
import type { CaseInput } from '../cases/golden-case';
import { GOLDEN_CASES } from '../cases/golden-cases';
import { findRegion } from '../params/registry';
import { assessmentSchema } from './assessment-schema';
import { caseSchema } from './case-schema';

// `format` is a hint beside the pattern; without ajv-formats it would be an unknown format.
const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  formats: { date: true },
});
const isCase = ajv.compile(caseSchema());
const isAnswer = ajv.compile(assessmentSchema());
const accepted = GOLDEN_CASES.filter((golden) => golden.expectError?.code !== 'invalid-case');

describe('enrolment-case.schema.json', () => {
  it.each(GOLDEN_CASES.filter(({ expectError }) => expectError === undefined))(
    'takes $id',
    (golden) => {
      isCase(golden.case);
      expect(isCase.errors).toBeNull();
    },
  );

  const sound = structuredClone(accepted[0]?.case) as CaseInput;
  const payment = (more: object) => ({ ...sound, payment: { ...sound.payment, ...more } });
  const year = (more: object) => ({
    ...sound,
    history: [{ year: 2024, status: 'resident', ...more }],
  });
  it.each([
    ['another version', { ...sound, version: 2 }],
    ['an unknown field', { ...sound, name: '张三' }],
    ['a region by name', { ...sound, region: '杭州' }],
    ['a day that cannot be', { ...sound, asOf: '2026-13-01' }],
    ['a day written otherwise', payment({ on: '2026/11/25' })],
    ['a year before the policy', payment({ coverageYears: [2024] })],
    ['three years at once', payment({ coverageYears: [2025, 2026, 2027] })],
    ['no year at all', payment({ coverageYears: [] })],
    ['half a year of back-payment', payment({ backPayYears: 0.5 })],
    ['a reference too long', { ...sound, ref: 'x'.repeat(65) }],
    ['a last month off employee insurance', year({ lastMonth: 3 })],
    ['claims before 2025', year({ claims: 'none' })],
    ['a bonus used without claims', year({ year: 2025, claims: 'none', bonusUsed: true })],
    ['an event without its day', { ...sound, entry: { event: 'student' } }],
    ['a day without an event', { ...sound, entry: { date: '2025-01-01' } }],
    ['a premium below nothing', { ...sound, local: { premiums: { 2026: -1 } } }],
    ['a premium of no year', { ...sound, local: { premiums: { next: 1 } } }],
    ['an unknown reading', { ...sound, readings: { 'first-broken-year': 'maybe' } }],
  ])('refuses %s, as the engine does', (_, input) => {
    expect(isCase(input)).toBe(false);
    expect(assess(input).ok).toBe(false);
  });

  it('counts a reference in characters, like the engine', () => {
    expect(isCase({ ...sound, ref: '𠮷'.repeat(64) })).toBe(true);
    expect(isCase({ ...sound, ref: '𠮷'.repeat(65) })).toBe(false);
  });

  it('refuses nothing the engine takes when any one value is replaced', () => {
    const values = [null, -1, 0, 1, 2025, 2200, 2201, 1.5, '', 'none', '2026-02-28', true, [], {}];
    const short = accepted.filter((golden) => golden.case.history.length <= 6);
    expect(short.length).toBeGreaterThan(5);
    for (const golden of short) {
      for (const input of replacements(golden.case, values)) {
        if (!isCase(input)) expect(assess(input).ok, JSON.stringify(input)).toBe(false);
      }
    }
  });
});

/** Every copy of a tree in which one leaf or branch is one of the values. */
function* replacements(tree: unknown, values: readonly unknown[]): Generator<unknown> {
  yield* values;
  if (typeof tree !== 'object' || tree === null) return;
  for (const [key, child] of Object.entries(tree)) {
    for (const other of replacements(child, values)) {
      const copy = structuredClone(tree) as Record<string, unknown>;
      copy[key] = other;
      yield copy;
    }
  }
}

describe('assessment.schema.json', () => {
  it('fits every line the command line answers the golden cases with', () => {
    const lines = [
      ...GOLDEN_CASES.map(({ id, case: input }) => ({ ...input, ref: id })),
      'no case',
    ];
    const { stdout } = spawnSync('npx', ['tsx', 'scripts/assess.ts'], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      input: `${lines.map((line) => JSON.stringify(line)).join('\n')}\nno JSON\n`,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers).toHaveLength(lines.length + 1);
    const wrong = answers.filter((answer) => !isAnswer(answer)).map(({ ref }) => ref);
    expect(wrong, ajv.errorsText(isAnswer.errors)).toEqual([]);
  }, 60_000);

  it('refuses an answer with a field too many, too few or of another kind', () => {
    const answer = assess(accepted[0]?.case);
    if (!answer.ok) throw new Error('the first case is sound');
    const { assessment } = answer;
    const { regionUsed, ...headless } = assessment;
    expect(isAnswer(answer)).toBe(true);
    expect(findRegion(regionUsed)).toBeDefined();
    expect(isAnswer({ ...answer, extra: 1 })).toBe(false);
    expect(isAnswer({ ok: true, assessment: headless })).toBe(false);
    expect(isAnswer({ ok: false, assessment })).toBe(false);
    expect(isAnswer({ ok: true, assessment: { ...assessment, warnings: ['boo'] } })).toBe(false);
  });
});
