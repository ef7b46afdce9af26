import type { Page } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { PAGES } from './pages.ts';
import { 杭州有一年记不清, 职工转居民 } from './people.ts';
import { expect, test } from './test.ts';
import { showResult, walk } from './walk.ts';

const COLOUR_RULES = ['color-contrast', 'link-in-text-block', 'target-size'];
/** Switches at the head of the page, pressed one after another; each press gives another look. */
const LOOKS = [
  ['深色', '深色'],
  ['高对比', '深色、高对比'],
  ['深色', '高对比'],
  ['特大', '高对比、特大'],
] as const;
const BACK_TO_USUAL = ['高对比', '标准'];

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** All rules once, and those about colour in every look. */
async function inspect(page: Page, state: string): Promise<void> {
  await expectNoViolations(page, state);
  for (const [name, look] of LOOKS) {
    await press(page, name);
    await expectNoViolations(page, `${state}（${look}）`, COLOUR_RULES);
  }
  for (const name of BACK_TO_USUAL) await press(page, name);
}

const openAll = (page: Page) =>
  page.locator('details').evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
  });

for (const address of PAGES.filter((each) => !each.startsWith('/wizard/'))) {
  test(`axe：${address}`, async ({ page }) => {
    // The long pages of rules, places and cases keep axe busy.
    test.setTimeout(180_000);
    await page.goto(address);
    await openAll(page);
    await inspect(page, address);
  });
}

test('axe：没有的地址', async ({ page, watched }) => {
  watched.allow(/404 \(Not Found\)/);
  await page.goto('/no-such-page/');
  await inspect(page, 'not found');
});

test('axe：每一题出错的时候', async ({ page }) => {
  await walk(page, 职工转居民, {
    onArrival: async (step) => {
      await page.getByRole('button', { name: '继续' }).click();
      // Everything on the history page but the years may be skipped; every page asks something.
      await expect(page.locator('main').getByRole('alert')).toBeFocused();
      await inspect(page, `${step}, with errors`);
    },
  });
});

test('axe：每一题答完，核对，结果', async ({ page }) => {
  await walk(page, 职工转居民, {
    onStep: async (step) => {
      await openAll(page);
      await inspect(page, `${step}, answered`);
    },
  });
  await page.getByRole('button', { name: '清空重来' }).click();
  await inspect(page, 'check, asking whether to clear');
  await showResult(page);
  await openAll(page);
  await inspect(page, 'result');
});

test('axe：记不清的人的结果', async ({ page }) => {
  await walk(page, 杭州有一年记不清);
  await showResult(page);
  await openAll(page);
  await inspect(page, 'result of two situations');
});
