import type { Page } from '@playwright/test';
import { misplaced } from '../measure.ts';
import {
  choosePicture,
  expectTaken,
  LINK,
  openReceiving,
  takeIn,
  taken,
  UNSURE,
} from '../taking.ts';
import { expect, test } from '../test.ts';

/** Stands in for the print window: notes what would be printed, and says when it is over. */
const listen = (page: Page, afterwards: boolean) =>
  page.addInitScript((tell) => {
    const papers: string[] = [];
    Object.assign(window, { papers });
    window.print = () => {
      papers.push(document.documentElement.className);
      if (tell) window.dispatchEvent(new Event('afterprint'));
    };
  }, afterwards);
const papers = (page: Page) =>
  page.evaluate(() => (window as unknown as { papers: string[] }).papers);
const receipt = (page: Page) => page.locator('.receipt');

test('小票只有那一条，打完就回到 A4', async ({ page }) => {
  await listen(page, true);
  await takeIn(page, LINK);
  await page.getByRole('button', { name: '打印小票（80 毫米）' }).click();
  await page.getByRole('button', { name: '打印', exact: true }).click();
  const [strip, sheet] = await papers(page);
  expect(strip).toContain('receipt-paper');
  expect(sheet).not.toContain('receipt-paper');
  await page.emulateMedia({ media: 'print' });
  await expect(receipt(page)).toBeHidden();
  await expect(page.locator('main')).toBeVisible();
});

test('打印窗口不说打完了也一样：动一动页面就回来', async ({ page }) => {
  await listen(page, false);
  await takeIn(page, UNSURE);
  await page.getByRole('button', { name: '打印小票（80 毫米）' }).click();
  // As wide as the strip less its margins.
  await page.setViewportSize({ width: 272, height: 1100 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main')).toBeHidden();
  await expect(page.locator('.site-footer')).toBeHidden();
  await expect(receipt(page)).toBeVisible();
  const text = receipt(page);
  await expect(text).toContainText('从 2027年7月10日 起能报销');
  await expect(text).toContainText('从 2027年8月10日 起能报销');
  await expect(text).toContainText('60.5 万元');
  await expect(text).toContainText('按哪里的规定：杭州市');
  await expect(text).toContainText('浙医保联发〔2024〕19号');
  await expect(text).toContainText(/核对码 [0-9A-Z]{4} [0-9A-Z]{4}/);
  await expect(text).toContainText('这是估算，以当地经办为准；医保热线 12393。');
  expect(await misplaced(page)).toEqual([]);
  // Thermal paper knows no grey, and nothing may be smaller than nine points.
  const looks = await receipt(page).evaluate((strip) =>
    [strip, ...strip.querySelectorAll('p, b')].map((each) => {
      const { color, fontSize } = getComputedStyle(each);
      return { color, large: parseFloat(fontSize) >= 12 };
    }),
  );
  expect(new Set(looks.map(({ color }) => color))).toEqual(new Set(['rgb(0, 0, 0)']));
  expect(looks.every(({ large }) => large)).toBe(true);
  const code = await receipt(page).locator('svg').boundingBox();
  // 40 mm at 96 pixels to the inch.
  expect(code?.width).toBeGreaterThan(151);

  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Shift');
  await page.emulateMedia({ media: 'print' });
  await expect(receipt(page)).toBeHidden();
});

test('打出来的小票，拍下来又能接回去', async ({ page }) => {
  await listen(page, false);
  await takeIn(page, LINK);
  await page.getByRole('button', { name: '打印小票（80 毫米）' }).click();
  await page.emulateMedia({ media: 'print' });
  const picture = await receipt(page).screenshot();
  const before = await receipt(page).textContent();
  await page.emulateMedia({ media: 'screen' });
  await openReceiving(page);
  await expect(taken(page)).toBeHidden();
  await choosePicture(page, '小票.png', 'image/png', picture);
  await expectTaken(page);
  expect(await receipt(page).textContent()).toBe(before);
});

test('纸的大小：小票 80 毫米宽，A4 还是 A4', async ({ page }) => {
  await listen(page, false);
  await takeIn(page, LINK);
  const widths = async () => {
    const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
    const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
    return boxes.map(([, width]) => Math.round((Number(width) / 72) * 25.4));
  };
  await page.getByRole('button', { name: '打印小票（80 毫米）' }).click();
  expect(new Set(await widths())).toEqual(new Set([80]));
  await page.keyboard.press('Shift');
  expect(new Set(await widths())).toEqual(new Set([210]));
});

test('这里打印不了，就没有打印的按钮', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'userAgent', {
      value: 'Mozilla/5.0 (Linux; Android 13) Chrome/111 Mobile MicroMessenger/8.0.40',
    });
  });
  await takeIn(page, LINK);
  await expect(page.getByRole('button', { name: /^打印/ })).toBeHidden();
});
