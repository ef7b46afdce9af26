import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import type { Download, Locator, Page } from '@playwright/test';
import Papa from 'papaparse';
import { SAMPLE_SHEET } from '../../lib/roster/sample-people.ts';
import { lockAway, said, unlock } from '../kept-here.ts';
import {
  drop,
  type ListFile,
  openCounter,
  rowOf,
  shownCount,
  sortByLine,
  text,
  workbook,
} from '../list.ts';
import { expect, test } from '../test.ts';
import { headline } from '../walk.ts';

interface Cells {
  readonly why: string;
  readonly start: string;
  readonly months: string;
  readonly repair: string;
  readonly ceiling: string;
  readonly delay: string;
}

/** The people of e2e/people.ts and e2e/official-people.ts, as a list shows them; by hand. */
const EXPECTED: Readonly<Record<string, Cells>> = {
  杭州断两年: {
    why: '断 2 年，3+2=5 个月；补 2 年是 3 个月，06-10。04-10 缴是 09-10，08-10 到 09-10 是 31 天',
    start: '2027年8月10日',
    months: '5 个月',
    repair: '补 2 年，2027年6月10日起，多花多少未收录',
    ceiling: '60 万元',
    delay: '晚 31 天',
  },
  杭州记不清: {
    why: '参了保：断 1 年，4 个月，零报销，60.5 万；没参：断 2 年，5 个月',
    start: '2027年7月10日往坏里算：2027年8月10日',
    months: '4 个月往坏里算：5 个月',
    repair:
      '补 1 年，2027年6月10日起，多花多少未收录往坏里算：补 2 年，2027年6月10日起，多花多少未收录',
    ceiling: '60.5 万元往坏里算：60 万元',
    delay: '晚 31 天',
  },
  职工转居民: {
    why: '职工缴到 9 月，11-21 缴只空一个月，转入不等；12-21 缴在不在 2027 年的集中期，没有人说过',
    start: '2027年1月1日',
    months: '不用等',
    repair: '不用补',
    ceiling: '60.5 万元',
    delay: '不知道',
  },
  阜新断一年: {
    why: '阜新市医保局问答：12-03 缴 2026 年的，等 3 个月，04-01；01-03 还在集中期外就从 04-03 起算',
    start: '2026年4月1日',
    months: '3 个月',
    repair: '不用补',
    ceiling: '未收录',
    delay: '',
  },
  山东断两年: {
    why: '青岛医疗保障：断 2 年，集中期内缴，4 个月，05-01；补 1 年减 1 个月，04-01',
    start: '2027年5月1日',
    months: '4 个月',
    repair: '补 1 年，2027年4月1日起，多花多少未收录',
    ceiling: '未收录',
    delay: '不知道',
  },
};

const value = (row: Locator, column: string) => row.locator(`.roster-${column} .roster-value`);

test('名单里的人，和一题一页问出来的一样', async ({ page }) => {
  await openCounter(page);
  await drop(page, workbook(SAMPLE_SHEET));
  await expect(page.locator('.roster-box')).toBeVisible();
  for (const [name, { why, delay, ...cells }] of Object.entries(EXPECTED)) {
    const row = await rowOf(page, name);
    for (const [column, said] of Object.entries(cells)) {
      await expect(value(row, column), `${name} ${column}（${why}）`).toHaveText(said);
    }
    if (delay) await expect(value(row, 'delay'), why).toHaveText(delay);
  }
  await expect(await rowOf(page, '已参保')).toContainText('这一年已经参保，不用再缴');
  await expect(await rowOf(page, '没写出生')).toContainText('B 列：没有出生年份。');
  await expect(await rowOf(page, '看不懂')).toContainText('「外出」看不出 2025 年参没参保。');
  // Everybody of the file is there, in its order.
  await page.locator('#roster-search').fill('');
  await sortByLine(page);
  await expect(shownCount(page)).toHaveText(`${SAMPLE_SHEET.length - 1} 人`);
  await expect(page.locator('.roster-line').first()).toContainText('杭州断两年');
});

test('点一行看这个人的整页结果，回来还在那一行，也能放到录入表里接着改', async ({ page }) => {
  await openCounter(page);
  await drop(page, workbook(SAMPLE_SHEET));
  const row = await rowOf(page, '杭州断两年');
  await expect(shownCount(page)).toHaveText('1 人');
  await row.getByRole('button', { name: '杭州断两年' }).click();
  await expect(page.getByRole('heading', { name: '杭州断两年', level: 2 })).toBeFocused();
  // Like the row, and like the person who walks through the questions one by one.
  await expect(headline(page, '什么时候能报销')).toContainText('2027年8月10日');
  await expect(headline(page, '补缴划不划算')).toContainText('2 年');

  await page.getByRole('button', { name: '回到名单' }).click();
  await expect(row.getByRole('button', { name: '杭州断两年' })).toBeFocused();

  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '放到录入表里接着改' }).click();
  await expect(page.getByLabel('称呼')).toHaveValue('杭州断两年');
  await expect(page.getByLabel('出生的年份')).toHaveValue('1968');
  await expect(headline(page, '什么时候能报销')).toContainText('2027年8月10日');
  // The list is where it was.
  await page.getByRole('button', { name: '一张名单' }).click();
  await expect(page.getByRole('heading', { name: '杭州断两年', level: 2 })).toBeVisible();
});

test('名单锁起来，重开以后输口令，还是那张算好的名单', async ({ page }) => {
  await openCounter(page);
  await drop(page, workbook(SAMPLE_SHEET));
  await expect(page.locator('.roster-box')).toBeVisible();
  await lockAway(page);
  await expect(said(page)).toHaveText('存好了。');
  await page.reload();
  await unlock(page);
  await expect(said(page)).toHaveText('打开了。');
  await page.getByRole('button', { name: '一张名单' }).click();
  const row = await rowOf(page, '杭州断两年');
  await expect(value(row, 'start')).toHaveText('2027年8月10日');
});

test('名字、表头、文件名里的网页代码，只是字', async ({ page, watched }) => {
  const evil = '<img src=/evil.png onerror="document.title=1">';
  const script = '"><script src=/evil.js></script>';
  const sheet = [
    ['姓名', '出生年份', '2025年', '住址', evil],
    [evil, 1968, '无', script, 'a'],
    [script, 1970, evil, '二组', '=1+1'],
    ['王小明', 1971, '居民', '三组', 'b'],
  ];
  await openCounter(page);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await drop(page, workbook(sheet, `${evil.replace(/[/"]/g, '')}.xlsx`));
  await sortByLine(page);
  const rows = page.locator('.roster-line');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0)).toContainText(evil);
  await expect(rows.nth(1)).toContainText(script);
  await expect(rows.nth(1)).toContainText('看不出 2025 年参没参保');
  await page.getByText('列名对上了没有').click();
  await expect(
    page.locator('.roster td, .roster th').filter({ hasText: evil }).first(),
  ).toBeVisible();
  await page.getByRole('button', { name: '打印入户名单' }).click();
  await expect(page.locator('.roster-print')).toContainText(evil);
  expect(await page.locator('.roster img, .roster script, .roster-print img').count()).toBe(0);
  expect(await page.title()).not.toBe('1');
  expect(watched.requests.filter((request) => /evil/.test(request.url()))).toEqual([]);
});

const PLAIN = [
  ['姓名', '出生年份', '2025年', '2026年'],
  ['王小明', 1968, '无', '无'],
  ['李红', 1970, '居民', '无'],
];
const csv = (delimiter: string) => PLAIN.map((row) => row.join(delimiter)).join('\n');
const GBK = Buffer.from('d0d5c3fb2cb3f6c9fac4eab7dd0acdf5d0a1c3f72c313936380a', 'hex');

test.describe('各种文件', () => {
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
      await expect(page.getByRole('alert').filter({ hasText: '这个文件读不了' })).toContainText(
        said,
      );
    }
    await drop(page, workbook(PLAIN));
    await expect(page.locator('.roster-line')).toHaveCount(2);
    await expect(page.getByText('这个文件读不了')).toHaveCount(0);
  });
});

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
