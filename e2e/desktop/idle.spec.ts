import type { Page } from '@playwright/test';
import {
  enter,
  expectName,
  lockAway,
  nameOf,
  openCounter,
  panel,
  said,
  unlock,
} from '../kept-here.ts';
import { expect, test } from '../test.ts';

const NAME = '欧阳碧桃';
const START = new Date('2026-11-22T09:00:00+08:00');
const at = (minutes: number, seconds = 0) =>
  new Date(START.getTime() + (minutes * 60 + seconds) * 1000);

const notice = (page: Page) => page.getByText(/14 分钟没有动静了/);
const warning = (page: Page) => page.locator('.idle-notice').getByRole('alert');
const stay = (page: Page) => page.getByRole('button', { name: '我还在' });
const wiped = (page: Page) => page.getByText('空闲 15 分钟，已经清掉');

/** Somebody's name is on the page at nine o'clock, and from then on nothing moves by itself. */
async function startAt9(page: Page): Promise<void> {
  await page.clock.install({ time: new Date(START.getTime() - 60_000) });
  await openCounter(page);
  await page.clock.pauseAt(START);
  await enter(page, NAME);
  await nameOf(page).press('End');
}

async function expectWiped(page: Page): Promise<void> {
  await expect(wiped(page)).toBeVisible();
  await expectName(page, '');
  await expect(notice(page)).toBeHidden();
  expect(await page.content()).not.toContain(NAME);
}

test('满 14 分钟才提醒，焦点不动，数着秒；满 15 分钟清掉，一直说着', async ({ page }) => {
  await startAt9(page);
  await page.clock.runFor(14 * 60_000 - 1000);
  await expect(notice(page)).toBeHidden();
  await page.clock.runFor(1000);
  await expect(warning(page)).toContainText('再过一分钟');
  await expect(page.getByRole('timer')).toHaveText('还有 60 秒');
  await expect(nameOf(page)).toBeFocused();
  await expectName(page, NAME);
  await page.clock.runFor(23_000);
  await expect(page.getByRole('timer')).toHaveText('还有 37 秒');
  await expect(warning(page)).toContainText('再过一分钟');
  await page.clock.runFor(7_000);
  await expect(warning(page)).toContainText('再过半分钟');
  await page.clock.runFor(29_000);
  await expect(page.getByRole('timer')).toHaveText('还有 1 秒');
  await expect(warning(page)).toContainText('再过十秒');
  await page.clock.runFor(1000);
  await expectWiped(page);
  await page.clock.runFor(60 * 60_000);
  await expect(wiped(page)).toBeVisible();
});

test('按「我还在」，从头再数 15 分钟', async ({ page }) => {
  await startAt9(page);
  await page.clock.runFor(14 * 60_000 + 30_000);
  await stay(page).click();
  await expect(notice(page)).toBeHidden();
  await page.clock.runFor(14 * 60_000 - 1000);
  await expect(notice(page)).toBeHidden();
  await page.clock.runFor(1000);
  await expect(notice(page)).toBeVisible();
  await expectName(page, NAME);
  await page.clock.runFor(60_000);
  await expectWiped(page);
});

const SIGNS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  按键: (page) => page.keyboard.press('Shift'),
  移动鼠标: (page) => page.mouse.move(300, 300),
  点鼠标: (page) => page.mouse.click(5, 300),
  滚轮: (page) => page.dispatchEvent('body', 'wheel'),
  滚动: (page) => page.evaluate(() => void document.dispatchEvent(new Event('scroll'))),
  触摸: (page) => page.dispatchEvent('body', 'touchstart'),
};
for (const [name, give] of Object.entries(SIGNS)) {
  test(`${name}，就是还在`, async ({ page }) => {
    await startAt9(page);
    await page.clock.runFor(10 * 60_000);
    await give(page);
    await page.clock.runFor(14 * 60_000 - 5000);
    await expect(notice(page)).toBeHidden();
    await page.clock.runFor(5000);
    await expect(notice(page)).toBeVisible();
    await expectName(page, NAME);
  });
}

test('提醒的时候：碰一下桌子不算，接着打字算', async ({ page }) => {
  await startAt9(page);
  await page.clock.runFor(14 * 60_000 + 10_000);
  await page.mouse.move(200, 200);
  await page.mouse.move(300, 300);
  await page.clock.runFor(1000);
  await expect(page.getByRole('timer')).toHaveText('还有 49 秒');
  await page.keyboard.type('，');
  await expect(notice(page)).toBeHidden();
  await page.clock.runFor(14 * 60_000 - 1000);
  await expect(notice(page)).toBeHidden();
  await expectName(page, `${NAME}，`);
});

/** The machine slept: the time has gone on, and not one timer has run. */
const sleepUntil = (page: Page, time: Date) => page.clock.setSystemTime(time);
const WAKING: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  亮屏: (page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange'))),
  回到窗口: (page) => page.evaluate(() => window.dispatchEvent(new Event('focus'))),
  退回这一页: (page) =>
    page.evaluate(() =>
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    ),
  按一个键: (page) => page.keyboard.press('a'),
  动一下鼠标: (page) => page.mouse.move(300, 300),
};
for (const [name, wake] of Object.entries(WAKING)) {
  test(`睡了两个小时，${name}的那一刻就清掉`, async ({ page }) => {
    await startAt9(page);
    await sleepUntil(page, at(120));
    await expectName(page, NAME);
    await wake(page);
    await expectWiped(page);
  });
}

test('清掉在这件事处理完之前，不等下一帧', async ({ page }) => {
  await startAt9(page);
  await sleepUntil(page, at(20));
  const left = await page.evaluate((name) => {
    document.dispatchEvent(new Event('visibilitychange'));
    const inputs = [...document.querySelectorAll('input')].map(({ value }) => value);
    return inputs.includes(name);
  }, NAME);
  expect(left).toBe(false);
});

test('睡了 10 分钟、又睡了 4 分半：醒来提醒，不清', async ({ page }) => {
  await startAt9(page);
  await sleepUntil(page, at(10));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expectName(page, NAME);
  await expect(notice(page)).toBeHidden();
  await sleepUntil(page, at(14, 30));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.getByRole('timer')).toHaveText('还有 30 秒');
  await expectName(page, NAME);
});

test('后台标签页的定时器一分钟才跑一次，也照时间清', async ({ page }) => {
  await startAt9(page);
  // fastForward runs what is due once, as a throttled tab does.
  for (let minute = 1; minute <= 14; minute++) await page.clock.fastForward(60_000);
  await expect(notice(page)).toBeVisible();
  await expectName(page, NAME);
  await page.clock.fastForward(60_000);
  await expectWiped(page);
});

test('什么都没录，就没有什么可清的', async ({ page }) => {
  await startAt9(page);
  await nameOf(page).fill('');
  await page.clock.runFor(60 * 60_000);
  await expect(notice(page)).toBeHidden();
  await expect(wiped(page)).toBeHidden();
});

test('只粘了一段读不出来的，那也是别人的：照样清', async ({ page }) => {
  await startAt9(page);
  await nameOf(page).fill('');
  await page.getByText('接过居民的回答').click();
  const box = page.locator('#take-in-link');
  await box.fill(`${NAME}的链接`);
  await box.press('Enter');
  await page.clock.runFor(15 * 60_000);
  await expect(wiped(page)).toBeVisible();
  await expect(box).toHaveValue('');
  expect(await page.content()).not.toContain(NAME);
});

test('空闲清掉以后锁着：存着的还在，要再输口令', async ({ page }) => {
  await startAt9(page);
  await lockAway(page);
  await expect(said(page)).toHaveText('存好了。');
  await page.clock.runFor(15 * 60_000);
  await expectWiped(page);
  await expect(panel(page)).toContainText('存着一份，锁着');
  await unlock(page);
  await expectName(page, NAME);
  await expect(wiped(page)).toBeHidden();
});

test('正在开锁的时候空闲到了：开出来的不落到页面上', async ({ page }) => {
  await startAt9(page);
  await lockAway(page);
  await expect(said(page)).toHaveText('存好了。');
  await enter(page, '下一个人');
  // Opening waits, as on a very slow machine, until after everything has been cleared.
  await page.evaluate(() => {
    const { decrypt } = SubtleCrypto.prototype;
    const held = new Promise<void>((resolve) => {
      document.addEventListener('test-release', () => resolve());
    });
    SubtleCrypto.prototype.decrypt = async function (...given) {
      await held;
      return decrypt.apply(this, given);
    };
  });
  await panel(page).getByRole('button', { name: '锁上' }).click();
  await panel(page).getByRole('button', { name: '锁上，清掉页面上的' }).click();
  await enter(page, '再下一个人');
  await unlock(page, undefined, '打开，换掉现在的');
  await expect(said(page)).toHaveText('正在开锁，要一两秒……');
  await sleepUntil(page, at(40));
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expectWiped(page);
  await page.evaluate(async () => {
    document.dispatchEvent(new Event('test-release'));
    // Long enough for the opening to come to its end, by work and not by a clock that stands still.
    for (let time = 0; time < 10; time++) {
      await crypto.subtle.digest('SHA-256', new Uint8Array(4_000_000));
    }
  });
  await expectWiped(page);
  await unlock(page);
  await expect(said(page)).toHaveText('打开了。');
});
