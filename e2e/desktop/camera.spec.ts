import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../../scripts/find-browser.ts';
import { qrFilm } from '../qr-pictures.ts';
import { expectTaken, field, LINK, openReceiving } from '../taking.ts';
import { expect, test, watch } from '../test.ts';

/** A browser whose camera plays a film of a code. */
async function withCamera(
  text: string,
  baseURL: string,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'camera-'));
  const film = join(folder, 'film.y4m');
  await writeFile(film, qrFilm(text));
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [
      ...BROWSER_ARGUMENTS,
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  });
  try {
    const context = await browser.newContext({ baseURL, locale: 'zh-CN' });
    const watched = await watch(context, new URL(baseURL).host);
    const page = await context.newPage();
    await rememberTracks(page);
    await openReceiving(page);
    await use(page);
    expect(watched.problems).toEqual([]);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Every track the page ever got, so that one left running is found. */
const rememberTracks = (page: Page) =>
  page.addInitScript(() => {
    const tracks: MediaStreamTrack[] = [];
    Object.assign(window, { tracks });
    const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wish) => {
      const stream = await ask(wish);
      tracks.push(...stream.getTracks());
      return stream;
    };
  });
const tracks = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { tracks: MediaStreamTrack[] }).tracks.map((each) => each.readyState),
  );
const running = (page: Page) =>
  page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 0);

test('对准就接到，摄像头随即关掉', async ({ baseURL }) => {
  await withCamera(LINK, baseURL ?? '', async (page) => {
    await page.getByRole('button', { name: '用摄像头扫' }).click();
    await expectTaken(page);
    await expect(page.locator('video')).toHaveCount(0);
    expect(await tracks(page)).toEqual(['ended']);
  });
});

test('别的码：说一声，接着看；关掉就关掉', async ({ baseURL }) => {
  await withCamera('https://u.wechat.com/EAvb1234', baseURL ?? '', async (page) => {
    await page.getByRole('button', { name: '用摄像头扫' }).click();
    await running(page);
    await expect(page.getByText('扫到了，不过不是这里的二维码')).toBeVisible();
    expect(await tracks(page)).toEqual(['live']);
    await page.getByRole('button', { name: '关掉摄像头' }).click();
    await expect(page.locator('video')).toHaveCount(0);
    expect(await tracks(page)).toEqual(['ended']);
    await expect(page.getByRole('button', { name: '用摄像头扫' })).toBeFocused();

    // Another time, and the page is put aside while the camera is on.
    await page.keyboard.press('Enter');
    await running(page);
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')));
    await expect(page.locator('video')).toHaveCount(0);
    expect(await tracks(page)).toEqual(['ended', 'ended']);
  });
});

test('不让用、没有、正忙，各有各的说法，别的办法还在', async ({ page }) => {
  await page.addInitScript(() => {
    const names = ['NotAllowedError', 'NotFoundError', 'NotReadableError'];
    navigator.mediaDevices.getUserMedia = () =>
      Promise.reject(new DOMException('refused', names.shift()));
  });
  await openReceiving(page);
  for (const title of [
    '浏览器没有让用摄像头',
    '这台设备上没有找到摄像头',
    '摄像头打不开，可能别的程序正用着',
  ]) {
    await page.getByRole('button', { name: '用摄像头扫' }).click();
    await expect(page.getByText(title)).toBeVisible();
    await expect(page.locator('video')).toHaveCount(0);
  }
  await field(page).fill(LINK);
  await page.keyboard.press('Enter');
  await expectTaken(page);
});

test('没有摄像头接口的浏览器，不给这个按钮', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'mediaDevices', { value: undefined }),
  );
  await page.goto('/counter/');
  await page.getByText('接过居民的回答').click();
  await expect(page.getByRole('button', { name: '选一张二维码图片' })).toBeVisible();
  await expect(page.getByRole('button', { name: '用摄像头扫' })).toBeHidden();
});
