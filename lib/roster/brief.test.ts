import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../assess';
import { arbitraryCases } from '../cases/arbitrary-case';
import { GOLDEN_CASES } from '../cases/golden-cases';
import { prepareCase } from '../prepare-case';
import { parseCase } from '../wire/parse-case';
import { assessBrief } from './brief';
import { prepareMade } from './prepare-made';

function expectSame(raw: unknown): void {
  const [full, brief] = [assess(raw), assessBrief(raw)];
  if (full.ok) {
    const { ifInsured, ifLapsed } = full.assessment;
    expect(brief).toEqual({ ok: true, ifInsured, ifLapsed });
  } else {
    expect(brief).toEqual({ ok: false, error: full.error });
  }
}

describe('the brief answer is part of the full one', () => {
  it.each(GOLDEN_CASES.map((golden) => [golden.id, golden.case] as const))('%s', (_, raw) =>
    expectSame(raw),
  );

  it('whatever the case', () => {
    fc.assert(
      fc.property(arbitraryCases(fc), (raw) => expectSame(raw)),
      { numRuns: 300 },
    );
  });
});

describe('a case made here needs no more checking than one read from outside', () => {
  const refusals = (raw: unknown) => {
    const parsed = parseCase(raw);
    const made = parsed.ok ? prepareMade(parsed.input) : parsed;
    const full = prepareCase(raw);
    return [made.ok ? 'ok' : made.error, full.ok ? 'ok' : full.error];
  };

  it.each(GOLDEN_CASES.map((golden) => [golden.id, golden.case] as const))('%s', (_, raw) => {
    const [made, full] = refusals(raw);
    expect(made).toEqual(full);
  });

  it('whose payment was moved to another year', () => {
    fc.assert(
      fc.property(arbitraryCases(fc), fc.integer({ min: -2, max: 2 }), (raw, shift) => {
        const parsed = parseCase(raw);
        if (!parsed.ok) return;
        const [first] = parsed.input.payment.coverageYears;
        const moved = {
          ...parsed.input,
          payment: { ...parsed.input.payment, coverageYears: [first + shift] as const },
        };
        const full = prepareCase(moved);
        if (!full.ok && full.error.code === 'before-policy') return;
        const made = prepareMade(moved);
        expect(made.ok ? 'ok' : made.error).toEqual(full.ok ? 'ok' : full.error);
      }),
      { numRuns: 300 },
    );
  });
});
