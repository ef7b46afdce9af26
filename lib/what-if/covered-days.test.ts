import { describe, expect, it } from 'vitest';
import { employed, insured, paying } from '../cases/by-hand';
import { calendarDate } from '../values/calendar-date';
import { dateRuler, type RulerDay } from './date-ruler';

function at(input: unknown, on: string): RulerDay | undefined {
  return dateRuler(input, 'ifInsured')?.dayAt(calendarDate(on));
}

describe('days without cover', () => {
  it('are not counted while another year still covers', () => {
    const input = paying({
      history: insured(2020, 2026),
      on: '2026-11-21',
      years: [2027],
      window: 'inside',
    });
    expect(at(input, '2026-11-21')).toMatchObject({
      answer: { startsOn: '2027-01-01', daysUncovered: 0 },
    });
    // Late in March: insured through 2026, then nothing from 1 January to 14 June.
    const late = at(input, '2027-03-15');
    expect(late).toMatchObject({
      status: 'window-unknown',
      year: 2027,
      inside: { startsOn: '2027-03-15', daysUncovered: 73 },
      outside: { startsOn: '2027-06-15', daysUncovered: 165 },
    });
  });

  it('are not counted while employee insurance lasts', () => {
    const input = paying({
      history: [...insured(2020, 2025), ...employed(2026, 5)],
      on: '2026-06-10',
      years: [2026],
      window: 'outside',
    });
    expect(at(input, '2026-06-10')).toMatchObject({
      answer: { startsOn: '2026-07-01', daysUncovered: 21 },
    });
  });
});
