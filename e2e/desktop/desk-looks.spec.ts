import type { Page } from '@playwright/test';
import { expectNoViolations } from '../axe.ts';
import { misplaced, tooSmall } from '../measure.ts';
import { 杭州有一年记不清, 职工转居民 } from '../people.ts';
import { expect, test } from '../test.ts';
import { Typist } from '../typist.ts';
import { headline } from '../walk.ts';

async function expectSound(page: Page, state: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await expectNoViolations(page, `${state}, ${scheme}`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  for (const width of [1280, 1024, 768, 360]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await misplaced(page), `${state}, ${width}`).toEqual([]);
    expect(await tooSmall(page), `${state}, ${width}`).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

test('一屏录入：空的、有错的、录完的、记不清的，axe 和版式都过', async ({ page }) => {
  await page.goto('/counter/?asOf=2026-11-21');
  await page.getByLabel('打字找').focus();
  await expectSound(page, 'empty');

  await page.getByLabel('打字找').fill('zhou');
  await page.getByLabel('出生的年份').fill('19');
  await page.keyboard.press('F9');
  await expect(page.getByText('还没选').first()).toBeVisible();
  await expectSound(page, 'with errors');

  await page.reload();
  await page.getByLabel('打字找').focus();
  await new Typist(page).enter(职工转居民);
  await expect(headline(page, '什么时候能报销')).toBeVisible();
  await expectSound(page, 'entered');

  await page.keyboard.press('F4');
  await expect(page.getByRole('button', { name: '点错了，拿回来' })).toBeVisible();
  await expectSound(page, 'cleared');

  await page.reload();
  await page.getByLabel('打字找').focus();
  await new Typist(page).enter(杭州有一年记不清);
  await expect(headline(page, '什么时候能报销')).toContainText('记不清的年份');
  await expectSound(page, 'two situations');
});
