import type { Page } from '@playwright/test';
import { expectNoViolations } from '../axe.ts';
import { misplaced } from '../measure.ts';
import { 杭州断两年, 职工转居民 } from '../people.ts';
import type { Person } from '../person.ts';
import { expect, test } from '../test.ts';
import { Typist } from '../typist.ts';
import { expectResult } from '../walk.ts';

// 手算 [N1]：新生儿出生当年参保不等；11 月 21 日缴 2027 年的，2027-01-01 起。
const 新生儿: Person = { ...职工转居民, born: '2026', group: '新生儿', years: { 2026: '没参保' } };

/** A grandmother two years broken, a father from employee insurance, a newborn: all pay today for 2027. */
async function enterFamily(page: Page): Promise<void> {
  await page.goto('/counter/?asOf=2026-11-21');
  await page.getByLabel('打字找').focus();
  const typist = new Typist(page);
  const { payOn: _, premium: __, ...today } = 杭州断两年;
  const family: readonly [string, Person][] = [
    ['爸爸', 职工转居民],
    ['奶奶', today],
    ['小宝', 新生儿],
  ];
  for (const [name, person] of family) {
    await typist.enter(person);
    await page.getByLabel('称呼').fill(name);
    if (name === '小宝') continue;
    await page.keyboard.press('F7');
    await expect(page.getByLabel('出生的年份')).toBeFocused();
  }
}

const openHousehold = (page: Page) => page.getByRole('button', { name: /^这一户/ }).click();
const member = (page: Page, name: string) => page.getByRole('article', { name });

test('一家三口一张纸：各人的日子，打开、去掉、回来都不串', async ({ page }) => {
  await enterFamily(page);
  await openHousehold(page);
  await expect(page.getByRole('heading', { name: '这一户，3 人' })).toBeVisible();
  // [W2 W4]: outside the window two broken years wait 3 + 2 months from 22 November or later.
  await expect(member(page, '爸爸')).toContainText('从 2027年1月1日 起能报销，没有等待期');
  await expect(member(page, '小宝')).toContainText('从 2027年1月1日 起能报销，没有等待期');
  await expect(member(page, '奶奶')).toContainText('补缴 2 年');
  for (const name of ['爸爸', '奶奶', '小宝']) {
    await expect(member(page, name)).toContainText(/核对码 [0-9A-Z]{4} [0-9A-Z]{4}/);
  }

  await page.getByRole('button', { name: '打开爸爸的' }).click();
  await expect(page.getByLabel('出生的年份')).toHaveValue('1990');
  await expectResult(page, 职工转居民);

  await openHousehold(page);
  await page.getByRole('button', { name: '去掉小宝' }).click();
  await expect(page.getByRole('heading', { name: '这一户，2 人' })).toBeVisible();
  await expect(member(page, '小宝')).toHaveCount(0);
});

test('下一户：一家人都清掉，点错了一家人都回来', async ({ page }) => {
  await enterFamily(page);
  await page.getByRole('button', { name: '下一户' }).click();
  await expect(page.getByRole('button', { name: '这一户（0 人）' })).toBeVisible();
  await expect(page.getByLabel('出生的年份')).toHaveValue('');
  await page.getByRole('button', { name: '点错了，拿回来' }).click();
  await expect(page.getByRole('button', { name: '这一户（3 人）' })).toBeVisible();
  await expect(page.getByLabel('称呼')).toHaveValue('小宝');
});

test('全部清空：问一句，一个人也不剩', async ({ page }) => {
  await enterFamily(page);
  await page.getByRole('button', { name: '全部清空' }).click();
  await page.getByRole('button', { name: '清掉', exact: true }).click();
  await expect(page.getByText('都清掉了。')).toBeVisible();
  await expect(page.getByRole('button', { name: '这一户（0 人）' })).toBeVisible();
  await expect(page.getByRole('button', { name: '点错了，拿回来' })).toHaveCount(0);
  await expect(page.locator('main')).not.toContainText(/爸爸|小宝/);
});

test('打出来：四口以内一张 A4，二维码、核对码、12393 都在上面', async ({ page }) => {
  await enterFamily(page);
  await openHousehold(page);
  await expect(page.locator('.household .qr')).toHaveCount(3);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.household-estimate')).toContainText('12393');
  await expect(page.locator('.desk-form')).toBeHidden();
  await expect(page.getByRole('button', { name: '打印这一户' })).toBeHidden();
});

test('360 到 1280 宽都放得下，axe 没有话说', async ({ page }) => {
  await enterFamily(page);
  await openHousehold(page);
  for (const [width, height] of [
    [1280, 800],
    [1024, 768],
    [768, 1024],
    [360, 740],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await misplaced(page), `${width}`).toEqual([]);
  }
  await expectNoViolations(page, 'household');
});
