import * as XLSX from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Cell } from '@/lib/roster/cell';
import { readFile } from './read-file';

type Table = readonly (readonly Cell[])[];

const TABLE: Table = [
  ['姓名', '出生年份', '2025年'],
  ['王小明', 1968, '居民医保'],
];

function workbook(table: Table, change?: (sheet: XLSX.WorkSheet) => void): XLSX.WorkBook {
  const sheet = XLSX.utils.aoa_to_sheet(table as Cell[][]);
  change?.(sheet);
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, '名单');
  return book;
}

function bytesOf(book: XLSX.WorkBook, bookType: XLSX.BookType = 'xlsx'): Uint8Array {
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType, compression: true }));
}

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, bigEndian = false): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian);
  return new Uint8Array(view.buffer);
}

/** Node decodes GB 18030 but does not encode it, so the table is turned round. */
function gbk(text: string): Uint8Array {
  const codes = new Map<string, readonly number[]>();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      codes.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
    }
  }
  const code = (char: string) => (char < '\u0080' ? [char.charCodeAt(0)] : (codes.get(char) ?? []));
  return new Uint8Array([...text].flatMap(code));
}

async function rowsOf(bytes: Uint8Array): Promise<Table> {
  const { sheets } = await readFile(bytes);
  return sheets[0]?.rows ?? [];
}

async function codeOf(bytes: Uint8Array): Promise<string> {
  return readFile(bytes).then(
    () => 'read',
    (error) => error.code ?? String(error),
  );
}

/** A workbook whose sheet is these bytes. */
function withSheet(sheet: Uint8Array): Uint8Array {
  return zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': sheet });
}

/** A workbook of many sheets with nothing in them. */
function inPieces(count: number): Uint8Array {
  const sheets = Array.from({ length: count }, (_, at) => [
    `xl/worksheets/sheet${at}.xml`,
    new Uint8Array(9),
  ]);
  return zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), ...Object.fromEntries(sheets) });
}

/** Changes the unpacked size the zip directory claims for every sheet. */
function claiming(zip: Uint8Array, size: number): Uint8Array {
  const changed = zip.slice();
  const view = new DataView(changed.buffer);
  let at = view.getUint32(changed.length - 6, true);
  for (let left = view.getUint16(changed.length - 12, true); left > 0; left--) {
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(changed.subarray(at + 46, at + 46 + length));
    if (/sheet/.test(name)) view.setUint32(at + 24, size, true);
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return changed;
}

describe('reading a list', () => {
  it('reads .xlsx as it stands in the sheet', async () => {
    expect(await readFile(bytesOf(workbook(TABLE)))).toEqual({
      sheets: [{ name: '名单', rows: TABLE, merges: [] }],
      hidden: [],
      broken: [],
    });
  });

  it('keeps merged headings, blank rows and blanks inside cells', async () => {
    const table = [
      ['  姓 名 ', '历年', null],
      [null, '2025', '2026'],
      [null, null, null],
      ['王', 1, 2],
    ];
    const bytes = bytesOf(
      workbook(table, (sheet) => {
        sheet['!merges'] = [XLSX.utils.decode_range('B1:C1')];
      }),
    );
    expect(await rowsOf(bytes)).toEqual(table);
  });

  it('reads a date cell as the day in the sheet, wherever the machine stands', async () => {
    const bytes = bytesOf(
      workbook([['日期'], [46_351], [46_351.4375]], (sheet) => {
        sheet.A2 = { t: 'n', v: 46_351, z: 'm/d/yy' };
        sheet.A3 = { t: 'n', v: 46_351.4375, z: 'm/d/yy h:mm' };
      }),
    );
    // Day 46351 of Excel is 25 November 2026; the suite runs in three time zones.
    expect(await rowsOf(bytes)).toEqual([['日期'], ['2026-11-25'], ['2026-11-25 10:30']]);
  });

  it('takes the stored result of a formula, and the name of its failure where it failed', async () => {
    const bytes = bytesOf(
      workbook(
        [
          ['a', 'b'],
          [0, 0],
        ],
        (sheet) => {
          sheet.A2 = { t: 'n', v: 1968, f: '1967+1' };
          sheet.B2 = { t: 'e', v: 42, f: 'NA()' };
        },
      ),
    );
    expect(await rowsOf(bytes)).toEqual([
      ['a', 'b'],
      [1968, '#N/A'],
    ]);
  });

  it('leaves out sheets without rows', async () => {
    const book = workbook(TABLE);
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([]), '空');
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['说明']]), '说明');
    const { sheets } = await readFile(bytesOf(book));
    expect(sheets.map(({ name }) => name)).toEqual(['名单', '说明']);
  });

  const text = '姓名,出生年份\r\n王小明,1968\r\n';
  const expected = [
    ['姓名', '出生年份'],
    ['王小明', '1968'],
  ];
  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with its mark', utf8(`\ufeff${text}`)],
    ['GBK', gbk(text)],
    [
      'UTF-16',
      new Uint8Array(new Uint16Array([0xfeff, ...[...text].map((c) => c.charCodeAt(0))]).buffer),
    ],
    ['UTF-16 without its mark', utf16(text)],
    ['UTF-16 the other way round', utf16(text, true)],
    ['semicolons', utf8(text.replace(/,/g, ';'))],
    ['tabs', utf8(text.replace(/,/g, '\t'))],
    ['full-width commas', utf8(text.replace(/,/g, '，'))],
    ['no last line break', utf8(text.trim())],
  ])('reads text: %s', async (_, bytes) => expect(await rowsOf(bytes)).toEqual(expected));

  it('reads quotes and line breaks inside cells', async () => {
    expect(await rowsOf(utf8('a,b\n"他说""好""","两\n行"\n'))).toEqual([
      ['a', 'b'],
      ['他说"好"', '两\n行'],
    ]);
  });
});

describe('files that are no list', () => {
  const zeros = new Uint8Array(8 * 1024 * 1024);
  it.each<[string, () => Uint8Array, string]>([
    ['nothing', () => new Uint8Array(0), 'empty-file'],
    ['blanks', () => utf8('\n,,\n'), 'no-rows'],
    ['a workbook without cells', () => bytesOf(workbook([])), 'no-rows'],
    ['.xls', () => bytesOf(workbook(TABLE), 'biff8'), 'old-format'],
    ['.xlsb', () => bytesOf(workbook(TABLE), 'xlsb'), 'old-format'],
    ['.ods', () => bytesOf(workbook(TABLE), 'ods'), 'not-a-list'],
    ['a web page called .xls', () => bytesOf(workbook(TABLE), 'html'), 'web-page'],
    ['a password', encrypted, 'encrypted'],
    ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'not-a-list'],
    [
      'noughts in one place only',
      () => new Uint8Array(4000).map((_, at) => (at % 2) * 7),
      'not-a-list',
    ],
    ['half a sign of UTF-16', () => utf16('一,二,三,四,\ud800五'), 'not-a-list'],
    ['a PDF', () => utf8('%PDF-1.7 …'), 'not-a-list'],
    ['half a workbook', () => bytesOf(workbook(TABLE)).slice(0, 900), 'damaged'],
    ['a broken sheet', () => withSheet(strToU8('<worksheet><sheetData><row')), 'damaged'],
    [
      'a bomb that says so',
      () => claiming(withSheet(zeros), 300 * 1024 * 1024),
      'unpacks-too-large',
    ],
    ['a bomb that lies', () => claiming(withSheet(zeros), 1024), 'unpacks-too-large'],
    // Each within what one sheet may be.
    ['a bomb in pieces', () => claiming(inPieces(40), 8 * 1024 * 1024), 'unpacks-too-large'],
    ['a part shorter than it says', () => claiming(withSheet(zeros), zeros.length + 1), 'damaged'],
    [
      'an endless cell',
      () => withSheet(strToU8(`<t>${'长'.repeat(300_000)}</t>`)),
      'cell-too-large',
    ],
    ['a film', () => new Uint8Array(61 * 1024 * 1024), 'too-large'],
  ])('%s', async (_, bytes, code) => expect(await codeOf(bytes())).toBe(code));

  it('expands no entities: a few lines of them would make gigabytes', async () => {
    const bytes = bytesOf(workbook(TABLE));
    const parts = unzipSync(bytes);
    const [name = ''] = Object.keys(parts).filter((each) => /sharedStrings/.test(each));
    const lines = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(
      (level) => `<!ENTITY e${level} "${`&e${level - 1};`.repeat(10)}">`,
    );
    const doctype = `<!DOCTYPE sst [<!ENTITY e0 "哈哈哈哈">${lines.join('')}]>`;
    const text = strFromU8(parts[name] ?? new Uint8Array())
      .replace('<sst', `${doctype}<sst`)
      .replace('王小明', '&e9;');
    const read = await readFile(zipSync({ ...parts, [name]: strToU8(text) })).catch(
      ({ code }) => code,
    );
    expect(JSON.stringify(read).length).toBeLessThan(1000);
  });

  it('goes by the content, not by the name', async () => {
    // There is no name to go by: text that was renamed .xlsx is read as text.
    expect(await rowsOf(utf8('姓名\n王小明'))).toEqual([['姓名'], ['王小明']]);
    expect(await rowsOf(bytesOf(workbook(TABLE)))).toHaveLength(2);
  });
});

/** What Excel makes of a workbook with a password: the old container around a sealed package. */
function encrypted(): Uint8Array {
  const container = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(container, '/EncryptionInfo', strToU8('sealed'));
  XLSX.CFB.utils.cfb_add(container, '/EncryptedPackage', strToU8('sealed'));
  return new Uint8Array(XLSX.CFB.write(container, { type: 'array' }) as unknown as ArrayBuffer);
}
