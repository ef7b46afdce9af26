import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import type { Download, Page } from '@playwright/test';
import Papa from 'papaparse';
import { drop, openCounter, sortByLine, workbook } from '../list.ts';
import { expect, test } from '../test.ts';

async function download(page: Page, button: string): Promise<Download> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return file;
}

test('导出的两种文件，别的程序读回来一样，没有公式，没有身份证号', async ({ page }) => {
  const sheet = [
    ['姓名', '身份证号', '出生年份', '2025年', '2026年', '备注', '编号'],
    ['王小明', '330101196801011234', 1968, '无', '无', '=HYPERLINK("http://x","点我")', '007'],
    ['李红', '330101197001011234', 1970, '居民', '无', '＠SUM(A1)', -5],
    ['张三', '330101197101011234', '？', '居民', '无', '-1', '1e5'],
  ];
  await openCounter(page);
  await drop(page, workbook(sheet));
  await sortByLine(page);
  await expect(page.locator('.roster-line')).toHaveCount(3);

  const book = await download(page, '导出 .xlsx');
  expect(book.suggestedFilename()).toBe('名单结果 2026-11-21.xlsx');
  const read = XLSX.read(readFileSync(await book.path()), { cellFormula: true, raw: true });
  const found = read.Sheets[read.SheetNames[0] ?? ''] ?? {};
  const rows = XLSX.utils.sheet_to_json<unknown[]>(found, { header: 1, defval: null });
  // The columns of the file without the numbers, then ours.
  expect(rows.map((row) => row.slice(0, 6))).toEqual(
    sheet.map((row) => row.filter((_, at) => at !== 1)),
  );
  expect(rows[0]?.slice(6, 10)).toEqual([
    ...['算出：情况', '算出：哪天能报销', '算出：记不清的往坏里算，哪天能报销', '算出：等几个月'],
  ]);
  expect(rows[1]?.slice(6, 10)).toEqual(['算出来了', '2027-08-10', null, 5]);
  expect(rows[3]?.slice(6, 8)).toEqual(['要改', null]);
  const cells = Object.entries(found).filter(([address]) => address.charAt(0) !== '!');
  for (const [address, cell] of cells) {
    expect((cell as XLSX.CellObject).f, address).toBeUndefined();
  }
  expect([found.F2?.t, found.F3?.t, found.C2?.t]).toEqual(['s', 'n', 's']);
  expect(JSON.stringify(rows)).not.toContain('3301011');

  const plain = await download(page, '导出 .csv');
  const content = readFileSync(await plain.path(), 'utf8');
  expect(content.charAt(0)).toBe('\ufeff');
  const lines = Papa.parse<string[]>(content.slice(1)).data;
  const asText = (cell: unknown) => (cell === null ? '' : String(cell));
  const guarded = (cell: unknown) =>
    typeof cell === 'string' && /^[=＠-]/.test(cell) ? `'${cell}` : asText(cell);
  expect(lines).toEqual(rows.map((row) => row.map(guarded)));
});

test('入户名单只印名单，姓名可以打码，印完页面照旧', async ({ page }) => {
  const sheet = [
    ['姓名', '身份证号', '出生年份', '2025年', '2026年', '住址', '备注'],
    ['欧阳小明', '330101196801011234', 1968, '无', '无', '一组 12 号', '别印'],
    ['李红', '330101197001011234', 1970, '居民', '无', '二组 3 号', ''],
    ['张三', '330101197101011234', '？', '居民', '无', '二组 4 号', ''],
  ];
  await openCounter(page);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await drop(page, workbook(sheet));
  await sortByLine(page);
  const paper = page.locator('.roster-print');
  const print = page.getByRole('button', { name: '打印入户名单' });
  const done = () => page.evaluate(() => window.dispatchEvent(new Event('afterprint')));

  await print.click();
  await expect(paper.locator('tbody tr')).toHaveCount(3);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(paper).toBeVisible();
  await expect(page.locator('main')).toBeHidden();
  await expect(paper).toContainText(
    '按这样算：浙江省杭州市，2027年3月10日缴 2027 年度的，不在集中缴费期里，没写档次的成年人按「成年人，二档」。一共 3 人。',
  );
  await expect(paper.locator('tbody tr').nth(0)).toHaveText(
    '1欧阳小明1968 年生一组 12 号2027年8月10日晚 31 天补 2 年，2027年6月10日起，多花多少未收录',
  );
  await expect(paper.locator('tbody tr').nth(2)).toContainText('C 列：「？」看不出是哪一年。');
  await expect(paper).not.toContainText('别印');
  await done();
  await expect(paper).toHaveCount(0);

  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('打印时姓名打码').check();
  await print.click();
  await expect(paper.locator('tbody tr').nth(0)).toContainText('欧**明一组');
  await expect(paper).not.toContainText('欧阳小明');
  await done();
  await expect(page.locator('.roster-line')).toHaveCount(3);
});
