import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** Passes every script through, with one expected value in it replaced by another. */
async function alterScripts(page: Page, from: RegExp, to: string): Promise<() => number> {
  let altered = 0;
  await page.route('**/_next/static/**/*.js', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    const changed = body.replace(from, to);
    if (changed !== body) altered++;
    await route.fulfill({ response, body: changed });
  });
  return () => altered;
}

const CASE = '#c-zj-late-continuous';
/** Hundreds of cases on a machine that is busy with other tests. */
const PATIENCE = { timeout: 20_000 };

test('computes every case again in this browser, and all agree', async ({ page }) => {
  await page.goto('/verify/');
  const total = await page.locator('.case').count();
  expect(total).toBeGreaterThan(100);
  await expect(page.getByRole('status')).toHaveText(`${total} 个算例，全部对上。`, PATIENCE);
  await expect(page.locator('.case-right')).toHaveCount(total);
  await expect(page.locator(CASE)).toContainText('对上了');
});

test('goes red when an expected value differs from what the engine says', async ({ page }) => {
  const altered = await alterScripts(
    page,
    /("?benefits\.startsOn"?:\s*["'`])2025-07-15/,
    '$12025-07-14',
  );
  await page.goto('/verify/');
  await expect(page.getByRole('status')).toContainText('有 1 个对不上', PATIENCE);
  expect(altered()).toBe(1);
  const wrong = page.locator('.case-wrong');
  await expect(wrong).toHaveCount(1);
  await expect(wrong).toContainText('对不上');
  await expect(wrong).toContainText('应为 2025-07-14，算出 2025-07-15');
});

test('goes red when a figure of the engine is wrong', async ({ page }) => {
  // Zhejiang's and the nation's three months of fixed waiting, as the bundle writes them.
  const altered = await alterScripts(page, /(fixedMonths:[^{}]{1,24}?\()3,/g, '$14,');
  await page.goto('/verify/');
  await expect(page.getByRole('status')).toContainText('对不上', PATIENCE);
  expect(altered()).toBeGreaterThan(0);
  await expect(page.locator(CASE)).toContainText('应为 3，算出 4');
});

test('says so when the cases cannot be fetched, and offers to try again', async ({
  page,
  watched,
}) => {
  watched.allow(/ERR_FAILED|Failed to load/);
  await page.goto('/about/');
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('/verify/');
  await expect(page.getByRole('status')).toContainText('全部对上', PATIENCE);
  const html = await (await page.request.get('/verify/')).text();
  const late = loaded.filter((url) => /\.js/.test(url) && !html.includes(new URL(url).pathname));
  expect(late.length).toBeGreaterThan(0);
  for (const url of late) await page.route(url, (route) => route.abort());
  await page.reload();
  await expect(page.getByRole('status')).toContainText('还没有算', PATIENCE);
  await expect(page.getByRole('button', { name: '再试一次' })).toBeVisible();
});

test('without script the cases can still be read', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/verify/`);
  await expect(page.locator('noscript p')).toContainText('浏览器的脚本没有打开');
  await expect(page.locator(CASE)).toContainText('没断');
  await context.close();
});
