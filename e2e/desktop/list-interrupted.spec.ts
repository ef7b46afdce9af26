import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
  drop,
  manyPeople,
  NOTHING_STORED,
  openCounter,
  openList,
  shownCount,
  stored,
  workbook,
} from '../list.ts';
import { expect, test } from '../test.ts';

/** Enough that nobody is done before the hand is there. */
const MANY = 60_000;
const SMALL = [
  ['姓名', '出生年份', '2025年', '2026年'],
  ['另一张', 1968, '无', '无'],
];

const cancel = (page: Page) => page.getByRole('button', { name: '取消' });
const isEmpty = async (page: Page) => {
  await expect(page.getByText('把 .xlsx 或 .csv 名单拖到这里')).toBeVisible();
  await expect(page.locator('.roster-line')).toHaveCount(0);
};
const count = (page: Page, people: number) =>
  expect(shownCount(page)).toHaveText(`${people} 人`, { timeout: 90_000 });

test('读到一半取消，什么也不留，再读照样读', async ({ page }) => {
  await openCounter(page);
  await drop(page, manyPeople(300_000, '大'));
  await expect(page.getByText('正在读「大.csv」……')).toBeVisible();
  await cancel(page).click();
  await isEmpty(page);
  await drop(page, workbook(SMALL));
  await expect(page.locator('.roster-line')).toContainText('另一张');
  await count(page, 1);
});

test('算到一半取消，名单还在，再算一遍一个不少', async ({ page }) => {
  await openCounter(page);
  await drop(page, manyPeople(MANY, '大'));
  await expect(page.getByText(/^正在算：\d+ \/ 60000 人$/)).toBeVisible();
  await cancel(page).click();
  await expect(page.getByText('正在算：')).toHaveCount(0);
  await expect(page.locator('.roster-line')).toHaveCount(0);
  await page.getByRole('button', { name: '开始算' }).click();
  await count(page, MANY);
});

test('正在算的时候换一张，只有新的那一张', async ({ page }) => {
  await openCounter(page);
  await drop(page, manyPeople(MANY, '大'));
  await expect(page.getByText(/^正在算：/)).toBeVisible();
  await page.getByRole('button', { name: '清掉这张名单' }).click();
  await isEmpty(page);
  await drop(page, workbook(SMALL));
  await count(page, 1);
  await page.waitForTimeout(1_500);
  await expect(page.locator('.roster-line')).toHaveText(/另一张/);
  await expect(page.locator('.roster')).not.toContainText('大0');
});

test('正在算的时候拖进另一张，就换成另一张', async ({ page }) => {
  await openCounter(page);
  await drop(page, manyPeople(MANY, '大'));
  await expect(page.getByText(/^正在算：/)).toBeVisible();
  const dragged = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['姓名,出生年份,2025年\n拖来的,1968,无'], '拖来的.csv'));
    return transfer;
  });
  await page.locator('.roster-progress').dispatchEvent('drop', { dataTransfer: dragged });
  await count(page, 1);
  await expect(page.locator('.roster-line')).toContainText('拖来的');
  await expect(page.getByText('「拖来的.csv」：1 人')).toBeVisible();
});

test('正在算的时候刷新、关页、回来，一个字都没留下', async ({ page, context }) => {
  await openCounter(page);
  await drop(page, manyPeople(MANY, '大'));
  await expect(page.getByText(/^正在算：/)).toBeVisible();
  expect(await stored(page)).toEqual(NOTHING_STORED);
  await page.reload();
  await openList(page);
  await isEmpty(page);
  expect(await stored(page)).toEqual(NOTHING_STORED);

  await drop(page, workbook(SMALL));
  // As the settings are gone too, nothing is computed yet.
  await expect(page.getByText('还没选参保地：在上面选')).toBeVisible();
  await page.goto('/about/');
  await page.goBack();
  await openList(page);
  await isEmpty(page);
  expect(await stored(page)).toEqual(NOTHING_STORED);

  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await again.goto('/counter/?asOf=2026-11-21');
  await openList(again);
  await isEmpty(again);
  expect(await stored(again)).toEqual(NOTHING_STORED);
});

test('两个标签页各算各的，不串人', async ({ page, context }) => {
  const other = await context.newPage();
  const tabs = [
    [page, '东村', 20_000],
    [other, '西村', 12_000],
  ] as const;
  for (const [tab] of tabs) await openCounter(tab);
  await Promise.all(tabs.map(([tab, name, people]) => drop(tab, manyPeople(people, name))));
  for (const [tab, name, people] of tabs) {
    await count(tab, people);
    const [file] = await Promise.all([
      tab.waitForEvent('download'),
      tab.getByRole('button', { name: '导出 .csv' }).click(),
    ]);
    const [, ...lines] = readFileSync(await file.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(lines).toHaveLength(people);
    expect(lines.filter((line) => !line.startsWith(name))).toEqual([]);
    expect(new Set(lines.map((line) => line.split(',')[0])).size).toBe(people);
    expect(await stored(tab)).toEqual(NOTHING_STORED);
  }
});
