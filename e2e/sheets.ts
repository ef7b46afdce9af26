import type { Page } from '@playwright/test';

/** The counter, with a print window that notes the sentences and the check code on each sheet. */
export async function openDesk(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sheets: string[][] = [];
    const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';
    Object.assign(window, {
      sheets,
      print: () => sheets.push([text('.headlines'), text('.print-slip .check-code')]),
    });
  });
  await page.goto('/counter/?asOf=2026-11-21');
  await page.getByLabel('打字找').focus();
}

/** What was printed so far: sentences and check code. */
export const sheets = (page: Page) =>
  page.evaluate(() => (window as unknown as { sheets: string[][] }).sheets);
