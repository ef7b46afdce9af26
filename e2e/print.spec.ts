import type { Page } from '@playwright/test';
import { 山东断两年 } from './official-people.ts';
import { 杭州断两年, 杭州有一年记不清 } from './people.ts';
import { expect, test } from './test.ts';
import { headline, showResult, walk } from './walk.ts';

/** A4 at 96 pixels per inch, without margins of 10 mm. */
const SHEET = { width: 718, height: 1047 };

/** How many sheets the browser itself makes of the page, once everything that comes late is there. */
async function sheets(page: Page): Promise<number> {
  await page.waitForLoadState('networkidle');
  const margin = '10mm';
  const pdf = await page.pdf({
    format: 'A4',
    margin: { top: margin, right: margin, bottom: margin, left: margin },
  });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

async function expectInside(page: Page, words: string): Promise<void> {
  const place = page.locator('main').getByText(words).first();
  await expect(place).toBeVisible();
  const box = await place.boundingBox();
  expect(box?.height, words).toBeGreaterThan(5);
  expect((box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0), words).toBeLessThan(
    SHEET.height,
  );
}

for (const [name, person] of Object.entries({ 山东断两年, 杭州断两年 })) {
  test(`${name}的结果，三个数、依据、日子都在第一张 A4 纸上`, async ({ page }) => {
    await walk(page, person);
    await showResult(page);
    await expect(page.locator('.take-away .check-code')).toBeVisible();
    expect(await sheets(page)).toBe(1);
    await page.setViewportSize(SHEET);
    await page.emulateMedia({ media: 'print' });
    const start = /从 (\S+日) 起/.exec(person.start[0] ?? '')?.[1] ?? 'no date';
    await expectInside(page, start);
    await expectInside(page, person.start[1] ?? '');
    await expect(headline(page, '补缴划不划算')).toContainText(/补缴\s*\d\s*年/);
    await expect(headline(page, '大病封顶线是多少')).toContainText(/60\s*万元|未收录/);
    await expectInside(page, '依据与核对日');
    await expectInside(page, '数据核对到');
    await expectInside(page, '这是估算，以当地经办为准。');
    const slip = page.locator('.print-slip');
    await expect(slip).toContainText(/核对码\s*[0-9A-Z]{4} [0-9A-Z]{4}/);
    await expect(slip.locator('svg')).toBeVisible();
    // What can only be pressed is no use on paper.
    for (const control of ['打印这一页', '清空重来', '深色']) {
      await expect(page.getByRole('button', { name: control })).toBeHidden();
    }
  });
}

test('记不清的人打出来，两种情形并排都在', async ({ page }) => {
  await walk(page, 杭州有一年记不清);
  await showResult(page);
  expect(await sheets(page)).toBeLessThanOrEqual(2);
  await page.setViewportSize(SHEET);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expectInside(page, '2027年7月10日');
  await expectInside(page, '2027年8月10日');
  await expectInside(page, '先查 2025 年参没参保。');
});

test('深色、特大的时候打印，还是白纸黑字、一样大小', async ({ page }) => {
  await walk(page, 山东断两年);
  await page.getByRole('button', { name: '深色' }).click();
  await page.getByRole('button', { name: '特大', exact: true }).click();
  await showResult(page);
  expect(await sheets(page)).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: 'print' });
  const colours = await page.evaluate(() => {
    const brightness = (colour: string) =>
      (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
    const { backgroundColor, color } = getComputedStyle(document.body);
    return { paper: brightness(backgroundColor), ink: brightness(color) };
  });
  expect(colours.paper).toBeGreaterThan(700);
  expect(colours.ink).toBeLessThan(150);
});
