import type { Page } from '@playwright/test';
import { 阜新七月才缴, 阜新断一年 } from '../official-people.ts';
import { 杭州断两年, 杭州有一年记不清, 职工转居民 } from '../people.ts';
import type { Person } from '../person.ts';
import { expect, test } from '../test.ts';
import { Typist } from '../typist.ts';
import { expectResult, headline } from '../walk.ts';

async function openDesk(page: Page, person: Person): Promise<void> {
  await page.addInitScript(() => {
    const calls: string[] = [];
    Object.assign(window, { printed: calls, print: () => calls.push(document.title) });
  });
  await page.goto(`/counter/?asOf=${person.today}`);
  await page.getByLabel('打字找').focus();
}

const printed = (page: Page) =>
  page.evaluate(() => (window as unknown as { printed: string[] }).printed.length);

/** What nobody types for every person: a figure the records lack, under a heading to be opened. */
async function addPremium(page: Page, { premium }: Person): Promise<void> {
  if (!premium) return;
  await page.getByRole('button', { name: '改', exact: true }).click();
  await page.getByText('知道当地的钱数，可以填上').click();
  await page.getByLabel('一个人缴多少钱').fill(premium);
}

const PEOPLE = { 杭州断两年, 杭州有一年记不清, 职工转居民, 阜新断一年, 阜新七月才缴 };

for (const [name, person] of Object.entries(PEOPLE)) {
  test(`一屏录入和一题一题地答，结果一样：${name}`, async ({ page }) => {
    await openDesk(page, person);
    const typist = new Typist(page);
    await typist.enter(person);
    await addPremium(page, person);
    await expectResult(page, person);
  });
}

test('熟手只用键盘：第一位从选地方录到打印，下一位从出生年录到打印', async ({ page }) => {
  await openDesk(page, 职工转居民);
  const typist = new Typist(page, 150);
  await typist.enter(职工转居民);
  await typist.press('Enter');
  expect(await printed(page)).toBe(1);
  const first = typist.keys;

  await typist.press('F4');
  await expect(page.getByText('已经清掉了')).toBeVisible();
  const started = Date.now();
  typist.keys = 0;
  await typist.enter(职工转居民);
  await expect(headline(page, '什么时候能报销')).toContainText('2027年1月1日');
  await typist.press('Enter');
  expect(await printed(page)).toBe(2);
  const seconds = (Date.now() - started) / 1000;
  test.info().annotations.push({
    type: '按键',
    description: `第一位 ${first} 键，下一位 ${typist.keys} 键，每键 150 毫秒，${seconds.toFixed(1)} 秒`,
  });
  expect(first).toBeLessThanOrEqual(80);
  expect(typist.keys).toBeLessThanOrEqual(80);
});

test('下一位：参保地和缴费那几样留着，别的都清掉；点错了能拿回来，录了新的就拿不回来', async ({
  page,
}) => {
  await openDesk(page, 职工转居民);
  const typist = new Typist(page);
  await typist.enter(职工转居民);
  await page.getByLabel('称呼').fill('张奶奶');
  await page.keyboard.press('F4');

  await expect(page.getByLabel('出生的年份')).toBeFocused();
  await expect(page.getByLabel('出生的年份')).toHaveValue('');
  await expect(page.getByLabel('称呼')).toHaveValue('');
  await expect(page.locator('.desk-person input:checked')).toHaveCount(0);
  await expect(page.getByText('浙江省杭州市，今天缴，缴 2027 年的')).toBeVisible();
  await expect(headline(page, '什么时候能报销')).toHaveCount(0);

  await page.getByRole('button', { name: '点错了，拿回来' }).click();
  await expect(page.getByLabel('出生的年份')).toHaveValue('1990');
  await expect(page.getByLabel('称呼')).toHaveValue('张奶奶');
  await expectResult(page, 职工转居民);
  await expect(page.getByRole('button', { name: '点错了，拿回来' })).toHaveCount(0);

  await page.keyboard.press('F4');
  await expect(page.getByLabel('出生的年份')).toBeFocused();
  await page.keyboard.type('1955');
  await expect(page.getByRole('button', { name: '点错了，拿回来' })).toHaveCount(0);
});

test('没录完就打印：不打，说还差什么，光标过去，录过的都在', async ({ page }) => {
  await openDesk(page, 职工转居民);
  await page.keyboard.type('hangzhou');
  await page.keyboard.press('Enter');
  await page.getByLabel('出生的年份').fill('1990');
  await page.keyboard.press('F9');
  expect(await printed(page)).toBe(0);
  await expect(page.getByRole('radio', { name: '今天' })).toBeFocused();
  await expect(page.getByText('还没选哪天缴').first()).toBeVisible();
  await expect(page.getByLabel('出生的年份')).toHaveValue('1990');
});

test('Shift 加数字，从这一年起往后都填一样', async ({ page }) => {
  await openDesk(page, { ...职工转居民, today: '2028-03-01' });
  await page.getByRole('group', { name: '2026 年' }).getByRole('radio').first().focus();
  await page.keyboard.press('Shift+Digit3');
  for (const year of ['2026', '2027', '2028']) {
    const group = page.getByRole('group', { name: `${year} 年`, exact: true });
    await expect(group.getByRole('radio', { name: '没参保' })).toBeChecked();
  }
  const first = page.getByRole('group', { name: '2025 年', exact: true });
  await expect(first.locator('input:checked')).toHaveCount(0);
});

test('柜台上的人不落在这台电脑上', async ({ page }) => {
  await openDesk(page, 职工转居民);
  const typist = new Typist(page);
  await typist.enter(职工转居民);
  await expectResult(page, 职工转居民);
  const kept = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return [{ ...localStorage }, { ...sessionStorage }, databases.map(({ name }) => name)];
  });
  expect(JSON.stringify(kept)).not.toMatch(/1990|330100|resident|employee/);
  await page.reload();
  await expect(page.getByLabel('出生的年份')).toHaveValue('');
});
