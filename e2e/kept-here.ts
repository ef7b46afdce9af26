import { expect, type Page } from '@playwright/test';

export const PASSPHRASE = '河边第三棵柳树下';

/** Puts somebody of this name on the counter page, and how to see that they are there. */
export const nameOf = (page: Page) => page.getByLabel('称呼');
export const enter = (page: Page, name: string) => nameOf(page).fill(name);
export const expectName = (page: Page, name: string) => expect(nameOf(page)).toHaveValue(name);

export const panel = (page: Page) => page.getByRole('region', { name: '锁起来存在这台电脑上' });
export const press = (page: Page, name: string) =>
  panel(page).getByRole('button', { name, exact: true }).click();
export const said = (page: Page) => panel(page).getByRole('status');

/** It is folded into one line until somebody wants it. */
async function unfold(page: Page): Promise<void> {
  const fold = panel(page).locator('.details').first();
  await expect(fold).toBeVisible();
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').first().click();
}

export async function openCounter(page: Page): Promise<void> {
  await page.goto('/counter/');
  await unfold(page);
  await expect(panel(page).getByText('怎么存的')).toBeVisible();
}

export async function lockAway(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await unfold(page);
  await panel(page).getByLabel('设一个口令').fill(passphrase);
  await panel(page).getByLabel('再打一遍').fill(passphrase);
  await press(page, '锁起来存一次');
}

export async function unlock(page: Page, passphrase = PASSPHRASE, button = '打开'): Promise<void> {
  await unfold(page);
  await panel(page).getByLabel('口令', { exact: true }).fill(passphrase);
  await press(page, button);
}

/** Every byte the page's databases hold, keys and names included. */
export async function databaseBytes(page: Page): Promise<{ records: number; bytes: Buffer }> {
  const found = await page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const parts: (string | number[])[] = [];
    let records = 0;
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const records_ = database.transaction(store).objectStore(store);
        const keys = await settled(records_.getAllKeys());
        const values = await settled(records_.getAll());
        records += values.length;
        parts.push(name, store, JSON.stringify(keys));
        for (const value of values) {
          parts.push(
            ArrayBuffer.isView(value) ? [...new Uint8Array(value.buffer)] : JSON.stringify(value),
          );
        }
      }
      database.close();
    }
    return { records, parts };
  });
  const buffers = found.parts.map((part) =>
    typeof part === 'string' ? Buffer.from(part) : Buffer.from(part),
  );
  return { records: found.records, bytes: Buffer.concat(buffers) };
}

/** The ways this text may lie in bytes: UTF-8, UTF-16 either way round, escaped as in JSON or in an address. */
function waysToWrite(text: string): Buffer[] {
  const escaped = [...text].map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const utf16 = Buffer.from(text, 'utf16le');
  return [
    Buffer.from(text),
    utf16,
    Buffer.from(utf16).swap16(),
    Buffer.from(escaped.join('')),
    Buffer.from(encodeURIComponent(text)),
  ];
}

export const holds = (bytes: Buffer, text: string) =>
  waysToWrite(text).some((way) => bytes.includes(way));
