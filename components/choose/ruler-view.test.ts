import { describe, expect, it } from 'vitest';
import { insured, paying } from '@/lib/cases/by-hand';
import { calendarDate } from '@/lib/values/calendar-date';
import { dateRuler } from '@/lib/what-if';
import words from '@/messages/zh-CN/choose.json';
import { bandsOf, cellOf, monthDays, movedMonths } from './ruler-view';

const texts = words.ruler;

function ruler(region: string) {
  const made = dateRuler(
    paying({
      region,
      history: insured(2020, 2025),
      on: '2026-03-10',
      years: [2026],
      window: 'outside',
      local:
        region === '330100'
          ? { windows: { 2027: { opens: '2026-10-20', closes: '2026-12-25' } } }
          : undefined,
    }),
    'ifInsured',
  );
  if (made === undefined) throw new Error('no ruler');
  return made;
}

describe('the strip', () => {
  it('has today and the first of every month', () => {
    const days = monthDays(ruler('330100'));
    expect(days).toHaveLength(16);
    expect(days.slice(0, 2)).toEqual(['2026-03-10', '2026-04-01']);
    expect(days[15]).toBe('2027-06-01');
  });

  it('says the start, or that there is none', () => {
    const made = ruler('330100');
    const cell = (on: string) => cellOf(made, calendarDate(on), texts);
    expect(cell('2026-04-01')).toMatchObject({
      lines: ['7月1日起', '没保障 113 天'],
      useless: false,
    });
    expect(cell('2026-10-01')).toMatchObject({ lines: ['用不上'], useless: true });
    expect(cell('2026-11-01')).toMatchObject({ inWindow: true });
    expect(cell('2026-11-01').lines[0]).toBe('2027年1月1日起');
  });

  it('says both where the window is not recorded', () => {
    const cell = cellOf(ruler('330200'), calendarDate('2026-11-01'), texts);
    expect(cell).toMatchObject({ depends: true, lines: ['期内 2027年1月1日', '期外 用不上'] });
  });
});

describe('the bar', () => {
  it('marks the window and the useless days up to it', () => {
    const made = ruler('330100');
    // 224 days from 10 March to 20 October; useless from 1 October, 205 days on.
    expect(bandsOf(made, texts)).toMatchObject([
      { kind: 'window', year: 2027, x: 224, width: 67 },
      { kind: 'useless', year: 2026, x: 205, width: 19 },
    ]);
  });

  it('moving never leaves it', () => {
    const made = ruler('330100');
    expect(movedMonths(made.from, -1, made)).toBe(made.from);
    expect(movedMonths(calendarDate('2027-06-01'), 1, made)).toBe(made.to);
    expect(movedMonths(calendarDate('2026-08-31'), 1, made)).toBe('2026-09-30');
  });
});
