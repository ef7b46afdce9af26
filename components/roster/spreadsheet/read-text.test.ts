import { describe, expect, it } from 'vitest';
import { readText } from './read-text';

const rowsOf = (text: string) => readText(new TextEncoder().encode(text));

const HEADER = ['姓名', '出生年份', '2025年', '2026年', '备注'];

function lineOfProblem(text: string): unknown {
  try {
    return rowsOf(text);
  } catch (error) {
    const { code, line } = error as { code?: string; line?: number };
    return [code, line];
  }
}

describe('半边引号不吞掉后面的人', () => {
  const head = HEADER.join(',');

  it('没有关上的引号，只当作那一格里的一个字', () => {
    const text = `${head}\n甲,1968,居民,无,"腿脚不便\n乙,1970,居民,居民,\n丙,1972,无,无,\n`;
    expect(rowsOf(text)).toEqual([
      HEADER,
      ['甲', '1968', '居民', '无', '"腿脚不便'],
      ['乙', '1970', '居民', '居民', ''],
      ['丙', '1972', '无', '无', ''],
    ]);
  });

  it('关在半当中的引号，也只当作字；同一个文件里好好的引号照样算数', () => {
    const text = `${head}\n"甲",1968,居民,无,"老王"的弟弟\n乙,1970,居民,居民,"住东边,二楼"\n丙,1972,无,无,\n`;
    expect(rowsOf(text)).toEqual([
      HEADER,
      ['甲', '1968', '居民', '无', '"老王"的弟弟'],
      ['乙', '1970', '居民', '居民', '住东边,二楼'],
      ['丙', '1972', '无', '无', ''],
    ]);
  });

  it('表名可以比表窄，空行还是空行', () => {
    const text = `幸福村名单\n${head}\n甲,1968,居民,无,"腿\n\n乙,1970,居民,居民,\n`;
    expect(rowsOf(text).map((row) => row.length)).toEqual([1, 5, 5, 1, 5]);
  });

  it('第一行就有半边引号，分隔符照样认得', () => {
    const text = '姓名;"备注;出生年份\n甲;好;1968\n乙;好;1970\n';
    expect(rowsOf(text)).toEqual([
      ['姓名', '"备注', '出生年份'],
      ['甲', '好', '1968'],
      ['乙', '好', '1970'],
    ]);
  });

  it.each([
    // The remark of 乙 has two lines: read line by line its second would be a person.
    ['别处有分行的备注', `${head}\n甲,1968,居民,无,"腿\n乙,1970,居民,无,"一\n二"\n`, 2],
    ['引号里有逗号，列会错开', `${head}\n甲,1968,居民,无,"腿,脚\n乙,1970,居民,无,\n`, 2],
    ['最后一行错开', `${head}\n乙,1970,居民,无,\n甲,1968,居民,无,"腿,脚`, 3],
    ['几个半边引号，中间有逗号', `${head}\n乙,1970,居民,无,\n甲,"杭州,西湖",1968,"无\n`, 3],
    // Both quotes are in their places by the grammar of the format.
    ['两行各一个，正好凑成一对', `${head}\n甲,1968,居民,无,"腿\n乙,1970,居民,无,5"\n丙,1,,,\n`, 2],
    ['一对之间隔着一行', `${head}\n甲,1968,居民,无,"腿\n乙,1970,居民,无,\n丙,1971,无,无,"`, 2],
  ])('分不清的不猜，说出引号在哪一行：%s', (_, text, line) =>
    expect(lineOfProblem(text)).toEqual(['quote-open', line]),
  );
});

describe('行尾', () => {
  const rows = [
    ['姓名', '备注'],
    ['甲', '一\n二'],
    ['乙', ''],
    ['丙', ''],
  ];

  it.each([
    ['表头和下面不一样', '姓名,备注\r\n甲,"一\n二"\n乙,\n丙,\n'],
    ['只有下面有回车', '姓名,备注\n甲,"一\n二"\r\n乙,\r\n丙,'],
    ['单独的回车', '姓名,备注\r甲,"一\r二"\r乙,\r丙,\r'],
    ['三种都有', '姓名,备注\r\n甲,"一\r\n二"\n乙,\r丙,'],
  ])('一行一个人，格子里的换行还是换行：%s', (_, text) => expect(rowsOf(text)).toEqual(rows));
});
