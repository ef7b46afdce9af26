import { describe, expect, it } from 'vitest';
import type { Answers } from '@/lib/answers/answers';
import { calendarDate } from '@/lib/values/calendar-date';
import { placeFigures } from '@/lib/wizard/place-figures';
import { placeQuestions } from '@/lib/wizard/place-questions';
import { deskForm, readDesk } from './desk-form';

const context = {
  asOf: calendarDate('2026-11-21'),
  places: placeQuestions(),
  figures: placeFigures,
};

const answers: Answers = {
  region: '330100',
  birthYear: 1968,
  group: 'general',
  tier: 'adult-1',
  years: { 2025: 'employee', 2026: 'resident' },
  lastBefore2025: 2019,
  lastMonths: { 2025: 9 },
  claims: { 2026: 'none' },
  event: 'student',
  eventDate: calendarDate('2026-09-18'),
  payWhen: 'other',
  payOn: calendarDate('2026-12-18'),
  coverageYears: [2027],
  window: 'inside',
  local: { ceiling: 300_000 },
};
const form = deskForm(answers, context);

describe('一屏录入用的是一题一页的那一套', () => {
  it('答案进表再出来，一样', () => {
    expect(readDesk(form, {}, context)).toMatchObject({ answers, problems: [] });
  });

  it('空表什么也没说，缺的按题的次序列出来', () => {
    const { answers: read, problems } = readDesk(deskForm({}, context), {}, context);
    expect(read).toEqual({});
    expect(problems.map(({ step, code }) => `${step} ${code}`)).toEqual([
      'region region-missing',
      'person birth-year-missing',
      'person group-missing',
      'history year-missing',
      'history year-missing',
      'event event-missing',
      'payment pay-when-missing',
    ]);
  });

  it('改成没参保，职工那个月不再算数；表里还留着，改回来就又有了', () => {
    const none = {
      ...form,
      history: { ...form.history, years: { 2025: 'none', 2026: 'none' } },
    } as const;
    expect(readDesk(none, answers, context).answers).not.toHaveProperty('lastMonths');
    expect(readDesk(form, answers, context).answers.lastMonths).toEqual({ 2025: 9 });
  });

  it('只选了省，不留原先那个市：右边不能还是它的结果', () => {
    const moving = { ...form, region: { search: '', province: '510000', region: '' } };
    const { answers: read, problems } = readDesk(moving, answers, context);
    expect(read).not.toHaveProperty('region');
    expect(read).not.toHaveProperty('local');
    expect(problems).toMatchObject([{ step: 'region', field: 'region', code: 'city-missing' }]);
  });

  it('打了一半的年份不当成年份，也说得出哪里不对', () => {
    const half = { ...form, person: { ...form.person, birthYear: '19' } };
    const { answers: read, problems } = readDesk(half, answers, context);
    expect(read).not.toHaveProperty('birthYear');
    expect(problems).toMatchObject([
      { step: 'person', field: 'birthYear', code: 'birth-year-two-digits' },
    ]);
  });

  it('医保窗口说的集中期、选过的读法，不因为录别的题丢掉', () => {
    const asked: Answers = {
      ...answers,
      local: { ceiling: 300_000, windows: { 2027: { closes: calendarDate('2026-12-25') } } },
      readings: { 'first-broken-year': 'free' },
    };
    expect(readDesk(deskForm(asked, context), asked, context).answers).toEqual(asked);
  });
});
