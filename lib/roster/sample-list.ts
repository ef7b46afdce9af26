import { calendarDate } from '../values/calendar-date';
import { rowAssessor } from './assess-row';
import type { Cell } from './cell';
import { findTable } from './find-table';
import type { RosterSettings } from './settings';

/** A list for tests of this folder: headings as people write them, and what holds for all rows. */
export const SETTINGS: RosterSettings = {
  asOf: calendarDate('2026-11-21'),
  region: '330100',
  payOn: calendarDate('2026-11-25'),
  coverageYears: [2027],
  window: 'inside',
  tier: 'adult-2',
  keepNames: true,
};

export const HEADINGS = [
  ...['姓名', '出生年份', '身份', '缴费档次', '2024年', '2025年', '2025年报销'],
  ...['2026年', '2026年报销', '职工医保最后缴费月', '2025年以前最近一次参保'],
  ...['变动', '变动日期', '缴费日期', '缴费年度', '补缴年数', '参保地', '在不在集中缴费期'],
];

export function listOf(...rows: readonly Readonly<Record<string, Cell>>[]) {
  const cells = rows.map((row) => HEADINGS.map((heading) => row[heading] ?? null));
  const { columns } = findTable([HEADINGS, ...cells], '');
  return { columns, cells };
}

export function assessOne(row: Readonly<Record<string, Cell>>, settings = SETTINGS) {
  const { columns, cells } = listOf(row);
  const assessor = rowAssessor(columns, settings);
  const [only = []] = cells;
  return { ...assessor.assess(only), person: assessor.person(only) };
}
