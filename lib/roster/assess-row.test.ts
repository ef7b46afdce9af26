import { describe, expect, it } from 'vitest';
import { assess } from '../assess';
import { calendarDate } from '../values/calendar-date';
import { rowAssessor } from './assess-row';
import type { Cell } from './cell';
import { rowOutcome } from './row-answer';
import { assessOne, HEADINGS, listOf, SETTINGS } from './sample-list';
import type { RosterSettings } from './settings';

describe('a row of a list', () => {
  it('has the result of the case it stands for', () => {
    const { status, answer, person } = assessOne({
      姓名: '王小明',
      出生年份: '一九八五',
      '2024年': '居民医保',
      '2025年': '未参保',
      '2026年': '未参保',
    });
    expect(person.case).toEqual({
      version: 1,
      region: '330100',
      asOf: '2026-11-21',
      group: 'general',
      tier: 'adult-2',
      eligibleSince: 1985,
      history: [
        { year: 2024, status: 'resident' },
        { year: 2025, status: 'none' },
        { year: 2026, status: 'none' },
      ],
      entry: { event: 'none' },
      payment: {
        on: '2026-11-25',
        coverageYears: [2027],
        window: 'inside',
        nextWindow: 'auto',
        backPayYears: 0,
      },
      local: {},
      readings: {},
    });
    expect(status).toBe('answered');
    const full = assess(person.case);
    expect(full.ok && answer?.ifInsured).toEqual(full.ok && rowOutcome(full.assessment.ifInsured));
    // Zhejiang asks nobody to wait who pays inside the window.
    expect(answer?.ifInsured).toMatchObject({ startsOn: '2027-01-01', totalMonths: 0 });
  });

  it('waits longer once the window is missed: that is what makes it urgent', () => {
    const broken = { 出生年份: 1985, '2024年': '居民', '2025年': '否', '2026年': '否' };
    const windows = { 2027: { closes: calendarDate('2026-12-10') } };
    const { answer } = assessOne(broken, {
      ...SETTINGS,
      window: 'auto',
      local: { windows },
    });
    // Missed: 3 + 2 months from 25 December end on 25 May, not on 1 January.
    expect(answer?.delay).toEqual({
      urgency: 'cliff',
      daysLater: 144,
      monthsMore: 5,
      losesCover: false,
      losesStreak: false,
    });
  });

  it('loses nothing by waiting while the window stays open', () => {
    const windows = { 2027: { closes: calendarDate('2026-12-31') } };
    const settings: RosterSettings = { ...SETTINGS, window: 'auto', local: { windows } };
    const { answer } = assessOne({ 出生年份: 1985, '2025年': '否', '2026年': '否' }, settings);
    expect(answer?.delay.urgency).toBe('none');
    expect(answer?.against.status).toBe('same');
  });

  it('does not guess whether a later day is still inside a window nobody recorded', () => {
    const { answer } = assessOne({ 出生年份: 1985, '2025年': '否', '2026年': '否' });
    expect(answer?.delay.urgency).toBe('unknown');
    expect(answer?.against.status).toBe('unknown');
  });

  it('takes an empty cell for a year nobody remembers, and tells both results', () => {
    const { answer } = assessOne(
      { 出生年份: 1985, '2025年': '居民', '2025年报销': '无' },
      {
        ...SETTINGS,
        window: 'outside',
      },
    );
    expect(answer?.ifInsured).not.toBe(answer?.ifLapsed);
    expect(answer?.ifInsured.totalMonths).toBe(3);
    expect(answer?.ifLapsed.totalMonths).toBe(4);
  });

  it('lets the row win over the list', () => {
    const { person } = assessOne({
      出生年份: 1985,
      '2026年': '职工（到9月）',
      缴费日期: '2026年12月1日',
      缴费年度: '2026、2027',
      补缴年数: 1,
      参保地: '温州',
      缴费档次: '一档',
    });
    expect(person.case).toMatchObject({
      region: '330300',
      tier: 'adult-1',
      history: [
        { year: 2025, status: 'unknown' },
        { year: 2026, status: 'employee', lastMonth: 9 },
      ],
      payment: { on: '2026-12-01', coverageYears: [2026, 2027], backPayYears: 1 },
    });
  });

  it('lets children pay as children', () => {
    expect(assessOne({ 出生年份: 2015 }).person.case?.tier).toBe('child');
    expect(
      assessOne({ 出生年份: 2008, 缴费档次: '大学生', 缴费年度: 2026 }).person.case?.tier,
    ).toBe('student-2008');
    expect(
      assessOne({ 出生年份: 2007, 缴费档次: '大学生', 缴费年度: 2026 }).person.case?.tier,
    ).toBe('student');
  });

  it('puts the month of a general column to the latest year as an employee', () => {
    const { person } = assessOne({
      出生年份: 1985,
      '2025年': '职工医保',
      '2026年': '职工医保',
      职工医保最后缴费月: '九月',
    });
    expect(person.case?.history).toEqual([
      { year: 2025, status: 'employee' },
      { year: 2026, status: 'employee', lastMonth: 9 },
    ]);
  });
});

describe('what has to be put right', () => {
  const good = { 出生年份: 1985, '2025年': '居民', '2026年': '居民' };
  it.each<[string, Record<string, Cell>, string, string | undefined]>([
    ['no year of birth', { 出生年份: null }, 'birth-missing', '出生年份'],
    ['two digits', { 出生年份: '68' }, 'year-two-digits', '出生年份'],
    ['born later', { 出生年份: 2027 }, 'birth-future', '出生年份'],
    ['unreadable status', { '2025年': '外出务工' }, 'status-unreadable', '2025年'],
    ['contradicting status', { '2025年': '职工转居民' }, 'status-contradictory', '2025年'],
    ['unclear month', { '2026年': '职工9月停' }, 'employee-month-unclear', '2026年'],
    ['event without date', { 变动: '退役' }, 'event-date-missing', '变动日期'],
    [
      'event after the payment',
      { 变动: '退役', 变动日期: '2026-12-30' },
      'event-after-payment',
      '变动日期',
    ],
    ['insured before birth', { 出生年份: 2025, '2024年': '居民' }, 'year-before-since', '2024年'],
    [
      'last insured before birth',
      { '2025年以前最近一次参保': 1980 },
      'last-before-birth',
      '2025年以前最近一次参保',
    ],
    [
      'never insured, and yet',
      { '2025年以前最近一次参保': '从未', '2024年': '居民' },
      'last-before-contradicts',
      '2025年以前最近一次参保',
    ],
    ['old newborn', { 身份: '新生儿' }, 'group-refused', '身份'],
    ['payment years ago', { 缴费日期: '2020-01-01' }, 'pay-date-refused', '缴费日期'],
    ['coverage before the policy', { 缴费年度: 2024 }, 'before-policy', '缴费年度'],
    ['no such place', { 参保地: '990000' }, 'region-unknown', '参保地'],
    ['a novel in a cell', { '2025年': '居民'.repeat(100) }, 'cell-too-long', '2025年'],
    [
      'employed in the year paid for, month unknown',
      { 缴费年度: 2026, '2026年': '职工' },
      'employee-month-needed',
      '2026年',
    ],
  ])('%s', (_, change, code, heading) => {
    const { status, problems } = assessOne({ ...good, ...change });
    expect(status).toBe('stopped');
    expect(problems.map((problem) => problem.code)).toContain(code);
    const problem = problems.find((each) => each.code === code);
    const column = problem?.column;
    expect(column === undefined ? undefined : HEADINGS[column]).toBe(heading);
  });

  it('says whose window is not recorded', () => {
    const { problems } = assessOne(good, { ...SETTINGS, window: 'auto' });
    expect(problems[0]).toMatchObject({ code: 'window-unknown', weight: 'stops' });
  });

  it('keeps the word on the window to the place, day and year it was given of', () => {
    const inside = (change: Record<string, Cell>, settings = SETTINGS) =>
      assessOne({ ...good, '2026年': '无', ...change }, settings);
    for (const change of [
      { 缴费日期: '2027-03-10' },
      { 参保地: '宁波' },
      { 缴费年度: '2026、2027' },
    ]) {
      const { status, problems } = inside(change);
      expect([status, problems[0]?.code]).toEqual(['stopped', 'window-unknown-here']);
      const said = inside({ ...change, 在不在集中缴费期: '不在' });
      const { window, nextWindow } = said.person.case?.payment ?? {};
      expect([window, nextWindow]).toContain('outside');
    }
    // Closing days told for one place say nothing of another.
    const local = { windows: { 2027: { closes: calendarDate('2026-12-31') } } };
    expect(inside({ 参保地: '宁波' }, { ...SETTINGS, local }).person.case?.local).toEqual({});
    expect(inside({}, { ...SETTINGS, local }).person.case?.local).toEqual(local);
  });

  it('asks nobody about a window that is recorded', () => {
    const { person } = assessOne({
      ...{ 出生年份: 1985, '2025年': '无', 参保地: '阜新' },
      ...{ 缴费日期: '2025-12-03', 缴费年度: 2026, 在不在集中缴费期: '不在' },
    });
    expect(person.case?.payment.window).toBe('auto');
  });

  it('puts one word to the right one of two years', () => {
    const two = { ...good, '2026年': '无', 缴费年度: '2026、2027', 在不在集中缴费期: '在' };
    const windows = (row: Record<string, Cell>) => {
      const { window, nextWindow } =
        assessOne({ ...row, 参保地: '宁波' }).person.case?.payment ?? {};
      return [window, nextWindow];
    };
    // In November offices collect for the coming year, in January still for the one begun.
    expect(windows(two)).toEqual(['outside', 'inside']);
    expect(windows({ ...two, 缴费日期: '2026-01-15' })).toEqual(['inside', 'outside']);
    expect(windows({ ...two, 在不在集中缴费期: '不在' })).toEqual(['outside', 'outside']);
  });

  it('refuses years nobody can pay for on that day, though the engine would count them', () => {
    const { problems } = assessOne({
      ...good,
      缴费日期: '2026-02-10',
      缴费年度: '2027、2028',
      在不在集中缴费期: '不在',
    });
    expect(problems[0]?.code).toBe('coverage-refused');
  });

  it('is no mistake to be insured already', () => {
    const { status, problems } = assessOne({ ...good, 缴费年度: 2026 });
    expect({ status, problems }).toEqual({ status: 'insured', problems: [] });
  });

  it('remarks on a group taken as general, and answers', () => {
    const { status, problems } = assessOne({ ...good, 身份: '残疾人' });
    expect(status).toBe('answered');
    expect(problems).toEqual([
      { code: 'group-as-general', column: 2, values: { text: '残疾人' }, weight: 'notes' },
    ]);
  });

  it('lets one row stop without the next', () => {
    const { columns, cells } = listOf(good, { ...good, 出生年份: '？' }, good);
    const { assess: assessRow } = rowAssessor(columns, SETTINGS);
    expect(cells.map((row) => assessRow(row).status)).toEqual(['answered', 'stopped', 'answered']);
    expect(assessRow(cells[0] ?? [])).toBe(assessRow(cells[2] ?? []));
  });
});
