import {
  databaseBytes,
  enter,
  expectName,
  holds,
  lockAway,
  openCounter,
  PASSPHRASE,
  press,
  said,
  unlock,
} from '../kept-here.ts';
import { filesHolding, openProfile, withProfile } from '../profile.ts';
import { expect, test, watch } from '../test.ts';

const NAME = '欧阳碧桃';
/** Written in clear by the test itself, to know that the search would find something. */
const CONTROL = '司马蓝田';

test('浏览器写在磁盘上的所有文件里，都找不到名字和口令', async ({ baseURL }) => {
  const home = baseURL ?? '';
  await withProfile(async (profile) => {
    const context = await openProfile(profile, home);
    const watched = await watch(context, new URL(home).host);
    const page = await context.newPage();
    await openCounter(page);
    await enter(page, NAME);
    await lockAway(page);
    await expect(said(page)).toHaveText('存好了。');
    await enter(page, `${NAME}和别人`);
    await press(page, '再存一次');
    await expect(said(page)).toHaveText('存好了。');
    await page.reload();
    await unlock(page);
    await expectName(page, `${NAME}和别人`);
    await page.evaluate(
      (control) =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('control');
          opening.onupgradeneeded = () => opening.result.createObjectStore('control');
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('control', 'readwrite');
            transaction.objectStore('control').put({ name: control }, 1);
            transaction.oncomplete = () => resolve();
          };
        }),
      CONTROL,
    );
    const { records, bytes } = await databaseBytes(page);
    expect(records).toBe(2);
    expect(holds(bytes, CONTROL), 'the search through the database works').toBe(true);
    expect(holds(bytes, NAME)).toBe(false);
    await context.close();

    const control = await filesHolding(profile, CONTROL);
    expect(control.join(), 'the search through the files works').toContain('IndexedDB');
    for (const secret of [NAME, '碧桃', PASSPHRASE]) {
      expect(await filesHolding(profile, secret), secret).toEqual([]);
    }
    expect(watched.problems).toEqual([]);
  });
});
