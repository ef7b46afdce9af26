import type { Page } from '@playwright/test';
import { 山东断两年 } from './official-people.ts';
import { 职工转居民 } from './people.ts';
import { expect, test } from './test.ts';
import {
  answer,
  choose,
  expectResult,
  expectRows,
  onward,
  ready,
  showResult,
  stepOf,
  walk,
} from './walk.ts';

/** What the translators built into browsers do: every text goes into elements of their own. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const inPage = !node.parentElement?.closest('script, style, noscript, font, option');
      if (inPage && node.textContent?.trim()) texts.push(node as Text);
    }
    for (const text of texts) {
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
    return texts.length;
  });

test('浏览器自动翻译改动了页面，照样答得完', async ({ page }) => {
  await walk(page, 职工转居民, {
    onArrival: async () => expect(await translate(page)).toBeGreaterThan(5),
    onStep: async () => void (await translate(page)),
  });
  await page.reload();
  await expectRows(page, 职工转居民);
  await showResult(page);
  await expectResult(page, 职工转居民);
});

test('翻译改动以后，出错、改选、清空都不崩', async ({ page }) => {
  await page.goto('/wizard/region/?asOf=2026-12-03');
  await ready(page);
  await translate(page);
  await page.getByRole('button', { name: '继续' }).click();
  await expect(page.locator('main').getByRole('alert')).toBeVisible();
  await translate(page);
  await answer(page, 山东断两年);
  await onward(page);
  await ready(page);
  await translate(page);
  await choose(page, '您的身份', '新生儿');
  await page.getByRole('button', { name: '继续' }).click();
  await translate(page);
  await choose(page, '您的身份', '一般居民');
  await page.getByRole('button', { name: '清空重来' }).click();
  await translate(page);
  await page.getByRole('button', { name: '清掉，从头再来' }).click();
  await page.waitForURL('**/wizard/region/**');
});

test('从别的网页后退回来（页面整个留在内存里），还能接着走', async ({ page }) => {
  await walk(page, 山东断两年, { until: 'event' });
  await answer(page, 山东断两年);
  // Leaving at the very moment of pressing: the page is put away while it is on its way.
  await page.evaluate(() => {
    for (const button of document.querySelectorAll('button')) {
      if (button.textContent === '继续') button.click();
    }
    window.location.assign('/about/');
  });
  await page.waitForURL('**/about/');
  await page.goBack();
  await page.waitForURL('**/wizard/**');
  await ready(page);
  for (let step = stepOf(page); step; step = stepOf(page)) {
    await answer(page, 山东断两年);
    await onward(page);
  }
  await expectRows(page, 山东断两年);
});

test('pageshow 说页面是从内存里回来的：「继续」重新可用', async ({ page }) => {
  await walk(page, 山东断两年, { until: 'event' });
  await answer(page, 山东断两年);
  // The next page never comes, as on a train; then the person goes elsewhere and back.
  await page.route('**/wizard/payment/**', () => undefined);
  await page.getByRole('button', { name: '继续' }).click();
  await page.evaluate(() =>
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );
  await page.unroute('**/wizard/payment/**');
  await page.getByRole('button', { name: '继续' }).click();
  await page.waitForURL('**/wizard/payment/');
});
