import type { Locator } from '@playwright/test';
import { SAMPLE_SHEET } from '../../lib/roster/sample-people.ts';
import { lockAway, said, unlock } from '../kept-here.ts';
import { drop, openCounter, rowOf, shownCount, sortByLine, workbook } from '../list.ts';
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
