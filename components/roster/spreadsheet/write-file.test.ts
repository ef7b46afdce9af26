import * as XLSX from '@e965/xlsx';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Cell } from '@/lib/roster/cell';
import { writeFile } from './write-file';

const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
/** Whatever a spreadsheet would compute, run or send, and what only looks like a number. */
const COMPUTED = [
  ...SIGNS.map((sign) => `${sign}1+1`),
  ...SIGNS.map((sign) => ` ${sign}1+1`),
  '　＝1+1',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '\tabc',
  '\rabc',
  '=HYPERLINK("http://127.0.0.1:9/?"&A1,"点我")',
  "=cmd|' /C calc'!A0",
  '@SUM(A1:A9)',
  '+86 138',
  '-',
];
const PLAIN = [
  ...['007', '1e5', '1/2', '2026-11-25', 'TRUE', '330101', "'abc", '"a","b"', 'a\nb', 'a;b\tc'],
  ...[
    '<img src=x onerror=alert(1)>',
    '&lt;',
    ']]>',
    '_x000D_',
    '𠮷野家',
    '👨‍👩‍👧',
    'a = b',
    ' 前后空格 ',
  ],
];
const OTHER: readonly Cell[] = [-5, 0, 605_000, 0.5, true, false, null];
const ALL: readonly Cell[] = [...COMPUTED, ...PLAIN, ...OTHER];

const table = (cells: readonly Cell[]) => ({
  header: ['姓名', '=表头'],
  size: cells.length,
  row: (position: number) => ['王', cells[position] ?? null],
});
const written = async (format: 'xlsx' | 'csv', cells = ALL) =>
  new Uint8Array(await (await writeFile(table(cells), format)).arrayBuffer());

describe('.xlsx, read back by another library', () => {
  const sheetOf = async (cells = ALL) => {
    const book = XLSX.read(await written('xlsx', cells), { cellFormula: true, raw: true });
    return book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  };

  it('has every cell as it was, of the same kind, and not one formula or link', async () => {
    const sheet = await sheetOf();
    const kinds: Readonly<Record<string, string>> = { string: 's', number: 'n', boolean: 'b' };
    for (const [at, cell] of ALL.entries()) {
      const found: XLSX.CellObject | undefined = sheet[`B${at + 2}`];
      if (cell === null) {
        expect(found?.v).toBeUndefined();
        continue;
      }
      expect([found?.v, found?.t]).toEqual([cell, kinds[typeof cell]]);
    }
    for (const [address, cell] of Object.entries(sheet)) {
      if (address.charAt(0) === '!') continue;
      expect((cell as XLSX.CellObject).f, address).toBeUndefined();
      expect((cell as XLSX.CellObject).l, address).toBeUndefined();
    }
    expect(sheet.B1).toMatchObject({ t: 's', v: '=表头' });
  });

  it('cuts a text at the length Excel still opens', async () => {
    const sheet = await sheetOf(['长'.repeat(40_000), '后面的行还在']);
    expect([sheet.B2?.v.length, sheet.B3?.v]).toEqual([32_767, '后面的行还在']);
  });
});

describe('.csv, read back', () => {
  const rowsOf = async () => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await written('csv'));
    expect(text.charAt(0)).toBe('\ufeff');
    return Papa.parse<string[]>(text.slice(1), { newline: '\r\n' }).data.slice(1);
  };

  it('is the same list, with an apostrophe before whatever would be computed', async () => {
    const cells = (await rowsOf()).map(([, cell]) => cell);
    expect(cells.slice(0, COMPUTED.length)).toEqual(COMPUTED.map((cell) => `'${cell}`));
    expect(cells.slice(COMPUTED.length, -OTHER.length)).toEqual(PLAIN);
    expect(cells.slice(-OTHER.length)).toEqual(OTHER.map((cell) => String(cell ?? '')));
  });

  it('has no cell any spreadsheet would start computing, not even among the headings', async () => {
    const text = new TextDecoder().decode(await written('csv'));
    for (const row of Papa.parse<string[]>(text).data) {
      for (const cell of row) {
        // Numbers of ours are numbers, below zero too.
        if (cell !== '-5') expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r]/);
      }
    }
  });
});
