import { describe, expect, it } from 'vitest';
import { insured, inWindow, paying } from '@/lib/cases/by-hand';
import { projectCeiling } from '@/lib/what-if';
import { chartView, placesOf, stepPath } from './projection-view';

function viewOf(input: unknown) {
  const result = projectCeiling(input, 'ifInsured');
  return chartView(result.ok ? result.projections : []);
}

describe('the chart', () => {
  it('keeps a full route level to the end of the longest', () => {
    const input = inWindow({
      asOf: '2025-12-01',
      history: insured(2025, 2025, 'none'),
      ceiling: 600000,
    });
    const view = viewOf(input);
    expect(view).toMatchObject({ shows: 'total', lowest: 600000, highest: 720000 });
    expect(view?.years).toHaveLength(20);
    const [steady, , broken] = view?.lines ?? [];
    expect(steady?.fullIn).toBe(2039);
    expect(steady?.values).toHaveLength(20);
    expect(steady?.values[19]).toBe(720000);
    expect(broken?.breakYear).toBe(2027);
    const places = view && steady ? placesOf(view, steady, 300, 150) : [];
    expect(places[0]).toEqual({ x: 0, y: 143.8 });
    expect(places[19]).toEqual({ x: 300, y: 0 });
  });

  it('draws rewards where the ceiling is not recorded, nothing where there is none', () => {
    const at = (region: string) =>
      viewOf(
        paying({
          region,
          history: insured(2025),
          on: '2025-12-01',
          years: [2026],
          window: 'inside',
        }),
      );
    expect(at('330200')).toMatchObject({ shows: 'rewards', lowest: 0 });
    expect(at('331000')).toBeUndefined();
  });

  it('steps on the day, not between the days', () => {
    expect(
      stepPath([
        { x: 0, y: 9 },
        { x: 5, y: 4 },
      ]),
    ).toBe('M0 9H5V4');
  });
});
