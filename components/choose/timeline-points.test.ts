import { describe, expect, it } from 'vitest';
import { assess } from '@/lib';
import { insured, paying, uninsured } from '@/lib/cases/by-hand';
import type { CaseInput } from '@/lib/cases/golden-case';
import { calendarDate } from '@/lib/values/calendar-date';
import { enrolmentWindowOf } from '@/lib/what-if';
import { parseCase } from '@/lib/wire/parse-case';
import { timelineOf } from '../result/timeline';
import { periodsOf, timelinePoints } from './timeline-points';

function pointsOf(input: CaseInput) {
  const [result, parsed] = [assess(input), parseCase(input)];
  if (!result.ok || !parsed.ok) throw new Error('not answered');
  const { assessment } = result;
  const facts = parsed.input;
  const stages = timelineOf({
    assessed: { id: 'only', case: facts, assessment },
    scenario: 'ifInsured',
    outcome: assessment.ifInsured,
  });
  const window = enrolmentWindowOf(facts, facts.payment.coverageYears[0]);
  return timelinePoints({ facts, stages, window });
}

const brief = (input: CaseInput) =>
  pointsOf(input).map(({ on, marks, span }) => [on, marks.join(' '), span]);

describe('the points of a timeline', () => {
  it('broken, late, waiting, covered', () => {
    const input = paying({
      region: '330100',
      history: [...insured(2020, 2024), ...uninsured(2025)],
      asOf: '2026-03-01',
      on: '2026-03-10',
      years: [2026],
    });
    expect(brief(input)).toEqual([
      ['2025-10-20', 'window-opens', 'broken'],
      ['2025-12-25', 'window-closes', 'broken'],
      ['2026-03-01', 'today', 'broken'],
      ['2026-03-10', 'paid', 'waiting'],
      ['2026-07-10', 'start', 'covered'],
      ['2026-12-31', 'end', undefined],
    ]);
  });

  it('insured this year, paid for the next: nothing is interrupted', () => {
    const input = paying({
      history: insured(2020, 2026),
      on: '2026-11-21',
      years: [2027],
      window: 'inside',
    });
    expect(brief(input)).toEqual([
      ['2026-11-21', 'today paid', 'current'],
      ['2027-01-01', 'start', 'covered'],
      ['2027-12-31', 'end', undefined],
    ]);
  });

  it('too late: nothing is covered', () => {
    const input = paying({
      history: insured(2020, 2025),
      on: '2026-10-15',
      years: [2026],
      window: 'outside',
    });
    expect(brief(input)).toEqual([
      ['2026-10-15', 'today paid', 'waiting'],
      ['2026-12-31', 'end', undefined],
    ]);
  });
});

describe('the table', () => {
  it('joins neighbours and counts every day once', () => {
    const points = pointsOf(
      paying({
        region: '330100',
        history: [...insured(2020, 2024), ...uninsured(2025)],
        asOf: '2026-03-01',
        on: '2026-03-10',
        years: [2026],
      }),
    );
    expect(periodsOf(points)).toEqual([
      { from: '2025-10-20', to: '2026-03-09', span: 'broken', days: 141 },
      { from: '2026-03-10', to: '2026-07-09', span: 'waiting', days: 122 },
      { from: '2026-07-10', to: '2026-12-31', span: 'covered', days: 175 },
    ]);
  });

  it('a single day is one day', () => {
    const [on, next] = [calendarDate('2026-12-30'), calendarDate('2026-12-31')];
    expect(
      periodsOf([
        { on, marks: [], span: 'covered', days: 1 },
        { on: next, marks: ['end'], span: undefined, days: 0 },
      ]),
    ).toEqual([{ from: on, to: next, span: 'covered', days: 2 }]);
  });
});
