import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../assess';
import { arbitraryCases } from '../cases/arbitrary-case';
import { GOLDEN_CASES } from '../cases/golden-cases';
import { assessBrief } from './brief';

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
