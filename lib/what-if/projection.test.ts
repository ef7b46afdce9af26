import { describe, expect, it } from 'vitest';
import { bonusUsed, insured, inWindow, paying, uninsured } from '../cases/by-hand';
import { type Projection, projectCeiling, type Route } from './projection';

function route(input: unknown, name: Route): Projection {
  const result = projectCeiling(input, 'ifInsured');
  const found = result.ok && result.projections.find((each) => each.route === name);
  if (!found) throw new Error(JSON.stringify(result));
  return found;
}

/** Total on 1 January, by year. */
function totals({ points }: Projection): Record<string, number | null> {
  return Object.fromEntries(points.map(({ on, total }) => [on.slice(0, 4), total]));
}

const status = ({ awards }: Projection, kind: string, earned: number) =>
  awards.find((award) => award.kind === kind && award.earnedYear === earned);

describe('Zhejiang, 600000, insured without claims since 2025', () => {
  const input = inWindow({
    asOf: '2025-12-01',
    history: insured(2025, 2025, 'none'),
    ceiling: 600000,
  });

  it('rises every year, from 2030 twice, and stops where the rewards are full', () => {
    const found = route(input, 'zero-claim');
    expect(totals(found)).toEqual({
      2026: 605000,
      2027: 610000,
      2028: 615000,
      2029: 620000,
      2030: 630000,
      2031: 640000,
      2032: 650000,
      2033: 660000,
      2034: 670000,
      2035: 680000,
      2036: 690000,
      2037: 700000,
      2038: 710000,
      2039: 720000,
    });
    // Earned 2029, the fifth year in a row.
    expect(status(found, 'loyalty', 2029)).toMatchObject({
      effective: '2030-01-01',
      status: 'counted',
    });
    expect(status(found, 'loyalty', 2028)).toBeUndefined();
  });

  it('with claims has one zero-claim award and loyalty alone, for twenty years', () => {
    const found = route(input, 'with-claims');
    expect(found.points).toHaveLength(20);
    expect(totals(found)).toMatchObject({ 2026: 605000, 2029: 605000, 2030: 610000, 2045: 685000 });
    expect(found.awards.filter(({ kind }) => kind === 'zero-claim')).toHaveLength(1);
  });

  it('a break in 2027 keeps what is earned and starts the count again', () => {
    const found = route(input, 'break-once');
    expect(found.breakYear).toBe(2027);
    // 2026 was insured without claims: that reward arrives on the first day of the break.
    expect(totals(found)).toMatchObject({
      2027: 610000,
      2028: 610000,
      2029: 615000,
      2032: 630000,
      // Fifth year in a row is 2032.
      2033: 640000,
    });
    expect(status(found, 'loyalty', 2032)?.effective).toBe('2033-01-01');
  });

  it('under reading `cleared` the break takes everything, and the awards say so', () => {
    const found = route({ ...input, readings: { 'kept-after-break': 'cleared' } }, 'break-once');
    expect(totals(found)).toMatchObject({ 2026: 605000, 2027: 600000, 2028: 600000, 2029: 605000 });
    expect(status(found, 'zero-claim', 2025)).toMatchObject({
      status: 'cleared',
      cleared: { year: 2027, by: 'break' },
    });
  });
});

describe('what is lost stays visible', () => {
  it('rewards cleared after use name the year', () => {
    const input = inWindow({
      asOf: '2026-12-01',
      history: [...insured(2025, 2025, 'none'), ...bonusUsed(2026)],
      ceiling: 600000,
    });
    expect(status(route(input, 'zero-claim'), 'zero-claim', 2025)).toMatchObject({
      status: 'cleared',
      cleared: { year: 2026, by: 'use' },
    });
  });

  it('an award that does not fit under the cap is marked', () => {
    // 20 % of 404000 is 80800: sixteen awards of 5000 fit, the seventeenth only in part.
    const input = inWindow({
      asOf: '2025-12-01',
      history: insured(2025, 2025, 'none'),
      ceiling: 404000,
    });
    const found = route(input, 'zero-claim');
    expect(found.points[found.points.length - 1]).toMatchObject({ increase: 80800, total: 484800 });
    expect(found.awards.filter((award) => award.status === 'counted')).toHaveLength(16);
    expect(found.awards.filter((award) => award.status === 'capped')).toHaveLength(2);
  });

  it('a break is shown even by somebody whose rewards are full already', () => {
    const input = inWindow({
      asOf: '2040-12-01',
      history: insured(2025, 2040, 'none'),
      ceiling: 600000,
      readings: { 'kept-after-break': 'cleared' },
    });
    const found = route(input, 'break-once');
    expect(found.breakYear).toBe(2042);
    expect(totals(found)).toMatchObject({ 2041: 720000, 2042: 600000, 2043: 600000, 2044: 605000 });
  });
});

describe('Shandong wants the next year insured as well', () => {
  const input = paying({
    region: '370000',
    asOf: '2025-12-01',
    history: insured(2025, 2025, 'none'),
    on: '2025-12-01',
    years: [2026],
    window: 'inside',
    local: { ceiling: 400000 },
  });

  it('so the reward of the year before the break is forfeited, and the return cuts the ceiling', () => {
    const found = route(input, 'break-once');
    expect(status(found, 'zero-claim', 2025)?.status).toBe('counted');
    expect(status(found, 'zero-claim', 2026)?.status).toBe('forfeited');
    // 2028: back, 3000 less. The reward for 2028 arrives in 2029.
    expect(totals(found)).toMatchObject({ 2026: 403000, 2027: 403000, 2028: 400000, 2029: 403000 });
  });

  it('loyalty comes in the fifth year itself', () => {
    // Four zero-claim rewards and the fifth year in a row: 400000 + 12000 + 3000.
    expect(totals(route(input, 'zero-claim'))).toMatchObject({ 2028: 409000, 2029: 415000 });
  });
});

describe('what is not recorded', () => {
  it('leaves totals empty and rewards counted', () => {
    const input = paying({
      region: '330200',
      history: insured(2025),
      on: '2025-12-01',
      years: [2026],
      window: 'inside',
    });
    const found = route(input, 'zero-claim');
    expect(found.points).toHaveLength(20);
    expect(found.points[4]).toMatchObject({ total: null, loyalty: 5000, zeroClaim: 25000 });
  });

  it('an invalid case is an error', () => {
    expect(projectCeiling({}, 'ifInsured')).toMatchObject({ ok: false });
  });

  it('an unpaid break before today is history, not a route', () => {
    const input = inWindow({
      asOf: '2026-12-01',
      history: [...insured(2025, 2025, 'none'), ...uninsured(2026)],
      ceiling: 600000,
    });
    expect(totals(route(input, 'zero-claim'))).toMatchObject({ 2027: 605000, 2028: 610000 });
  });
});
