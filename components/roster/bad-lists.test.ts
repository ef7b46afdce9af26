import * as XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import type { Cell } from '@/lib/roster/cell';
import type { RosterRow } from '@/lib/roster/roster';
import { SAMPLE_SETTINGS } from '@/lib/roster/sample-people';
import { FIRST_VIEW } from '@/lib/roster/view';
import roster from '@/messages/zh-CN/roster.json';
import { sayProblem } from './say-problem';
import { createSession } from './session';
import { FILE_PROBLEMS } from './spreadsheet/file-problem';

const HEADINGS = [
  ...['姓名', '出生年份', '身份', '档次', '参保地', '2024年', '2025年', '2025年报销', '2026年'],
  ...['2025年以前最近一次参保', '变动', '变动日期', '缴费日期', '缴费年度', '补缴年数'],
  ...['2025年用过奖励没有', '在不在集中缴费期', '备注'],
];
const GOOD = { 姓名: '好行', 出生年份: 1968, '2025年': '无', '2026年': '无' };

/** Each is wrong in one way; the column it is told of, and the code of the sentence. */
const BAD: readonly (readonly [Record<string, Cell>, string, code: string])[] = [
  [{ 出生年份: null }, '出生年份', 'birth-missing'],
  [{ 出生年份: '68' }, '出生年份', 'year-two-digits'],
  [{ 出生年份: '属猴' }, '出生年份', 'year-unreadable'],
  [{ 出生年份: 1023 }, '出生年份', 'year-out-of-range'],
  [{ 出生年份: 2031 }, '出生年份', 'birth-future'],
  [{ 参保地: '火星' }, '参保地', 'region-unreadable'],
  [{ 参保地: '990000' }, '参保地', 'region-unknown'],
  [{ 参保地: '宁波' }, '参保地', 'window-unknown-here'],
  [{ '2025年': '外出' }, '2025年', 'status-unreadable'],
  [{ '2025年': '居民医保，职工医保' }, '2025年', 'status-contradictory'],
  [{ '2025年': '居民医保（未缴）' }, '2025年', 'status-contradictory'],
  [{ '2026年': '职工9月停' }, '2026年', 'employee-month-unclear'],
  [{ '2026年': '职工（到13月）' }, '2026年', 'month-unreadable'],
  [{ '2025年报销': '也许' }, '2025年报销', 'claims-unreadable'],
  [{ '2025年用过奖励没有': '也许' }, '2025年用过奖励没有', 'yes-no-unreadable'],
  [{ 档次: '三档' }, '档次', 'tier-unreadable'],
  [{ 身份: '新生儿' }, '身份', 'group-refused'],
  [{ 变动: '出国', 变动日期: '2026-11-01' }, '变动', 'event-unreadable'],
  [{ 变动: '退役' }, '变动日期', 'event-date-missing'],
  [{ 变动: '退役', 变动日期: '2027-03-11' }, '变动日期', 'event-after-payment'],
  [{ 变动: '退役', 变动日期: '2026-02-30' }, '变动日期', 'date-impossible'],
  [{ 缴费日期: '三月' }, '缴费日期', 'date-unreadable'],
  [{ 缴费日期: '2020-01-01' }, '缴费日期', 'pay-date-refused'],
  [{ 缴费年度: '2026和2028' }, '缴费年度', 'coverage-unreadable'],
  [{ 缴费年度: 2024 }, '缴费年度', 'before-policy'],
  [{ 缴费年度: '2025', 缴费日期: '2025-03-01' }, '缴费年度', 'coverage-over'],
  [{ 补缴年数: '一些' }, '补缴年数', 'count-unreadable'],
  [{ 补缴年数: 41 }, '补缴年数', 'back-pay-refused'],
  [{ 在不在集中缴费期: '也许' }, '在不在集中缴费期', 'window-unreadable'],
  [{ '2025年以前最近一次参保': 2026 }, '2025年以前最近一次参保', 'last-before-too-late'],
  [{ '2025年以前最近一次参保': 1960 }, '2025年以前最近一次参保', 'last-before-birth'],
  [
    { '2025年以前最近一次参保': '从未', '2024年': '居民' },
    '2025年以前最近一次参保',
    'last-before-contradicts',
  ],
  [{ 出生年份: 2025, '2024年': '居民' }, '2024年', 'year-before-since'],
  [{ 缴费年度: 2026, 缴费日期: '2026-11-21', '2026年': '职工' }, '2026年', 'employee-month-needed'],
  [{ '2025年': '<img src=x onerror=alert(1)>' }, '2025年', 'status-unreadable'],
  [{ '2025年': '=HYPERLINK("http://x","点我")' }, '2025年', 'status-unreadable'],
  [{ '2025年': '#N/A' }, '2025年', 'formula-failed'],
  [{ 身份: '#REF!' }, '身份', 'formula-failed'],
  [{ 出生年份: '#VALUE!' }, '出生年份', 'formula-failed'],
  [{ 缴费日期: '#NAME?' }, '缴费日期', 'formula-failed'],
  [{ '2025年': '居民'.repeat(16_000) }, '2025年', 'cell-too-long'],
];

const cellsOf = (row: Readonly<Record<string, Cell>>) =>
  HEADINGS.map((heading) => row[heading] ?? null);

async function rowsOf(sheet: readonly (readonly Cell[])[]): Promise<readonly RosterRow[]> {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(sheet as Cell[][]), '名单');
  const session = createSession({ slice: 5, pause: async () => undefined });
  const list = await session.open(new Blob([XLSX.write(book, { type: 'array' })]), '算出：');
  await session.compute(
    list.columns.map(({ use }) => use),
    SAMPLE_SETTINGS,
    () => undefined,
  );
  const count = await session.show({ ...FIRST_VIEW, sort: 'line', descending: false });
  return session.rows(0, count);
}

describe('a list in which nearly every row is wrong', () => {
  // A good row before and after each bad one: what is wrong with one must not reach its neighbours.
  const sheet = [
    HEADINGS,
    cellsOf(GOOD),
    ...BAD.flatMap(([row]) => [cellsOf({ ...GOOD, 姓名: '坏行', ...row }), cellsOf(GOOD)]),
  ];

  it('loses nobody, answers every good row alike, and stops each bad one where it is wrong', async () => {
    const rows = await rowsOf(sheet);
    expect(rows.map(({ line }) => line)).toEqual(sheet.slice(1).map((_, at) => at + 2));
    const good = rows.filter(({ name }) => name === '好行');
    expect(good).toHaveLength(BAD.length + 1);
    for (const { result } of good) expect(result).toEqual(rows[0]?.result);
    expect(rows[0]?.result.status).toBe('answered');

    const bad = rows.filter(({ name }) => name === '坏行');
    const told = bad.map(({ result }) => [
      result.status,
      ...result.problems.flatMap((each) => [HEADINGS[each.column ?? -1], each.code]),
    ]);
    expect(told).toEqual(BAD.map(([, heading, code]) => ['stopped', heading, code]));
  });

  it('says of each what to do, with the column as the spreadsheet names it', async () => {
    const bad = (await rowsOf(sheet)).filter(({ name }) => name === '坏行');
    for (const [at, { result }] of bad.entries()) {
      const [, heading = ''] = BAD[at] ?? [];
      const letter = String.fromCharCode(65 + HEADINGS.indexOf(heading));
      const [said = ''] = result.problems.map((problem) => sayProblem(problem, roster));
      expect(said).toMatch(new RegExp(`^${letter} 列：.{6,}。$`));
      expect(said).not.toMatch(/[{}]|undefined|NaN|请|抱歉|非法|无效/);
      // A pasted novel is quoted in a few words.
      expect(said.length).toBeLessThan(120);
    }
  });
});

describe('words for a file that cannot be read', () => {
  const sentences: Readonly<Record<string, string>> = roster.files;
  it.each(FILE_PROBLEMS)('%s names the file and says what to do', (code) => {
    expect(sentences[code]).toMatch(/「\{name\}」.*(?:再拖|看看|一份一份|要 \.xlsx|再存)/);
    expect(sentences[code]).not.toMatch(/请|抱歉|非法|无效/);
  });
});
