import type { Page, Route } from '@playwright/test';
import { 职工转居民 } from '../people.ts';
import { openDesk, sheets } from '../sheets.ts';
import { expect, test } from '../test.ts';
import { Typist } from '../typist.ts';
import { headline } from '../walk.ts';

// Offices have poor networks too: nothing entered may depend on a file that comes late or never.

const CHUNKS = '**/_next/static/chunks/*.js';

/** The engine is there; what makes slips is asked for with the first answer. */
async function openDeskThen(page: Page, handle: (route: Route) => Promise<void>): Promise<void> {
  await openDesk(page);
  await page.waitForLoadState('networkidle');
  await page.route(CHUNKS, handle);
  await new Typist(page).enter(职工转居民);
}

test('二维码还在路上就按打印：等到了再打，只打一张', async ({ page }) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await openDeskThen(page, (route) => arrived.then(() => route.continue()));
  await expect(headline(page, '什么时候能报销')).toBeVisible();
  await page.keyboard.press('F9');
  expect(await sheets(page)).toEqual([]);
  arrive();
  await expect.poll(() => sheets(page)).toHaveLength(1);
  expect((await sheets(page))[0]?.[1]).toMatch(/\w{4} \w{4}/);
});

test('二维码取不到：照样打，说清缺什么；网好了再按就齐了，录的一样没丢', async ({
  page,
  watched,
}) => {
  watched.allow(/Failed to load|ERR_FAILED|ChunkLoadError/);
  await openDeskThen(page, (route) => route.abort());
  await expect(headline(page, '什么时候能报销')).toBeVisible();
  const missing = page.getByRole('alert').filter({ hasText: '二维码和核对码没有做出来' });
  await page.keyboard.press('F8');
  await expect(missing).toBeVisible();
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await page.keyboard.press('F9');
  await expect.poll(() => sheets(page)).toHaveLength(1);
  expect((await sheets(page))[0]?.[1]).toBe('');
  expect((await sheets(page))[0]?.[0]).toContain('2027年1月1日');

  await page.unroute(CHUNKS);
  await page.keyboard.press('F8');
  await expect(page.locator('dialog[open]')).toContainText('2027年1月1日');
  await page.keyboard.press('Escape');
  await expect(missing).toHaveCount(0);
  await page.keyboard.press('F9');
  expect((await sheets(page))[1]?.[1]).toMatch(/\w{4} \w{4}/);
  await expect(page.getByLabel('出生的年份')).toHaveValue('1990');
});
