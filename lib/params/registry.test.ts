import { describe, expect, it } from 'vitest';
import { READING_IDS } from '../values/enrolment-case';
import { PROVINCES } from './province-codes';
import { findRegion, REGION_PACKS } from './registry';
import type { ResolvedRegion } from './resolved-region';

function region(code: string): ResolvedRegion {
  const found = findRegion(code);
  if (found === undefined) throw new Error(`no region ${code}`);
  return found;
}

describe('findRegion', () => {
  it.each([
    ['330102', '330100'],
    ['330782', '330700'],
    ['330100', '330100'],
    ['330001', '330000'],
    ['339900', '330000'],
    ['360100', '360000'],
    ['610102', '610100'],
    ['610200', '100000'],
    ['210900', '210900'],
    ['210100', '100000'],
    ['320200', '320000'],
    ['100000', '100000'],
    ['710000', '100000'],
    ['820000', '100000'],
  ])('takes %s to %s', (code, used) => {
    expect(region(code).used.code).toBe(used);
    expect(region(code).requestedCode).toBe(code);
  });

  it.each(['990000', '100001', '100100', '160000', '000000', '830000'])(
    'knows no place %s',
    (code) => {
      expect(findRegion(code)).toBeUndefined();
    },
  );

  it('knows the 34 provinces and only them', () => {
    const known = Array.from({ length: 100 }, (_, prefix) => String(prefix).padStart(2, '0'))
      .map((prefix) => `${prefix}0000`)
      .filter((code) => code !== '100000' && findRegion(code) !== undefined);
    expect(known).toEqual(PROVINCES.map((province) => province.code));
    expect(known).toHaveLength(34);
  });

  it('answers the same object twice', () => {
    expect(findRegion('330102')).toBe(findRegion('330102'));
  });

  it.each(REGION_PACKS.map((pack) => pack.code))('settles every reading for %s', (code) => {
    expect(Object.keys(region(code).readings).sort()).toEqual([...READING_IDS].sort());
  });
});

describe('inheritance', () => {
  it('gives a city without records the rules of its province and none of its figures', () => {
    const ningbo = region('330200');
    expect(ningbo.isZhejiang).toBe(true);
    expect(ningbo.incentives.value).toEqual({ loyalty: 5000, zeroClaim: 5000 });
    expect(ningbo.clauses.waiting).toBe('zj19-2-3-2-fixed');
    expect(ningbo.document).toBe('zj19');
    expect(ningbo.readings['second-year-wait'].value).toBe('separate');
    expect(ningbo.ownTransferGapMonths).toBe(3);
    expect(ningbo.ceiling).toBeUndefined();
    expect(ningbo.premiums).toBeUndefined();
    expect(ningbo.windows).toBeUndefined();
  });

  it('never hands a recurring window down', () => {
    expect(region('350000').recurringWindow).toBeDefined();
    expect(region('350200').used.code).toBe('350000');
    expect(region('330100').recurringWindow).toBeUndefined();
  });

  it('falls back on the nation and says what is only assumed from Zhejiang', () => {
    const nation = region('100000');
    expect(nation.isZhejiang).toBe(false);
    expect(nation.ownEvents).toEqual({});
    expect(nation.ownTransferGapMonths).toBeUndefined();
    expect(nation.assumedTransferGapMonths).toBe(3);
    expect(nation.assumedEvents).toEqual(region('330000').ownEvents);
    expect(nation.groups).toEqual(['general', 'newborn', 'medical-aid']);
    expect(region('210900').incentives.value).toEqual({ loyalty: 1000, zeroClaim: 1000 });
  });

  it('keeps what a place says of its own', () => {
    const jiangxi = region('360100');
    expect(jiangxi.groups).toEqual(['general', 'newborn', 'medical-aid', 'religious']);
    expect(jiangxi.ownEvents).toEqual({
      'household-registration': { unit: 'days', count: 90 },
      released: { unit: 'days', count: 90 },
    });
    expect(jiangxi.exemptStart.value).toBe('next-day');
    expect(jiangxi.clauses.waiting).toBe('nat38-fixed');
    expect(region('450000').readings['loyalty-effective']).toEqual({
      value: 'next-january',
      basis: 'official-example',
    });
    expect(region('610102').uncappedGroups.value).toEqual(['medical-aid']);
    expect(region('610102').groups).toEqual(['general', 'newborn', 'medical-aid']);
    expect(region('320200').knownDeviations.map(({ id }) => id)).toEqual(['jiangsu-waiting']);
  });
});
