import { describe, expect, it } from 'vitest';
import { calendarDate } from '../values/calendar-date';
import { expectedGaps, KNOWN_GAPS } from './known-gaps';
import { premiumOf } from './premiums';
import { findRegion } from './registry';
import type { ResolvedRegion } from './resolved-region';
import { windowOf } from './windows';

const hangzhou = findRegion('330100') as ResolvedRegion;
const fujian = findRegion('350000') as ResolvedRegion;

describe('premiumOf', () => {
  it('answers from the pack with its source', () => {
    expect(premiumOf(hangzhou, 2026, 'adult-2')).toMatchObject({ amount: 700, from: 'pack' });
    expect(premiumOf(hangzhou, 2025, 'student-2008')).toMatchObject({ amount: 120 });
  });

  it('takes no other year, tier or place', () => {
    expect(premiumOf(hangzhou, 2027, 'adult-2')).toBeUndefined();
    expect(premiumOf(hangzhou, 2026, 'adult')).toBeUndefined();
    expect(premiumOf(findRegion('330200') as ResolvedRegion, 2026, 'child')).toBeUndefined();
  });

  it('lets what the person was told win, a free year included', () => {
    expect(premiumOf(hangzhou, 2026, 'adult-2', { '2026': 0 })).toEqual({
      amount: 0,
      from: 'local',
    });
    expect(premiumOf(hangzhou, 2026, 'adult-2', { '2027': 720 })?.amount).toBe(700);
  });
});

describe('windowOf', () => {
  it('answers from the pack for that year only', () => {
    expect(windowOf(hangzhou, 2026)).toEqual({
      opens: '2025-10-20',
      closes: '2025-12-25',
      from: 'pack',
      source: 'hangzhou-2026',
    });
    expect(windowOf(hangzhou, 2027)).toBeUndefined();
  });

  it('carries a window on only where the document sets it for every year', () => {
    expect(windowOf(fujian, 2027)).toEqual({
      opens: '2026-09-01',
      closes: '2027-02-28',
      from: 'recurring',
      source: 'fujian-2025-3',
    });
    expect(windowOf(fujian, 2028)?.closes).toBe('2028-02-29');
  });

  it('lets what the person was told win', () => {
    const local = { '2027': { closes: calendarDate('2026-12-25') } };
    expect(windowOf(fujian, 2027, local)).toEqual({ closes: '2026-12-25', from: 'local' });
  });
});

describe('known gaps', () => {
  it('are exactly what the packs lack', () => {
    const sorted = (gaps: typeof KNOWN_GAPS) =>
      Object.fromEntries(Object.entries(gaps).map(([code, list]) => [code, [...list].sort()]));
    expect(sorted(expectedGaps())).toEqual(sorted(KNOWN_GAPS));
  });
});
