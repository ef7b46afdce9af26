import { expect, test } from './test.ts';

test('a pretended day is announced on every page until it is left', async ({ page }) => {
  await page.goto('/about/');
  await expect(page.locator('.preview-banner')).toHaveCount(0);
  await page.goto('/about/?asOf=2027-01-01');
  await expect(page.locator('.preview-banner')).toContainText('预览：按 2027年1月1日 计算');
  await page.goto('/rules/');
  await expect(page.locator('.preview-banner')).toContainText('2027年1月1日');
  await page.getByRole('link', { name: '回到今天' }).click();
  await expect(page).toHaveURL(/\/rules\/$/);
  await expect(page.locator('.preview-banner')).toHaveCount(0);
});

test('a day that does not exist is no preview', async ({ page }) => {
  await page.goto('/about/?asOf=2027-02-30');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.preview-banner')).toHaveCount(0);
});
