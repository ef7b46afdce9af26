import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SOURCES } from '../sources/documents';
import { isCalendarDate } from '../values/calendar-date';
import { figuresOf } from './figures-of';
import { REGION_PACKS } from './packs';
import { REGION_INDEX } from './region-index';
import { windowOf } from './windows';

const messages = JSON.parse(
  readFileSync(new URL('../../messages/zh-CN/regions.json', import.meta.url), 'utf8'),
) as Record<'notes' | 'deviations' | 'remarks', Record<string, string>>;
const figures = REGION_PACKS.flatMap((pack) =>
  figuresOf(pack).map(({ path, figure }) => ({ at: `${pack.code} ${path}`, figure })),
);

describe('figures', () => {
  it('are found', () => {
    expect(figures.length).toBeGreaterThan(60);
    expect(figures.map(({ at }) => at)).toContain('330100 premiums.2026.adult-2');
  });

  it.each(figures)('$at has a source, a grade and a day of checking', ({ figure }) => {
    expect(['A', 'B', 'derived']).toContain(figure.grade);
    expect(SOURCES[figure.source].grade).toBeDefined();
    expect(isCalendarDate(figure.checkedOn)).toBe(true);
    // The day the records were first put together; a figure can only be confirmed after it.
    expect(figure.checkedOn >= '2026-11-21').toBe(true);
  });

  it('never claim a better grade than their source', () => {
    const order = ['A', 'B', 'derived'];
    const better = figures.filter(
      ({ figure }) =>
        order.indexOf(figure.grade) < order.indexOf(SOURCES[figure.source].grade ?? 'derived'),
    );
    expect(better.map(({ at }) => at)).toEqual([]);
  });
});

describe('packs', () => {
  it('have different codes that fit their level', () => {
    expect(new Set(REGION_PACKS.map((pack) => pack.code)).size).toBe(REGION_PACKS.length);
    const shapes = { nation: /^100000$/, province: /^\d\d0000$/, city: /^\d\d(?!00)\d\d00$/ };
    for (const pack of REGION_PACKS) expect(pack.code).toMatch(shapes[pack.level]);
  });

  it('cover all eleven cities of Zhejiang', () => {
    const cities = REGION_PACKS.filter((pack) => pack.level === 'city' && /^33/.test(pack.code));
    expect(cities).toHaveLength(11);
  });

  it('have the places of the picker, no more and no fewer', () => {
    const parentOf = (code: string, level: string) =>
      level === 'nation' ? null : level === 'province' ? '100000' : `${code.slice(0, 2)}0000`;
    expect(REGION_INDEX).toEqual(
      REGION_PACKS.map(({ code, name, pinyin, level }) => ({
        code,
        name,
        pinyin,
        parent: parentOf(code, level),
      })),
    );
  });

  it('open no window after it closes or before the one of the year before closes', () => {
    for (const pack of REGION_PACKS) {
      const region = { windows: pack.windows, recurringWindow: pack.recurringWindow };
      let closedBefore = '';
      for (let year = 2025; year <= 2030; year++) {
        const window = windowOf(region, year);
        if (window === undefined) continue;
        const opens = window.opens ?? window.closes;
        expect(opens <= window.closes, `${pack.code} ${year} reversed`).toBe(true);
        expect(opens > closedBefore, `${pack.code} ${year} overlaps`).toBe(true);
        closedBefore = window.closes;
      }
    }
  });
});

describe('messages', () => {
  const used = {
    notes: figures.flatMap(({ figure }) => figure.note ?? []),
    deviations: REGION_PACKS.flatMap((pack) => pack.knownDeviations ?? []).map(({ id }) => id),
    remarks: REGION_PACKS.flatMap((pack) => pack.remarks ?? []).map(({ id }) => id),
  };
  it.each(['notes', 'deviations', 'remarks'] as const)('have every one of the %s used', (kind) => {
    expect(Object.keys(messages[kind]).sort()).toEqual([...new Set(used[kind])].sort());
  });

  it('give each deviation and remark its own id', () => {
    for (const ids of [used.deviations, used.remarks]) expect(new Set(ids).size).toBe(ids.length);
  });

  it('name a deviation wherever a reduction is known without its amount', () => {
    for (const pack of REGION_PACKS) {
      if (pack.breakReduction?.value === 'not-recorded') {
        expect(pack.knownDeviations?.map(({ id }) => id).join()).toMatch(/-break-reduction$/);
      }
    }
  });
});
