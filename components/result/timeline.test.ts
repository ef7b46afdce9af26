import { describe, expect, it } from 'vitest';
import { assess, type EnrolmentCase } from '@/lib';
import { situationsOf } from './situations';
import { barOf, type Stage, timelineOf } from './timeline';

function stages(history: object, payment: object, facts: object = {}): readonly Stage[] {
  const input = {
    version: 1,
    region: '330100',
    asOf: '2026-11-21',
    group: 'general',
    eligibleSince: 2024,
    history,
    payment: { on: '2026-11-21', coverageYears: [2027], window: 'outside', ...payment },
    readings: {},
    ...facts,
  };
  const result = assess(input);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const [situation] = situationsOf([
    { id: 'only', case: input as unknown as EnrolmentCase, assessment: result.assessment },
  ]);
  return situation ? timelineOf(situation) : [];
}

const LAPSED = [
  { year: 2024, status: 'resident' },
  { year: 2025, status: 'none' },
  { year: 2026, status: 'none' },
];
const INSURED = LAPSED.map(({ year }) => ({ year, status: 'resident', claims: 'some' }));
INSURED[0] = { year: 2024, status: 'resident' } as (typeof INSURED)[number];

describe('timelineOf', () => {
  it('goes from the break over payment and wait to cover', () => {
    expect(stages(LAPSED, {})).toEqual([
      { kind: 'broken', years: 2 },
      { kind: 'paid', on: '2026-11-21' },
      {
        kind: 'waiting',
        from: '2026-11-21',
        to: '2027-04-20',
        months: 5,
        insuredTo: undefined,
      },
      { kind: 'covered', from: '2027-04-21', to: '2027-12-31' },
    ]);
  });

  it('does not call the rest of an insured year uninsured', () => {
    const [now, , waiting] = stages(INSURED, {});
    expect(now).toEqual({ kind: 'current', to: '2026-12-31' });
    expect(waiting).toMatchObject({ to: '2027-02-20', insuredTo: '2026-12-31' });
  });

  it('waits for the year where there is nothing else to wait for', () => {
    expect(stages(LAPSED, { window: 'inside' }).slice(2)).toEqual([
      { kind: 'before-year', from: '2026-11-21', to: '2026-12-31' },
      { kind: 'covered', from: '2027-01-01', to: '2027-12-31' },
    ]);
  });

  it('counts a wait inside the window from the year on', () => {
    const readings = { 'in-window-after-break': 'wait' };
    expect(stages(LAPSED, { window: 'inside' }, { readings }).slice(2, 4)).toMatchObject([
      { kind: 'before-year', from: '2026-11-21', to: '2026-12-31' },
      { kind: 'waiting', from: '2027-01-01', to: '2027-05-31' },
    ]);
  });

  it('has no cover where everything paid for runs out first', () => {
    const all = stages(LAPSED.slice(0, 2), { coverageYears: [2026] });
    expect(all.slice(-2)).toMatchObject([
      { kind: 'waiting', to: '2026-12-31' },
      { kind: 'unusable', to: '2026-12-31' },
    ]);
  });
});

describe('barOf', () => {
  it('fills the width, and keeps a short piece visible', () => {
    const pieces = barOf(stages(LAPSED, { window: 'inside' }));
    expect(pieces.map(({ kind }) => kind)).toEqual(['broken', 'before-year', 'covered']);
    expect(pieces.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100, 1);
    for (const { width } of pieces) expect(width).toBeGreaterThan(6);
  });
});
