import { describe, expect, it } from 'vitest';
import type { Cell, SheetRow } from './cell';
import { fillMerges } from './fill-merges';
import { findTable } from './find-table';
import type { Merge } from './merge';

const HEADINGS = ['姓名', '出生年份', '身份', '2025年', '2025年报销', '2026年', '备注'];

const range = (top: number, left: number, bottom: number, right: number): Merge => ({
  ...{ top, left, bottom, right },
});

function filled(rows: readonly (readonly Cell[])[], ...merges: readonly Merge[]) {
  const sheet: SheetRow[] = [HEADINGS, ...rows.map((row) => row.slice())];
  return fillMerges(sheet, merges, findTable(sheet, '')).slice(1);
}

const ALONE: readonly Cell[] = [null, null, null, null, null, null, null];
const 甲: readonly Cell[] = ['甲', 1968, '低保', '居民', null, null, '东头'];
const 乙: readonly Cell[] = ['乙', 1970, null, null, null, null, null];

describe('合并的格子', () => {
  it('往下抄给同一户的人，姓名也抄', () => {
    expect(filled([甲, 乙], range(1, 2, 2, 2), range(1, 6, 2, 6))[1]).toEqual([
      ...['乙', 1970, '低保', null, null, null, '东头'],
    ]);
    expect(filled([甲, [null, 1970]], range(1, 0, 2, 0))[1]).toEqual(['甲', 1970]);
  });

  it('往右只抄给别的年份的同一项', () => {
    expect(filled([甲, 乙], range(1, 3, 2, 6))).toEqual([
      ['甲', 1968, '低保', '居民', null, '居民', '东头'],
      ['乙', 1970, null, '居民', null, '居民', null],
    ]);
    expect(filled([['以下一组', ...ALONE.slice(1)]], range(1, 0, 1, 6))[0]).toEqual([
      ...['以下一组', ...ALONE.slice(1)],
    ]);
  });

  it('空行还是空行，写着字的还是那些字，出生年份各人是各人的', () => {
    const own: readonly Cell[] = ['丙', null, '一般居民', null, null, null, null];
    const rows = filled([甲, ALONE, own], range(1, 1, 3, 1), range(1, 2, 3, 2));
    expect(rows).toEqual([甲, ALONE, own]);
  });

  it('表头、不在表里的、空的，都不动', () => {
    const merges = [range(0, 3, 1, 3), range(9, 0, 12, 0), range(1, 4, 2, 4), range(1, 40, 2, 40)];
    expect(filled([甲, 乙], ...merges)).toEqual([甲, 乙]);
  });

  it('再大、再多，也只看表里有的行', () => {
    const rows = Array.from({ length: 1000 }, (_, at): readonly Cell[] => [`${at}`, 1968]);
    const first: readonly Cell[] = ['甲', 1968, '低保'];
    const merges = Array.from({ length: 100_000 }, () => range(1, 2, 1_048_575, 2));
    const result = filled([first, ...rows], ...merges);
    expect(result).toHaveLength(1001);
    expect(result.every((row) => row[2] === '低保')).toBe(true);
  });
});
