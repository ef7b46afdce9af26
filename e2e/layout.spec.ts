import type { CDPSession, Page } from '@playwright/test';
import { misplaced, tooSmall } from './measure.ts';
import { PAGES } from './pages.ts';
import { 杭州有一年记不清, 职工转居民 } from './people.ts';
import { expect, test } from './test.ts';
import { ready, showResult, walk } from './walk.ts';

/** What the system or WeChat is set to, in pixels; 16 is 100%. */
const SYSTEM_SIZES = [16, 32, 48];
const openAll = (page: Page) =>
  page.locator('details').evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
  });

test.use({ viewport: { width: 320, height: 640 } });

async function setSystemSize(session: CDPSession, standard: number): Promise<void> {
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
}

/** At each size of the system, then at the largest of the page's own. */
async function expectToFit(page: Page, state: string): Promise<void> {
  await openAll(page);
  expect(await tooSmall(page), `too small to press: ${state}`).toEqual([]);
  const session = await page.context().newCDPSession(page);
  for (const size of SYSTEM_SIZES) {
    await setSystemSize(session, size);
    const root = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect(parseFloat(root), 'the page follows the system').toBe(size * 1.125);
    expect(await misplaced(page), `${state} at ${size / 0.16}%`).toEqual([]);
  }
  await setSystemSize(session, 16);
  await session.detach();
  await page.getByRole('button', { name: '特大', exact: true }).click();
  expect(await misplaced(page), `${state} at 特大`).toEqual([]);
  expect(await tooSmall(page), `too small to press at 特大: ${state}`).toEqual([]);
  await page.getByRole('button', { name: '标准', exact: true }).click();
}

for (const address of PAGES.filter((each) => !each.startsWith('/wizard/'))) {
  test(`320 像素宽、字放大到三倍：${address}`, async ({ page }) => {
    await page.goto(address);
    await expectToFit(page, address);
  });
}

test('320 像素宽、字放大到三倍：每一题，出错和答完', async ({ page }) => {
  await walk(page, 职工转居民, {
    onArrival: async (step) => {
      await page.getByRole('button', { name: '继续' }).click();
      await expect(page.locator('main').getByRole('alert')).toBeVisible();
      await expectToFit(page, `${step}, with errors`);
      if (step !== 'region') return;
      await page.getByLabel('打字找').fill('zhou');
      await expectToFit(page, 'places found');
      await page.reload();
      await ready(page);
    },
    onStep: (step) => expectToFit(page, `${step}, answered`),
  });
  await expectToFit(page, 'check');
  await page.getByRole('button', { name: '清空重来' }).click();
  await expectToFit(page, 'check, asking whether to clear');
  await showResult(page);
  await expectToFit(page, 'result');
});

test('320 像素宽、字放大到三倍：记不清的人的结果', async ({ page }) => {
  await walk(page, 杭州有一年记不清);
  await showResult(page);
  await expectToFit(page, 'result of two situations');
});
