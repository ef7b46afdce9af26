import * as XLSX from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from './read-file';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface RawSheet {
  readonly name: string;
  /** `undefined` where the workbook promises a part that is not there. */
  readonly xml: string | undefined;
  readonly state?: string;
  readonly kind?: string;
}

/** A workbook written by hand, for what no library would write. */
function raw(sheets: readonly RawSheet[], bookProperties = ''): Uint8Array {
  const listed = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" ${state ? `state="${state}" ` : ''}r:id="rId${at}"/>`,
  );
  const related = sheets.map(
    ({ kind = 'worksheet' }, at) =>
      `<Relationship Id="rId${at}" Type="${RELATIONS}/${kind}" Target="${kind}s/sheet${at}.xml"/>`,
  );
  const parts = sheets.flatMap(({ xml, kind = 'worksheet' }, at) =>
    xml === undefined ? [] : [[`xl/${kind}s/sheet${at}.xml`, strToU8(xml)] as const],
  );
  return zipSync(
    {
      'xl/workbook.xml': strToU8(
        `<workbook xmlns:r="${RELATIONS}">${bookProperties}<sheets>${listed.join('')}</sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${related.join('')}</Relationships>`),
      // Style 1 shows a day.
      'xl/styles.xml': strToU8(
        '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
      ),
      ...Object.fromEntries(parts),
    },
    { level: 1 },
  );
}

const sheetOf = (rows: string, after = '') =>
  `<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`;
const said = (text: string, attributes = '') =>
  `<c ${attributes} t="inlineStr"><is><t>${text}</t></is></c>`;
const LIST = sheetOf(`<row r="1">${said('姓名', 'r="A1"')}</row>`);

async function rowsOf(xml: string) {
  const { sheets } = await readFile(raw([{ name: '名单', xml }]));
  return sheets[0]?.rows;
}

describe('一张表', () => {
  it('没说在哪里的格子，按先后排', async () => {
    const rows =
      `<row>${said('姓名')}<c/>${said('2025年')}</row><row/>` +
      `<row>${said('甲')}<c><v>1968</v></c>${said('居民', 'r="E4"')}${said('备注')}</row>` +
      `<row><c><v>7</v></c></row>`;
    // As Excel counts: a row that does not say its number follows the one before.
    expect(await rowsOf(sheetOf(rows.replace('<row><c>', '<row r="6"><c>')))).toEqual([
      ['姓名', null, '2025年', null, null, null],
      [null, null, null, null, null, null],
      ['甲', 1968, null, null, '居民', '备注'],
      [null, null, null, null, null, null],
      [null, null, null, null, null, null],
      [7, null, null, null, null, null],
    ]);
  });

  it('公式没有算出来的，留着它显示的字；注释和未解析的字里像标签的不算', async () => {
    const rows =
      `<row r="1"><!-- <c r="A9" t="e"><v>1</v></c> --><c r="A1" t="e" s='0'><f>NA()</f><v>#N/A</v></c>` +
      `<c r="B1"><f><![CDATA[<c t="e">]]></f><v>5</v></c><c r="C1" t="e"><v>#REF!</v></c></row>`;
    expect(await rowsOf(sheetOf(rows))).toEqual([['#N/A', 5, '#REF!']]);
  });

  it('未解析的字也是字', async () => {
    const rows =
      `<row r="1">${said('<![CDATA[低保 & <特困>]]>', 'r="A1"')}<c r="B1"><v><![CDATA[1968]]></v></c>` +
      `${said('[甲]<![CDATA[]]>', 'r="C1"')}</row><row r="2">${said('<![CDATA[没有关上', 'r="A2"')}</row>`;
    const closed = rows.replace('没有关上', '乙]]>');
    expect(await rowsOf(sheetOf(closed))).toEqual([
      ['低保 & <特困>', 1968, '[甲]'],
      ['乙', null, null],
    ]);
    const bytes = raw([{ name: '名单', xml: sheetOf(rows) }]);
    expect(await readFile(bytes).catch(({ code }) => code)).toBe('damaged');
  });

  it('标签带前缀的也认得', async () => {
    const rows =
      '<x:row r="1"><x:c r="A1" t="e"><x:v>#N/A</x:v></x:c></x:row><x:row r="2"><x:c r="A2"/></x:row>';
    const after = '<x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells>';
    const xml = `<x:worksheet xmlns:x="m"><x:sheetData>${rows}</x:sheetData>${after}</x:worksheet>`;
    const { sheets } = await readFile(raw([{ name: '名单', xml }]));
    const merges = [{ top: 0, left: 0, bottom: 1, right: 1 }];
    expect(sheets).toEqual([{ name: '名单', rows: [['#N/A']], merges }]);
  });

  it('中间只有格式的行不算内容，行号不变', async () => {
    const empty = '<row r="2" s="1"/><row r="3"><c r="A3" s="1"/><c r="B3"><v></v></c></row>';
    const rows = `<row r="1">${said('姓名', 'r="A1"')}</row>${empty}<row r="4">${said('甲', 'r="A4"')}</row>`;
    expect(await rowsOf(sheetOf(rows))).toEqual([['姓名'], [null], [null], ['甲']]);
  });

  it('一百万行只有格式，几秒读完', async () => {
    const pieces: string[] = [];
    for (let row = 2; row < 1_048_576; row++) {
      pieces.push(`<row r="${row}" s="1" customFormat="1"><c r="A${row}" s="1"/></row>`);
    }
    const rows = `<row r="1">${said('姓名', 'r="A1"')}</row>${pieces.join('')}`;
    expect(await rowsOf(sheetOf(rows))).toEqual([['姓名']]);
    // The library alone takes over a minute, and then gives up.
  }, 20_000);
});

describe('一个文件里的几张表', () => {
  it('隐藏的不读，说出名字', async () => {
    const { sheets, hidden } = await readFile(
      raw([
        { name: '底稿', xml: LIST, state: 'hidden' },
        { name: '名单', xml: LIST },
        { name: '密 &amp; 藏', xml: LIST, state: 'veryHidden' },
      ]),
    );
    expect(sheets.map(({ name }) => name)).toEqual(['名单']);
    expect(hidden).toEqual(['底稿', '密 & 藏']);
  });

  it('看得见的都是空的，说还有隐藏的', async () => {
    const bytes = raw([
      { name: '空', xml: sheetOf('') },
      { name: '名单', xml: LIST, state: 'hidden' },
    ]);
    expect(await readFile(bytes).catch(({ code }) => code)).toBe('all-hidden');
  });

  it('图表和宏的那些表不妨碍名单', async () => {
    const { sheets, hidden, broken } = await readFile(
      raw([
        { name: '图', xml: '<chartsheet/>', kind: 'chartsheet' },
        { name: '名单', xml: LIST },
        { name: '宏', xml: '<macrosheet/>', kind: 'xlMacrosheet' },
      ]),
    );
    expect([sheets.map(({ name }) => name), hidden, broken]).toEqual([['名单'], [], []]);
  });

  it.each([
    ['没有写完', '<worksheet><sheetData><row'],
    ['格子的地址不成样子', sheetOf(`<row r="1">${said('甲', 'r="!!"')}</row>`)],
    ['没有这一部分', undefined],
  ])('坏了一张，别的照读，坏的说出名字：%s', async (_, xml) => {
    const { sheets, broken } = await readFile(
      raw([
        { name: '一组', xml: LIST },
        { name: '二组', xml },
        { name: '三组', xml: LIST },
      ]),
    );
    expect(sheets.map(({ name }) => name)).toEqual(['一组', '三组']);
    expect(broken).toEqual(['二组']);
  });

  it('全坏了，就是没有读完整', async () => {
    const bytes = raw([
      { name: '一组', xml: '<worksheet>' },
      { name: '二组', xml: '<' },
    ]);
    expect(await readFile(bytes).catch(({ code }) => code)).toBe('damaged');
  });
});

describe('从 1904 年数起的日子', () => {
  // Day 20000 is 4 October 1958 from 1904 on, and 3 October 1954 from 1900 on.
  it.each([
    ['true', '1958-10-04'],
    ['1', '1958-10-04'],
    ['false', '1954-10-03'],
    ['0', '1954-10-03'],
  ])('date1904="%s"', async (since, day) => {
    const xml = sheetOf('<row r="1"><c r="A1" s="1"><v>20000</v></c></row>');
    const bytes = raw(
      [{ name: '名单', xml }],
      `<workbookPr defaultThemeVersion="1" date1904="${since}"/>`,
    );
    const { sheets } = await readFile(bytes);
    expect(sheets[0]?.rows).toEqual([[day]]);
  });
});

it('合并的格子照表里写的给出', async () => {
  const sheet = XLSX.utils.aoa_to_sheet([['姓名', '历年'], ['甲']]);
  sheet['!merges'] = [XLSX.utils.decode_range('B1:AA1'), XLSX.utils.decode_range('A2:A4')];
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, '名单');
  const { sheets } = await readFile(new Uint8Array(XLSX.write(book, { type: 'array' })));
  expect(sheets[0]?.merges).toEqual([
    { top: 0, left: 1, bottom: 0, right: 26 },
    { top: 1, left: 0, bottom: 3, right: 0 },
  ]);
});
