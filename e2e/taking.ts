import { expect, type Page } from '@playwright/test';

// Links as the result page made them for 杭州断两年 and 杭州有一年记不清 in people.ts; the sentences
// expected of them were worked out by hand there.
const SITE = 'https://canbao.example.cn/open/#';
export const LINK = `${SITE}v=1&d=20261121&r=330100&b=1968&g=general&t=adult-2&y=2025nn&l=2024&k=none&p=other&pd=20270310&f=2027&i=outside&o=p2027-720&s=20270810.5.600000&u=20261121.17482b&z=RYTHT`;
export const UNSURE = `${SITE}v=1&d=20261121&r=330100&b=1955&g=general&t=adult-2&y=2025un&k=none&p=other&pd=20270310&f=2027&i=outside&s=20270710.4.605000-20270810.5.600000&u=20261121.17482b&z=8T873`;

export const field = (page: Page) => page.getByLabel('粘贴链接，或者整段聊天');
export const taken = (page: Page) => page.getByText('接到了', { exact: false });

export async function openReceiving(page: Page): Promise<void> {
  await page.goto('/counter/?asOf=2026-11-21');
  await page.getByText('接过居民的回答').click();
  // The buttons that depend on the browser come with the script that listens.
  await expect(page.getByRole('button', { name: '用摄像头扫' })).toBeVisible();
}

export async function expectTaken(page: Page): Promise<void> {
  await expect(taken(page)).toBeVisible();
  await expect(page.getByRole('button', { name: '给对方看' })).toBeVisible();
}

export async function takeIn(page: Page, link: string): Promise<void> {
  await openReceiving(page);
  await field(page).fill(link);
  await page.keyboard.press('Enter');
  await expectTaken(page);
}

export async function choosePicture(page: Page, name: string, mimeType: string, buffer: Buffer) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '选一张二维码图片' }).click();
  await (await chooser).setFiles({ name, mimeType, buffer });
}
