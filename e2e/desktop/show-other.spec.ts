import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { tooSmall } from '../measure.ts';
import { LINK, takeIn, UNSURE } from '../taking.ts';
import { expect, test } from '../test.ts';

const SIZES = [
  [1280, 800],
  [1024, 768],
  [768, 1024],
  [360, 740],
] as const;
const layer = (page: Page) => page.getByRole('dialog', { name: '给对方看' });

async function show(page: Page): Promise<void> {
  await page.getByRole('button', { name: '给对方看' }).click();
  await expect(layer(page)).toBeVisible();
}

const axe = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .include('dialog')
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
};

/** Nothing sticks out sideways, and each sentence can be reached by scrolling. */
async function expectWhole(page: Page): Promise<void> {
  const widths = await layer(page).evaluate((box) => {
    const parts = [...box.querySelectorAll('p, strong, button')];
    const edges = parts.map((each) => each.getBoundingClientRect());
    return {
      scroll: box.scrollWidth,
      own: box.clientWidth,
      left: Math.min(...edges.map(({ left }) => left)),
      right: Math.max(...edges.map(({ right }) => right)),
    };
  });
  expect(widths.scroll).toBe(widths.own);
  expect(widths.left).toBeGreaterThanOrEqual(0);
  expect(widths.right).toBeLessThanOrEqual(widths.own);
}

test('三句话一屏看完，字在宽度的百分之五以上', async ({ page }) => {
  await takeIn(page, LINK);
  await show(page);
  await expect(layer(page)).toContainText('从 2027年8月10日 起能报销');
  await expect(layer(page)).toContainText('补缴 2 年，早 61 天，多花 1440 元');
  await expect(layer(page)).toContainText('60 万元');
  const [size, scrolls] = await layer(page).evaluate((box) => [
    parseFloat(getComputedStyle(box.querySelector('strong') ?? box).fontSize),
    box.scrollHeight > box.clientHeight,
  ]);
  expect(size).toBeGreaterThanOrEqual(64);
  expect(scrolls).toBe(false);
  expect(await tooSmall(page)).toEqual([]);
});

for (const [width, height] of SIZES) {
  test(`最长的几句，${width} 宽，正的、倒的、深色`, async ({ page }) => {
    await takeIn(page, UNSURE);
    await page.setViewportSize({ width, height });
    await show(page);
    await expectWhole(page);
    await page.getByRole('button', { name: '翻转' }).click();
    await expectWhole(page);
    const first = layer(page).getByText('从 2027年7月10日', { exact: false });
    // Turned, the first sentence is next to the buttons, at the foot of the screen.
    const [text, button] = await Promise.all([
      layer(page).locator('.show-other-part').first().boundingBox(),
      page.getByRole('button', { name: '收起' }).boundingBox(),
    ]);
    await expect(first).toBeInViewport();
    expect(text?.y).toBeGreaterThan(0);
    expect((text?.y ?? 0) + (text?.height ?? 0)).toBeLessThanOrEqual((button?.y ?? 0) + 1);
    expect((text?.y ?? 0) + (text?.height ?? 0)).toBeGreaterThan((button?.y ?? 0) - height / 4);
    await page.emulateMedia({ colorScheme: 'dark' });
    await axe(page);
    await page.getByRole('button', { name: '翻转' }).click();
    await page.emulateMedia({ colorScheme: 'light' });
    await axe(page);
  });
}

for (const native of [true, false]) {
  const how = native ? '浏览器自己的对话框' : '没有对话框的旧浏览器';
  test(`只用键盘：${how}`, async ({ page }) => {
    if (!native) {
      await page.addInitScript(() => {
        Object.defineProperty(HTMLDialogElement.prototype, 'showModal', { value: undefined });
      });
    }
    await takeIn(page, LINK);
    const opener = page.getByRole('button', { name: '给对方看' });
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: '收起' })).toBeFocused();
    await page.keyboard.press('Tab');
    const flip = page.getByRole('button', { name: '翻转' });
    await expect(flip).toBeFocused();
    await page.keyboard.press('Space');
    await expect(flip).toHaveAttribute('aria-pressed', 'true');
    // Round and round, and never to the form underneath.
    for (let presses = 0; presses < 6; presses++) {
      await page.keyboard.press('Tab');
      const outside = await page.evaluate(() => {
        const at = document.activeElement;
        return at !== document.body && at?.closest('dialog') === null;
      });
      expect(outside).toBe(false);
    }
    await page.keyboard.press('Escape');
    await expect(layer(page)).toBeHidden();
    await expect(opener).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(layer(page)).toBeHidden();
    await expect(opener).toBeFocused();
  });
}
