import * as XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import type { Cell } from '@/lib/roster/cell';
import type { RosterSettings } from '@/lib/roster/settings';
import { FIRST_VIEW } from '@/lib/roster/view';
import { calendarDate } from '@/lib/values/calendar-date';
import roster from '@/messages/zh-CN/roster.json';
import { sayProblem } from './say-problem';
import { createSession } from './session';

const ASOF = calendarDate('2026-11-21');
const SETTINGS: RosterSettings = {
  asOf: ASOF,
  region: '330100',
  payOn: calendarDate('2026-11-25'),
  coverageYears: [2026],
  window: 'outside',
  tier: 'adult-2',
  keepNames: true,
};
const BY_LINE = { ...FIRST_VIEW, sort: 'line', descending: false } as const;

const newSession = () => createSession({ slice: 5, pause: async () => undefined });

function workbook(rows: readonly (readonly Cell[])[]): Blob {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows as Cell[][]), '名单');
  return new Blob([XLSX.write(book, { type: 'array', bookType: 'xlsx' })]);
}

async function computed(rows: readonly (readonly Cell[])[], settings = SETTINGS) {
  const session = newSession();
  const list = await session.open(workbook(rows), roster.export.prefix);
  const uses = list.columns.map(({ use }) => use);
  const summary = await session.compute(uses, settings, () => undefined);
  const count = await session.show(BY_LINE);
  return { session, list, summary, count };
}

const NASTY = [
  ['姓名', '出生年份', '身份证号', '2025年', '备注', '编号'],
  ['王小明', 1985, '330101198501011234', '无', '=HYPERLINK("http://x","点我")', '007'],
  ['<img src=x onerror=alert(1)>', 1986, '330101198601011234', '居民', '＝1+1', -5],
  ['李红', '不知道', '330101198701011234', '居民', '@SUM(A1)', '+86'],
  ['换\n行', 1988, '', '居民', '\t=1+1', '　＋1'],
];

describe('an export', () => {
  const written = async (format: 'xlsx' | 'csv') => {
    const { session } = await computed(NASTY);
    const bytes = new Uint8Array(await (await session.write(format, roster)).arrayBuffer());
    const book = XLSX.read(bytes, { cellFormula: true, raw: true });
    return { sheet: book.Sheets[book.SheetNames[0] ?? ''] ?? {}, bytes };
  };

  it('.xlsx is read back the same by another library, and nothing in it is a formula', async () => {
    const { sheet } = await written('xlsx');
    const rows = XLSX.utils.sheet_to_json<Cell[]>(sheet, { header: 1, defval: null });
    const given = NASTY.map((row) => row.filter((_, at) => at !== 2));
    expect(rows.map((row) => row.slice(0, 5))).toEqual(given);
    expect(rows[0]?.[5]).toBe('算出：情况');
    expect(rows[1]?.slice(5, 8)).toEqual(['算出来了', '用不上', null]);
    for (const [address, cell] of Object.entries(sheet)) {
      if (address[0] !== '!') expect((cell as XLSX.CellObject).f).toBeUndefined();
    }
  });

  it('.csv opens as UTF-8 and starts no cell with what a spreadsheet would compute', async () => {
    const { bytes } = await written('csv');
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    expect(text).not.toMatch(/(?:^|[,"\n])\s*[=+@＝＋＠]/);
    expect(text).toContain(`"'=HYPERLINK(""http://x"",""点我"")"`);
    for (const safe of ["'＝1+1", "'@SUM(A1)", "'+86", "'　＋1"]) expect(text).toContain(safe);
    expect(text).not.toContain('330101');
  });
});

describe('a list under way', () => {
  it('tells where in the sheet each problem is and what to do', async () => {
    const { session } = await computed(NASTY);
    const [, , bad] = await session.rows(0, 4);
    expect([bad?.line, bad?.result.status]).toEqual([4, 'stopped']);
    expect(bad?.result.problems.map((problem) => sayProblem(problem, roster))).toEqual([
      'B 列：「不知道」看不出是哪一年。写四位数字，比如 1968。',
    ]);
  });

  it('shows nothing of a private column', async () => {
    const { list } = await computed(NASTY);
    expect(list.columns[2]?.use).toBe('private');
    expect(list.samples[2]).toEqual([]);
  });

  it('stops when abandoned and computes afresh afterwards', async () => {
    const rows = [...NASTY, ...Array.from({ length: 3000 }, (_, at) => ['某', 1950 + (at % 60)])];
    const session = createSession({
      slice: 0,
      pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
    });
    const list = await session.open(workbook(rows), roster.export.prefix);
    const uses = list.columns.map(({ use }) => use);
    const seen: number[] = [];
    const first = session.compute(uses, SETTINGS, (done) => seen.push(done));
    await session.abandon();
    expect((await first).people).toBeLessThan(3004);
    expect(await session.rows(0, 10)).toEqual([]);
    const again = await session.compute(uses, SETTINGS, () => undefined);
    expect(again.people).toBe(3004);
  });

  it('reads its own template, and every answer in it', async () => {
    const session = newSession();
    for (const format of ['xlsx', 'csv'] as const) {
      const template = await session.template(format, roster, ASOF);
      const list = await session.open(template, roster.export.prefix);
      const uses = list.columns.map(({ use }) => use);
      expect(uses).toEqual([
        ...['name', 'birth', 'group', 'tier'],
        ...['status:2025', 'claims:2025', 'last-month:2025'],
        ...['status:2026', 'claims:2026', 'last-month:2026'],
        ...['last-before-2025', 'keep', 'keep'],
      ]);
      const settings: RosterSettings = { ...SETTINGS, coverageYears: [2027], window: 'inside' };
      const summary = await session.compute(uses, settings, () => undefined);
      expect(summary.byStatus).toEqual({ answered: 3, insured: 0, stopped: 0 });
    }
  });

  it('takes the sheet that looks like a list', async () => {
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(
      book,
      XLSX.utils.aoa_to_sheet([['填表说明'], ['一人一行']]),
      '说明',
    );
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(NASTY), '名单');
    const session = newSession();
    const file = new Blob([XLSX.write(book, { type: 'array', bookType: 'xlsx' })]);
    const list = await session.open(file, '');
    expect([list.sheets, list.sheet, list.people]).toEqual([['说明', '名单'], 1, 4]);
    expect((await session.chooseSheet(0)).people).toBe(1);
  });
});
