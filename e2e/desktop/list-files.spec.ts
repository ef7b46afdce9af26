import * as XLSX from '@e965/xlsx';
import { drop, type ListFile, openCounter, sortByLine, text, workbook } from '../list.ts';
import { expect, test } from '../test.ts';

const PLAIN = [
  ['姓名', '出生年份', '2025年', '2026年'],
  ['王小明', 1968, '无', '无'],
  ['李红', 1970, '居民', '无'],
];
const csv = (delimiter: string) => PLAIN.map((row) => row.join(delimiter)).join('\n');
const GBK = Buffer.from('d0d5c3fb2cb3f6c9fac4eab7dd0acdf5d0a1c3f72c313936380a', 'hex');

const readable: readonly (readonly [string, ListFile, number])[] = [
  ['改名成 .xlsx 的 csv', text(csv(','), '名单.xlsx'), 2],
  ['改名成 .csv 的 xlsx', workbook(PLAIN, '名单.csv'), 2],
  ['分号', text(csv(';')), 2],
  ['制表符', text(csv('\t'), '名单.txt'), 2],
  ['GBK', { name: '名单.csv', mimeType: '', buffer: GBK }, 1],
];
test('认得的都读', async ({ page }) => {
  for (const [what, file, people] of readable) {
    await openCounter(page);
    await drop(page, file);
    await sortByLine(page);
    await expect(page.locator('.roster-line'), what).toHaveCount(people);
    await expect(page.locator('.roster-line').first(), what).toContainText('王小明');
  }
});

test('读不了的说清怎么办，下一个文件照样能读', async ({ page }) => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(PLAIN), '名单');
  const old = XLSX.write(book, { type: 'buffer', bookType: 'biff8' });
  const sealed = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(sealed, '/EncryptedPackage', Buffer.from('sealed'));
  const encrypted = Buffer.from(XLSX.CFB.write(sealed, { type: 'array' }) as number[]);
  const file = (name: string, buffer: Buffer): ListFile => ({ name, mimeType: '', buffer });
  const bad: readonly (readonly [ListFile, string])[] = [
    [file('老表.xls', old), '「老表.xls」是老格式的表格。用 Excel 或 WPS 打开，另存为 .xlsx'],
    [file('有密码.xlsx', encrypted), '「有密码.xlsx」设了打开密码。'],
    [file('空.xlsx', Buffer.alloc(0)), '「空.xlsx」是空的，一个字节也没有。'],
    [workbook([], '空表.xlsx'), '「空表.xlsx」里没有一行有字。'],
    [file('半张.xlsx', workbook(PLAIN).buffer.subarray(0, 900)), '「半张.xlsx」没有读完整'],
    [text('<html><table></table>', '网页.xls'), '「网页.xls」其实是一个网页'],
  ];
  await openCounter(page);
  for (const [each, said] of bad) {
    await drop(page, each);
    await expect(page.getByRole('alert').filter({ hasText: '这个文件读不了' })).toContainText(said);
  }
  await drop(page, workbook(PLAIN));
  await expect(page.locator('.roster-line')).toHaveCount(2);
  await expect(page.getByText('这个文件读不了')).toHaveCount(0);
});
