import type { Page } from '@playwright/test';
import {
  enter as enterName,
  expectName,
  lockAway,
  openCounter,
  PASSPHRASE,
  panel,
  said,
} from '../kept-here.ts';
import { drop, openList, openCounter as openListCounter, text } from '../list.ts';
import { 职工转居民 } from '../people.ts';
import { qrPng } from '../qr-pictures.ts';
import { openDesk, sheets } from '../sheets.ts';
import { expect, test } from '../test.ts';
import { Typist } from '../typist.ts';
import { headline } from '../walk.ts';

// What one person leaves behind must never be shown, printed or counted as the next one's.

const born = (page: Page) => page.getByLabel('出生的年份');
const clearAll = async (page: Page) => {
  await page.getByRole('button', { name: '全部清空' }).click();
  await page.getByRole('button', { name: '清掉', exact: true }).click();
};

test('改了一个回答立刻打印：三句话和核对码是同一份回答的', async ({ page }) => {
  await openDesk(page);
  await new Typist(page).enter(职工转居民);
  await expect(page.locator('.print-slip .check-code')).toHaveCount(1);
  await page.keyboard.press('F9');
  await page.evaluate(async () => {
    const press = (from: Element, key: string, code: string) =>
      from.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true }));
    const year = document.getElementById('year-2026');
    if (year) press(year, '3', 'Digit3');
    // As long as React takes to show the answer, and no longer.
    for (let at = 0; at < 30; at++) await Promise.resolve();
    press(document.body, 'F9', 'F9');
  });
  await page.keyboard.press('F9');
  const [before, atOnce, later] = await sheets(page);
  expect(later?.[1]).toMatch(/\w{4} \w{4}/);
  expect(later).not.toEqual(before);
  expect(atOnce).toEqual(later);
});

test('同一年都是职工：上一位的月份、报销不留给下一位', async ({ page }) => {
  await openDesk(page);
  await new Typist(page).enter(职工转居民);
  await page.keyboard.press('F4');
  await born(page).fill('1970');
  await page.getByRole('group', { name: '2026 年' }).getByLabel('职工医保').check();
  await expect(page.locator('#month-2026')).toHaveValue('');
  await page.getByRole('group', { name: '2025 年' }).getByLabel('居民医保').check();
  await expect(page.locator('input[name="claims-2025"]:checked')).toHaveCount(0);
});

test('只换了省还没选市：原先那个市的结果不再摆着，也打不出来', async ({ page }) => {
  await openDesk(page);
  await new Typist(page).enter(职工转居民);
  await expect(headline(page, '什么时候能报销')).toBeVisible();
  await page.getByRole('button', { name: '改', exact: true }).click();
  await page.locator('#province').selectOption('510000');
  await expect(headline(page, '什么时候能报销')).toHaveCount(0);
  await page.keyboard.press('F9');
  expect(await sheets(page)).toEqual([]);
});

test('一个数字键按久了，不会替后面几题也答了', async ({ page }) => {
  await openDesk(page);
  await new Typist(page).enter(职工转居民);
  await page.keyboard.press('F4');
  await born(page).fill('1970');
  await page.locator('#group').focus();
  for (let at = 0; at < 4; at++) await page.keyboard.down('1');
  await page.keyboard.up('1');
  await expect(page.locator('.desk-person input:checked')).toHaveCount(1);
});

test('打拼音时的回车归输入法，不选地方；没有这个地方时回车什么也不做', async ({ page }) => {
  await openDesk(page);
  const search = page.getByLabel('打字找');
  await search.fill('hangzhou');
  await search.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await expect(search).toHaveValue('hangzhou');
  await expect(page.locator('#province')).toHaveValue('');
  await search.fill('没有的地方');
  await search.press('Enter');
  await expect(search).toBeFocused();
  await expect(page.locator('#province')).toHaveValue('');
});

test('图片还在认，人已经换了：认出来的人不再冒出来', async ({ page }) => {
  await page.addInitScript(() => {
    const decode = HTMLImageElement.prototype.decode;
    const waiting: (() => void)[] = [];
    Object.assign(window, { waiting });
    HTMLImageElement.prototype.decode = async function (this: HTMLImageElement) {
      await new Promise<void>((go) => waiting.push(go));
      return decode.call(this);
    };
  });
  await openDesk(page);
  await new Typist(page).enter(职工转居民);
  await expect(page.locator('.print-address')).toHaveCount(1);
  const link = (await page.locator('.print-address').textContent()) ?? '';
  await page.getByText('接过居民的回答').click();
  await page
    .locator('.take-in input[type=file]')
    .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: qrPng(link) });
  await page.waitForFunction(() => (window as unknown as { waiting: [] }).waiting.length > 0);
  await clearAll(page);
  await page.evaluate(() =>
    (window as unknown as { waiting: (() => void)[] }).waiting.forEach((go) => void go()),
  );
  await page.waitForTimeout(1500);
  await expect(born(page)).toHaveValue('');
  await expect(page.getByText('都清掉了。')).toBeVisible();
});

test('名单读进来还没算：一样能一键清空，放着不管一样会清', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-22T09:00:00+08:00') });
  await page.goto('/counter/');
  const list = text('姓名,出生年份,2025年\n欧阳碧桃,1968,无');
  await openList(page);
  await drop(page, list);
  await expect(page.getByText('欧阳碧桃').first()).toBeVisible();
  await clearAll(page);
  expect(await page.content()).not.toContain('欧阳碧桃');
  await openList(page);
  await drop(page, list);
  await expect(page.getByText('欧阳碧桃').first()).toBeVisible();
  await page.clock.runFor(15 * 60_000 + 1000);
  await expect(page.getByText('空闲 15 分钟，已经清掉')).toBeVisible();
  expect(await page.content()).not.toContain('欧阳碧桃');
});

test('存着的名单还没取到就清空：人和名单都不再回来', async ({ page }) => {
  await openListCounter(page);
  await drop(page, text('姓名,出生年份,2025年,2026年\n欧阳碧桃,1968,无,无'));
  await expect(page.locator('.roster-line').filter({ hasText: '欧阳碧桃' })).toBeVisible();
  await page.getByRole('button', { name: '办一位' }).click();
  await enterName(page, '张奶奶');
  await lockAway(page);
  await expect(said(page)).toContainText('存');

  await openCounter(page);
  await enterName(page, '李爷爷');
  await panel(page).getByLabel('口令', { exact: true }).fill(PASSPHRASE);
  let release = () => {};
  const released = new Promise<void>((go) => {
    release = go;
  });
  let held = 0;
  await page.route('**/_next/static/chunks/**', async (route) => {
    held++;
    await released;
    await route.continue();
  });
  await panel(page).getByRole('button', { name: /^打开/ }).click();
  await expect.poll(() => held).toBeGreaterThan(0);
  await clearAll(page);
  release();
  await openList(page);
  await page.waitForTimeout(2000);
  expect(await page.content()).not.toMatch(/欧阳碧桃|张奶奶|李爷爷/);
  await page.getByRole('button', { name: '办一位' }).click();
  await expectName(page, '');
});

test('屏幕一直亮着过了零点：结果和一家一页都算新的一天', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-21T23:58:30+08:00') });
  await page.goto('/counter/');
  await page.getByLabel('打字找').focus();
  await new Typist(page).enter({ ...职工转居民, window: '在' });
  const sheet = page.locator('.desk-result');
  await expect(sheet).toContainText('2026年11月21日');
  await page.clock.runFor(3 * 60_000);
  // 集中期是问前一天的：重问，不接着用。
  await expect(sheet).toContainText('还没选在不在 2027 年的集中缴费期里');
  await page
    .getByRole('group', { name: /集中缴费期/ })
    .getByLabel('在')
    .first()
    .check();
  await expect(sheet).toContainText('2026年11月22日');
  await page.getByRole('button', { name: /^这一户/ }).click();
  await expect(page.locator('.household')).toContainText('2026年11月22日');
  await expect(page.locator('.household')).not.toContainText('2026年11月21日');
});

test('名单里一位缺出生年：换读法，结果和核对码跟着换', async ({ page }) => {
  await openListCounter(page);
  await drop(page, text('姓名,取得资格年份,2025年,2026年\n欧阳碧桃,1990,无,无'));
  const row = page.locator('.roster-line').filter({ hasText: '欧阳碧桃' });
  await row.getByRole('button').click();
  // 断 2 年，集中期外：3+2 个月，8 月 10 日；第一年不加是 3+1 个月，7 月 10 日。
  await expect(headline(page, '什么时候能报销')).toContainText('2027年8月10日');
  const code = page.locator('.print-slip .check-code').last();
  const before = await code.textContent();
  await page.getByText('问过 12393，按当地的答复算').click();
  const question = page.getByRole('group', { name: '断保的第一年，加不加一个月' });
  await question.scrollIntoViewIfNeeded();
  await question.getByRole('radio', { name: /^第一年不加/ }).press('Space');
  await expect(headline(page, '什么时候能报销')).toContainText('2027年7月10日');
  await expect(code).not.toHaveText(before ?? '');
});
