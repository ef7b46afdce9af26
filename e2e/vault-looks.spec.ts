import { AxeBuilder } from '@axe-core/playwright';
import type { CDPSession, Page } from '@playwright/test';
import {
  enter,
  expectName,
  lockAway,
  openCounter,
  panel,
  press,
  said,
  unlock,
} from './kept-here.ts';
import { misplaced, tooSmall } from './measure.ts';
import { expect, test } from './test.ts';

/** 320 pixels and three times the size: what a phone of somebody with weak eyes shows. */
const WIDTHS = [
  [320, 48],
  [360, 16],
  [1280, 16],
] as const;

async function setLook(page: Page, session: CDPSession, width: number, size: number) {
  await page.setViewportSize({ width, height: 800 });
  await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
}

/** Every rule of axe in light and dark, every line in its place, everything large enough to press. */
async function inspect(page: Page, state: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const [width, size] of WIDTHS) {
    await setLook(page, session, width, size);
    expect(await misplaced(page), `${state}, ${width} px, ${size}`).toEqual([]);
    expect(await tooSmall(page), `${state}, ${width} px, ${size}`).toEqual([]);
  }
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page }).setLegacyMode(true);
    const { violations } = await axe
      .options({ rules: { 'target-size': { enabled: true } } })
      .analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
    expect(found, `axe: ${state}, ${colorScheme}`).toEqual([]);
  }
  await setLook(page, session, 360, 16);
  await session.detach();
}

test('存在这台电脑上的每一步：axe、版式、大字', async ({ page, context }) => {
  test.setTimeout(300_000);
  await openCounter(page);
  await panel(page).getByText('怎么存的').click();
  await inspect(page, 'nothing to keep');
  await enter(page, '欧阳碧桃');
  await lockAway(page, '太短了');
  await inspect(page, 'a new passphrase, too short');
  await lockAway(page);
  await expect(said(page)).toHaveText('存好了。');
  await inspect(page, 'saved');
  await press(page, '锁上');
  await inspect(page, 'asking whether to lock');
  await press(page, '不锁，接着办');
  await press(page, '从这台电脑删掉');
  await inspect(page, 'asking whether to delete');
  await press(page, '不删，留着');

  const other = await context.newPage();
  await openCounter(other);
  await unlock(other);
  await expect(said(other)).toHaveText('打开了。');
  await press(other, '存一次现在的');
  await expect(said(other)).toHaveText('存好了。');
  await press(page, '再存一次');
  await expect(panel(page).getByText('另一个标签页刚存过')).toBeVisible();
  await inspect(page, 'saved elsewhere');
  await press(page, '先不存');
  await press(other, '从这台电脑删掉');
  await press(other, '删掉');
  await expect(said(other)).toContainText('删掉');
  await press(page, '存一次现在的');
  await expect(panel(page).getByText('另一个标签页把它删掉了')).toBeVisible();
  await inspect(page, 'deleted elsewhere');
  await press(page, '照样存这里的');
  await expect(said(page)).toHaveText('存好了。');

  await page.reload();
  await expect(panel(page)).toContainText('锁着');
  await inspect(page, 'locked');
  await enter(page, '别的人');
  await unlock(page, '不是这一句口令', '打开，换掉现在的');
  await expect(panel(page).getByText('这个口令打不开')).toBeVisible();
  await inspect(page, 'wrong passphrase');
});

test('空闲的提醒和清掉以后：axe、版式、大字', async ({ page }) => {
  test.setTimeout(180_000);
  await page.clock.install();
  await openCounter(page);
  await enter(page, '欧阳碧桃');
  await page.clock.fastForward(14 * 60_000 + 5000);
  await expect(page.getByRole('button', { name: '我还在' })).toBeVisible();
  // It lies over the page on purpose, so what it covers does not count as misplaced.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await axe.analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
  const session = await page.context().newCDPSession(page);
  for (const [width, size] of WIDTHS) {
    await setLook(page, session, width, size);
    const stay = page.getByRole('button', { name: '我还在' });
    await stay.scrollIntoViewIfNeeded();
    await expect(stay).toBeInViewport({ ratio: 0.99 });
    const over = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(over).toBeLessThanOrEqual(0);
  }
  await page.clock.fastForward(60_000);
  await expectName(page, '');
  await inspect(page, 'cleared');
});
