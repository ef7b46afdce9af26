import { describe, expect, it } from 'vitest';
import { assess } from '@/lib';
import type { Answers } from '@/lib/answers/answers';
import { calendarDate } from '@/lib/values/calendar-date';
import { loadMessages } from '@/messages/messages';
import { assessmentState } from '../engine/assessment-state';
import { firstToLookUp, groupBy, labelOf, type Situation, situationsOf } from './situations';

const words = loadMessages('result').situations;
const asOf = calendarDate('2026-11-21');

function situations(answers: Answers): readonly Situation[] {
  const state = assessmentState(
    { birthYear: 1968, group: 'general', event: 'none', payWhen: 'today', ...answers },
    { asOf, places: {} },
    assess,
  );
  if (state.kind !== 'assessed') throw new Error(JSON.stringify(state));
  return situationsOf(state.cases);
}

const KNOWN: Answers = {
  region: '330100',
  years: { 2025: 'none', 2026: 'none' },
  lastBefore2025: 2024,
  coverageYears: [2027],
  window: 'outside',
};

describe('situationsOf', () => {
  it('is one while the years that are forgotten change nothing', () => {
    expect(situations(KNOWN)).toHaveLength(1);
  });

  it('is two when a forgotten year matters, four when the window is not known either', () => {
    const forgotten: Answers = { ...KNOWN, years: { 2025: 'unknown', 2026: 'none' } };
    expect(situations(forgotten)).toHaveLength(2);
    expect(situations({ ...forgotten, window: 'unsure' })).toHaveLength(4);
  });
});

describe('labelOf', () => {
  const startOf = ({ outcome }: Situation) => outcome.benefits.startsOn;

  it('says nothing of a number all situations share', () => {
    const all = situations({ ...KNOWN, years: { 2025: 'unknown', 2026: 'none' } });
    const [group] = groupBy(all, ({ outcome }) => outcome.ceiling.base);
    expect(labelOf(group?.situations ?? [], all, words)).toBe('');
  });

  it('names the memory, the window, or what both come to', () => {
    const all = situations({
      ...KNOWN,
      years: { 2025: 'unknown', 2026: 'none' },
      window: 'unsure',
    });
    const labels = groupBy(all, startOf).map((group) => [
      group.view,
      labelOf(group.situations, all, words),
    ]);
    // In the window nobody waits in Zhejiang; outside 3 months and 1 for each broken year.
    expect(labels).toEqual([
      ['2027-01-01', '在 2027 年度的集中缴费期内缴'],
      ['2027-03-21', '不在 2027 年度的集中缴费期内缴，记不清的年份都参了保'],
      ['2027-04-21', '不在 2027 年度的集中缴费期内缴，记不清的年份都没参保'],
    ]);
  });

  it('names claims when only they are forgotten', () => {
    const all = situations({
      ...KNOWN,
      years: { 2025: 'resident', 2026: 'resident' },
      claims: { 2025: 'unknown', 2026: 'none' },
      window: 'inside',
    });
    expect(all.map((each) => labelOf([each], all, words))).toEqual([
      '记不清的年份都没报销过',
      '记不清的年份都报销过',
    ]);
  });

  it('does not call a year that is still being paid for forgotten', () => {
    const all = situations({ ...KNOWN, coverageYears: [2026, 2027], nextWindow: 'inside' });
    expect(all.map((each) => labelOf([each], all, words))).toEqual([
      '2026 年没报销过',
      '2026 年报销过',
    ]);
  });
});

describe('firstToLookUp', () => {
  it('is the forgotten year that moves the answer', () => {
    const all = situations({ ...KNOWN, years: { 2025: 'unknown', 2026: 'none' } });
    expect(firstToLookUp(all)).toMatchObject({ year: 2025, field: 'status' });
  });

  it('is nothing when everything that matters is known, or cannot be known yet', () => {
    expect(firstToLookUp(situations(KNOWN))).toBeUndefined();
    const twoYears: Answers = { ...KNOWN, coverageYears: [2026, 2027], nextWindow: 'inside' };
    expect(firstToLookUp(situations(twoYears))).toBeUndefined();
  });
});
