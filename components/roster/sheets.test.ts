import * as XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import type { Cell } from '@/lib/roster/cell';
import { SAMPLE_SETTINGS } from '@/lib/roster/sample-people';
import { FIRST_VIEW } from '@/lib/roster/view';
import { createSession } from './session';

type Table = readonly (readonly Cell[])[];

const newSession = () => createSession({ slice: 5, pause: async () => undefined });

function fileOf(tables: readonly Table[], merges: readonly string[] = []): Blob {
  const book = XLSX.utils.book_new();
  tables.forEach((table, at) => {
    const sheet = XLSX.utils.aoa_to_sheet(table as Cell[][]);
    sheet['!merges'] = merges.map((range) => XLSX.utils.decode_range(range));
    XLSX.utils.book_append_sheet(book, sheet, `${at + 1}组`);
  });
  return new Blob([XLSX.write(book, { type: 'array' })]);
}

async function computed(table: Table, merges: readonly string[]) {
  const session = newSession();
  const list = await session.open(fileOf([table], merges), '算出：');
  const uses = list.columns.map(({ use }) => use);
  await session.compute(uses, SAMPLE_SETTINGS, () => undefined);
  const count = await session.show({ ...FIRST_VIEW, sort: 'line', descending: false });
  return session.rows(0, count);
}

describe('合并的格子', () => {
  const HEADINGS = ['户', '姓名', '出生年份', '身份', '2025年', '2026年', '缴费日期', '参保地'];

  it('一户里后面的人，和一格一格写开的算得一样', async () => {
    const said = ['低保', '居民', '无', '2027-03-10', '杭州'];
    const merged: Table = [
      HEADINGS,
      [1, '甲', 1968, ...said],
      [null, '乙', 1970],
      [null, '丙', 2012],
      [2, '丁', 1980, '一般居民', '无', '无', '2027-03-10', '杭州'],
    ];
    const written: Table = [
      HEADINGS,
      [1, '甲', 1968, ...said],
      [1, '乙', 1970, ...said],
      [1, '丙', 2012, ...said],
      [2, '丁', 1980, '一般居民', '无', '无', '2027-03-10', '杭州'],
    ];
    const ranges = ['A2:A4', 'D2:D4', 'E2:E4', 'F2:F4', 'G2:G4', 'H2:H4'];
    const rows = await computed(merged, ranges);
    expect(rows).toEqual(await computed(written, []));
    expect(rows.map(({ result }) => result.status)).not.toContain('stopped');
  });

  it('出生年份不往下抄：各人有各人的', async () => {
    const rows = await computed(
      [HEADINGS, [1, '甲', 1968, '', '居民', '无'], [1, '乙', null, '', '居民', '无']],
      ['C2:C3'],
    );
    expect(rows.map(({ result }) => result.problems.map(({ code }) => code))).toEqual([
      [],
      ['birth-missing'],
    ]);
  });
});

describe('一个文件里的几张表', () => {
  const TABLE: Table = [
    ['姓名', '出生年份', '2025年'],
    ['甲', 1968, '居民'],
  ];

  it('隐藏的那张列再多，也不算它', async () => {
    const book = XLSX.utils.book_new();
    const wide = [
      [...(TABLE[0] ?? []), '2026年', '身份'],
      ['乙', 1970, '无', '无', '低保'],
    ];
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(wide as Cell[][]), '去年');
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(TABLE as Cell[][]), '今年');
    book.Workbook = { Sheets: [{ Hidden: 1 }, { Hidden: 0 }] };
    const session = newSession();
    const list = await session.open(new Blob([XLSX.write(book, { type: 'array' })]), '');
    expect([list.sheets, list.hidden, list.broken]).toEqual([['今年'], ['去年'], []]);
    expect(list.samples[0]).toEqual(['甲']);
  });

  it('换一份文件，不留上一份的话', async () => {
    const session = newSession();
    expect((await session.open(fileOf([TABLE, TABLE]), '')).sheets).toEqual(['1组', '2组']);
    const text = new Blob(['姓名,出生年份\n甲,1968\n']);
    const { sheets, hidden, broken } = await session.open(text, '');
    expect([sheets, hidden, broken]).toEqual([[''], [], []]);
  });
});
