import type { BrowserContext, Locator, Page } from '@playwright/test';
import {
  databaseBytes,
  enter,
  expectName,
  holds,
  lockAway,
  nameOf,
  openCounter,
  PASSPHRASE,
  panel,
  press,
  said,
  unlock,
} from '../kept-here.ts';
import { expect, test } from '../test.ts';

const NAME = '欧阳碧桃';

test('没有选存，什么都不存', async ({ page }) => {
  await openCounter(page);
  await expect(panel(page)).toContainText('现在还没有录人');
  await enter(page, NAME);
  await expect(panel(page).getByLabel('设一个口令')).toBeVisible();
  expect((await databaseBytes(page)).records).toBe(0);
  const texts = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
  );
  expect(texts).not.toContain(NAME);
});

test('存了，刷新以后锁着；口令错了打不开也弄不坏，对的打得开', async ({ page }) => {
  await openCounter(page);
  await enter(page, NAME);
  await lockAway(page);
  await expect(said(page)).toHaveText('存好了。');
  await expect(said(page)).toBeFocused();
  const stored = await databaseBytes(page);
  expect(stored.records).toBe(1);
  expect(holds(stored.bytes, NAME)).toBe(false);
  expect(holds(stored.bytes, '碧桃')).toBe(false);
  expect(holds(stored.bytes, PASSPHRASE)).toBe(false);

  await page.reload();
  await expect(panel(page)).toContainText('存着一份，锁着');
  await expectName(page, '');
  for (const wrong of ['河边第三棵柳树', 'aaaaaaaaaa', '欧阳碧桃欧阳碧桃']) {
    await unlock(page, wrong);
    await expect(panel(page).getByText('这个口令打不开')).toBeVisible();
    await expect(panel(page).getByLabel('口令', { exact: true })).toBeFocused();
    await expect(said(page)).toHaveText('');
  }
  await expectName(page, '');
  expect(await databaseBytes(page)).toEqual(stored);

  await unlock(page);
  await expect(said(page)).toHaveText('打开了。');
  await expectName(page, NAME);
  await expect(panel(page)).toContainText(/上次存：20\d\d年\d+月\d+日 \d+:\d\d/);
});

test('再存一次、锁上、删掉', async ({ page }) => {
  await openCounter(page);
  await enter(page, NAME);
  await lockAway(page);
  await enter(page, `${NAME}，改过`);
  await press(page, '再存一次');
  await expect(said(page)).toHaveText('存好了。');
  await press(page, '锁上');
  await press(page, '锁上，清掉页面上的');
  await expect(said(page)).toHaveText('锁上了。');
  await expectName(page, '');
  await unlock(page);
  await expectName(page, `${NAME}，改过`);
  await expect(panel(page).getByRole('button', { name: '存一次现在的' })).toBeVisible();

  await press(page, '从这台电脑删掉');
  await press(page, '不删，留着');
  expect((await databaseBytes(page)).records).toBe(1);
  await press(page, '从这台电脑删掉');
  await press(page, '删掉');
  await expect(said(page)).toHaveText('已经从这台电脑删掉。');
  expect((await databaseBytes(page)).records).toBe(0);
  await expectName(page, `${NAME}，改过`);
});

async function twoTabs(page: Page, context: BrowserContext): Promise<Page> {
  await openCounter(page);
  await enter(page, '原来的');
  await lockAway(page);
  await expect(said(page)).toHaveText('存好了。');
  const other = await context.newPage();
  await openCounter(other);
  await unlock(other);
  await expect(said(other)).toHaveText('打开了。');
  return other;
}

test('两个标签页：后存的拦下来，问留哪一份', async ({ page, context }) => {
  const other = await twoTabs(page, context);
  await enter(other, '那边改的');
  await press(other, '存一次现在的');
  await expect(said(other)).toHaveText('存好了。');
  const theirs = await databaseBytes(page);

  await enter(page, '这边改的');
  await press(page, '再存一次');
  await expect(panel(page).getByText('还没有存上：另一个标签页刚存过')).toBeFocused();
  expect(await databaseBytes(page)).toEqual(theirs);
  await press(page, '先不存');
  await press(page, '存一次现在的');
  await press(page, '打开那边存的，换掉这里的');
  await expect(said(page)).toHaveText('打开了。');
  await expectName(page, '那边改的');

  // Now the tab that was ahead is behind, and chooses its own.
  await enter(page, '这边又改的');
  await press(page, '存一次现在的');
  await expect(said(page)).toHaveText('存好了。');
  await enter(other, '那边还是要这个');
  await press(other, '再存一次');
  await press(other, '存这里的，盖掉那边的');
  await expect(said(other)).toHaveText('存好了。');
  await page.reload();
  await unlock(page);
  await expectName(page, '那边还是要这个');
});

test('两个标签页：那边删掉了，这边不会悄悄存回去', async ({ page, context }) => {
  const other = await twoTabs(page, context);
  await press(other, '从这台电脑删掉');
  await press(other, '删掉');
  await expect(said(other)).toHaveText('已经从这台电脑删掉。');
  await press(page, '再存一次');
  await expect(panel(page).getByText('还没有存上：另一个标签页把它删掉了')).toBeFocused();
  expect((await databaseBytes(page)).records).toBe(0);
  await press(page, '先不存');
  await press(page, '锁上');
  await press(page, '锁上，清掉页面上的');
  await expect(panel(page)).toContainText('现在还没有录人');
});

test('两个标签页：那边换了口令，打开那边的要那边的口令', async ({ page, context }) => {
  const other = await twoTabs(page, context);
  await press(other, '从这台电脑删掉');
  await press(other, '删掉');
  await lockAway(other, '另外一句话，八个字');
  await expect(said(other)).toHaveText('存好了。');
  await press(page, '再存一次');
  await press(page, '打开那边存的，换掉这里的');
  await expect(said(page)).toHaveText('那边换过口令。用那边的口令打开。');
  await unlock(page, '另外一句话，八个字', '打开，换掉现在的');
  await expect(said(page)).toHaveText('打开了。');
});

test('口令太短、两遍不一样：说清楚，什么也不存', async ({ page }) => {
  await openCounter(page);
  await enter(page, NAME);
  await press(page, '锁起来存一次');
  await expect(panel(page).getByText('口令还空着')).toBeVisible();
  await lockAway(page, '柳树下');
  await expect(panel(page).getByText('口令至少 8 个字，现在是 3 个')).toBeVisible();
  await expect(panel(page).getByLabel('设一个口令')).toBeFocused();
  await panel(page).getByLabel('设一个口令').fill(PASSPHRASE);
  await panel(page).getByLabel('再打一遍').fill('河边第三棵柳树上');
  await press(page, '锁起来存一次');
  await expect(panel(page).getByText('两遍打得不一样')).toBeVisible();
  await expect(panel(page).getByLabel('再打一遍')).toBeFocused();
  expect((await databaseBytes(page)).records).toBe(0);
});

const REFUSALS: Readonly<Record<string, readonly [() => void, string]>> = {
  不让用数据库: [
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    },
    '浏览器不让网页存东西',
  ],
  不让加密: [
    () => Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined }),
    '这个网址不是 https 开头的',
  ],
};
for (const [name, [refuse, words]] of Object.entries(REFUSALS)) {
  test(`${name}：说清楚，别的照用`, async ({ page }) => {
    await page.addInitScript(refuse);
    await openCounter(page);
    await enter(page, NAME);
    await expect(panel(page)).toContainText(words);
    await expect(panel(page).getByRole('textbox')).toHaveCount(0);
  });
}

test('地方满了：没存上就说没存上', async ({ page }) => {
  await openCounter(page);
  await enter(page, NAME);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await lockAway(page);
  await expect(said(page)).toContainText('没有存上：留给网页的地方满了');
  expect((await databaseBytes(page)).records).toBe(0);
});

test('存着的坏了一个字节：说坏了，能删掉重来', async ({ page }) => {
  await openCounter(page);
  await enter(page, NAME);
  await lockAway(page);
  await expect(said(page)).toHaveText('存好了。');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('canbao');
        opening.onsuccess = () => {
          const store = opening.result.transaction('records', 'readwrite').objectStore('records');
          const reading = store.get('kept');
          reading.onsuccess = () => {
            reading.result[500] ^= 1;
            store.put(reading.result, 'kept').onsuccess = () => resolve();
          };
        };
      }),
  );
  await page.reload();
  await unlock(page);
  await expect(said(page)).toContainText('坏了，用什么口令都打不开');
  await press(page, '从这台电脑删掉');
  await press(page, '删掉');
  await expect(panel(page)).toContainText('现在还没有录人');
});

/** However much of the counter stands in between. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('Tab never got there');
}

test('只用键盘：存、锁、打开', async ({ page }) => {
  await openCounter(page);
  await nameOf(page).focus();
  await page.keyboard.insertText(NAME);
  const steps: readonly [string, string][] = [
    ['设一个口令', 'willows1'],
    ['再打一遍', 'willows1'],
  ];
  for (const [label, text] of steps) {
    await tabTo(page, panel(page).getByLabel(label));
    await page.keyboard.type(text);
  }
  await page.keyboard.press('Tab');
  await expect(panel(page).getByLabel('显示口令')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(panel(page).getByLabel('设一个口令')).toHaveAttribute('type', 'text');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(said(page)).toBeFocused();
  await expect(said(page)).toHaveText('存好了。');
  await panel(page).getByRole('button', { name: '锁上' }).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByText('锁上以后，这个标签页里的人和名单也清掉')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('button', { name: '锁上' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(said(page)).toBeFocused();
  await panel(page).getByLabel('口令', { exact: true }).focus();
  await page.keyboard.type('willows1');
  await page.keyboard.press('Enter');
  await expectName(page, NAME);
});
