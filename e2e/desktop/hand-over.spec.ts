import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Page } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../../scripts/find-browser.ts';
import { misplaced, tooSmall } from '../measure.ts';
import { qrFilm, qrPng } from '../qr-pictures.ts';
import { expect, test, watch } from '../test.ts';

// Links as the result page made them for 杭州断两年 and 杭州有一年记不清 in people.ts; the sentences
// expected of them were worked out by hand there.
const SITE = 'https://canbao.example.cn/open/#';
const LINK = `${SITE}v=1&d=20261121&r=330100&b=1968&g=general&t=adult-2&y=2025nn&l=2024&k=none&p=other&pd=20270310&f=2027&i=outside&o=p2027-720&s=20270810.5.600000&u=20261121.17482b&z=RYTHT`;
const UNSURE = `${SITE}v=1&d=20261121&r=330100&b=1955&g=general&t=adult-2&y=2025un&k=none&p=other&pd=20270310&f=2027&i=outside&s=20270710.4.605000-20270810.5.600000&u=20261121.17482b&z=8T873`;

const field = (page: Page) => page.getByLabel('粘贴链接，或者整段聊天');
const taken = (page: Page) => page.getByText('接到了', { exact: false });

async function open(page: Page): Promise<void> {
  await page.goto('/counter/?asOf=2026-11-21');
  await page.getByText('接过居民的回答').click();
  // The buttons that depend on the browser come with the script that listens.
  await expect(page.getByRole('button', { name: '用摄像头扫' })).toBeVisible();
}

async function expectTaken(page: Page): Promise<void> {
  await expect(taken(page)).toBeVisible();
  await expect(page.getByRole('button', { name: '给对方看' })).toBeVisible();
}

async function choosePicture(page: Page, name: string, mimeType: string, buffer: Buffer) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '选一张二维码图片' }).click();
  await (await chooser).setFiles({ name, mimeType, buffer });
}

test.describe('接过来', () => {
  test('粘贴一条链接', async ({ page }) => {
    await open(page);
    await field(page).fill(LINK);
    await page.getByRole('button', { name: '接过来' }).click();
    await expectTaken(page);
  });

  test('粘贴整段聊天，回车', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page);
    const chat = `王大姐 10:21\n补缴 2 年，早 61 天。\n打开看全部：${LINK}\n王大姐 10:22\n12393 打不通`;
    await page.evaluate((text) => navigator.clipboard.writeText(text), chat);
    await field(page).focus();
    await page.keyboard.press('Control+V');
    await page.keyboard.press('Enter');
    await expectTaken(page);
  });

  test('扫码枪：一口气打完再回车', async ({ page }) => {
    await open(page);
    await field(page).focus();
    await page.keyboard.type(LINK);
    await page.keyboard.press('Enter');
    await expectTaken(page);
  });

  test('扫码枪遇上全角的中文输入法', async ({ page }) => {
    await open(page);
    await field(page).focus();
    for (const sign of LINK.replace(/\./g, '。')) {
      const code = sign.charCodeAt(0);
      await page.keyboard.insertText(
        code > 32 && code < 127 ? String.fromCharCode(code + 0xfee0) : sign,
      );
    }
    await page.keyboard.press('Enter');
    await expectTaken(page);
  });

  test('读不出来：说怎么办，打的字还在，接着扫就换掉', async ({ page }) => {
    await open(page);
    const problems = [
      ['', '框里还没有内容'],
      ['大姐，我填好了', '这段文字里没有找到链接'],
      ['https://canbao.example.cn/open/', '链接不完整：回答没有跟过来'],
      [LINK.slice(0, -12), '链接不完整：后面少了一截'],
      [LINK.replace('v=1', 'v=7'), '链接是用更新的版本做的'],
      [LINK.replace('b=1968', 'b=1986'), '链接读不出来'],
    ] as const;
    for (const [text, title] of problems) {
      await field(page).fill(text);
      await page.keyboard.press('Enter');
      await expect(page.getByText(title, { exact: true })).toBeVisible();
      await expect(field(page)).toHaveValue(text);
      await expect(field(page)).toBeFocused();
    }
    expect(await misplaced(page)).toEqual([]);
    // The old text is selected: the gun's takes its place.
    await page.keyboard.type(LINK);
    await page.keyboard.press('Enter');
    await expectTaken(page);
    await expect(page.getByText('链接读不出来')).toBeHidden();
  });

  test('选一张截图', async ({ page }) => {
    await open(page);
    await choosePicture(page, '截图.png', 'image/png', qrPng(LINK));
    await expectTaken(page);
  });

  test('选一张拍歪了、有噪点的照片', async ({ page }) => {
    await open(page);
    const photo = await photograph(page, qrPng(LINK));
    await choosePicture(page, '照片.jpg', 'image/jpeg', photo);
    await expectTaken(page);
  });

  test('把截图直接粘贴进来', async ({ page }) => {
    await open(page);
    const picture = qrPng(LINK).toString('base64');
    await field(page).evaluate((box, data) => {
      const bytes = Uint8Array.from(atob(data), (each) => each.charCodeAt(0));
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([bytes], 'image.png', { type: 'image/png' }));
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, picture);
    await expectTaken(page);
  });

  test('图片里没有码、是别的码、打不开', async ({ page }) => {
    await open(page);
    const empty = await page.screenshot({ clip: { x: 0, y: 0, width: 400, height: 300 } });
    await choosePicture(page, '空.png', 'image/png', empty);
    await expect(page.getByText('图里没有找到二维码')).toBeVisible();
    await choosePicture(page, '名片.png', 'image/png', qrPng('https://u.wechat.com/EAvb1234'));
    await expect(page.getByText('扫到了，不过不是这里的二维码')).toBeVisible();
    await choosePicture(page, '坏.png', 'image/png', Buffer.from('不是图片'));
    await expect(page.getByText('这个文件打不开，不像是图片')).toBeVisible();
    await expect(taken(page)).toBeHidden();
  });
});

/** What a phone makes of a picture: turned, small in a large frame, grainy, compressed. */
async function photograph(page: Page, picture: Buffer): Promise<Buffer> {
  const jpeg = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [3000, 2250];
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.fillStyle = '#a08a70';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.translate(1500, 1125);
    context.rotate(0.4);
    context.drawImage(image, -540, -960);
    const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
    let seed = 7;
    for (let at = 0; at < pixels.data.length; at++) {
      if (at % 4 === 3) continue;
      seed = (seed * 16807) % 2147483647;
      pixels.data[at] = (pixels.data[at] ?? 0) + (seed / 2147483647 - 0.5) * 70;
    }
    context.putImageData(pixels, 0, 0);
    return canvas.toDataURL('image/jpeg', 0.6).split(',')[1] ?? '';
  }, picture.toString('base64'));
  return Buffer.from(jpeg, 'base64');
}

test.describe('摄像头', () => {
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
      await open(page);
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
    await open(page);
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
});

async function takeIn(page: Page, link: string): Promise<void> {
  await open(page);
  await field(page).fill(link);
  await page.keyboard.press('Enter');
  await expectTaken(page);
}

test.describe('打印', () => {
  /** Stands in for the print window: notes what would be printed, and says when it is over. */
  const listen = (page: Page, afterwards: boolean) =>
    page.addInitScript((tell) => {
      const papers: string[] = [];
      Object.assign(window, { papers });
      window.print = () => {
        papers.push(document.documentElement.className);
        if (tell) window.dispatchEvent(new Event('afterprint'));
      };
    }, afterwards);
  const papers = (page: Page) =>
    page.evaluate(() => (window as unknown as { papers: string[] }).papers);
  const receipt = (page: Page) => page.locator('.receipt');

  test('小票只有那一条，打完就回到 A4', async ({ page }) => {
    await listen(page, true);
    await takeIn(page, LINK);
    await page.getByRole('button', { name: '打印小票（80 毫米）' }).click();
    await page.getByRole('button', { name: '打印', exact: true }).click();
    const [strip, sheet] = await papers(page);
    expect(strip).toContain('receipt-paper');
    expect(sheet).not.toContain('receipt-paper');
    await page.emulateMedia({ media: 'print' });
    await expect(receipt(page)).toBeHidden();
    await expect(page.locator('main')).toBeVisible();
  });

  test('打印窗口不说打完了也一样：动一动页面就回来', async ({ page }) => {
    await listen(page, false);
    await takeIn(page, UNSURE);
    await page.getByRole('button', { name: '打印小票（80 毫米）' }).click();
    // As wide as the strip less its margins.
    await page.setViewportSize({ width: 272, height: 1100 });
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('main')).toBeHidden();
    await expect(page.locator('.site-footer')).toBeHidden();
    await expect(receipt(page)).toBeVisible();
    const text = receipt(page);
    await expect(text).toContainText('从 2027年7月10日 起能报销');
    await expect(text).toContainText('从 2027年8月10日 起能报销');
    await expect(text).toContainText('60.5 万元');
    await expect(text).toContainText('按哪里的规定：杭州市');
    await expect(text).toContainText('浙医保联发〔2024〕19号');
    await expect(text).toContainText(/核对码 [0-9A-Z]{4} [0-9A-Z]{4}/);
    await expect(text).toContainText('这是估算，以当地经办为准；医保热线 12393。');
    expect(await misplaced(page)).toEqual([]);
    // Thermal paper knows no grey, and nothing may be smaller than nine points.
    const looks = await receipt(page).evaluate((strip) =>
      [strip, ...strip.querySelectorAll('p, b')].map((each) => {
        const { color, fontSize } = getComputedStyle(each);
        return { color, large: parseFloat(fontSize) >= 12 };
      }),
    );
    expect(new Set(looks.map(({ color }) => color))).toEqual(new Set(['rgb(0, 0, 0)']));
    expect(looks.every(({ large }) => large)).toBe(true);
    const code = await receipt(page).locator('svg').boundingBox();
    // 40 mm at 96 pixels to the inch.
    expect(code?.width).toBeGreaterThan(151);

    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Shift');
    await page.emulateMedia({ media: 'print' });
    await expect(receipt(page)).toBeHidden();
  });

  test('打出来的小票，拍下来又能接回去', async ({ page }) => {
    await listen(page, false);
    await takeIn(page, LINK);
    await page.getByRole('button', { name: '打印小票（80 毫米）' }).click();
    await page.emulateMedia({ media: 'print' });
    const picture = await receipt(page).screenshot();
    const before = await receipt(page).textContent();
    await page.emulateMedia({ media: 'screen' });
    await open(page);
    await expect(taken(page)).toBeHidden();
    await choosePicture(page, '小票.png', 'image/png', picture);
    await expectTaken(page);
    expect(await receipt(page).textContent()).toBe(before);
  });

  test('纸的大小：小票 80 毫米宽，A4 还是 A4', async ({ page }) => {
    await listen(page, false);
    await takeIn(page, LINK);
    const widths = async () => {
      const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
      const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
      return boxes.map(([, width]) => Math.round((Number(width) / 72) * 25.4));
    };
    await page.getByRole('button', { name: '打印小票（80 毫米）' }).click();
    expect(new Set(await widths())).toEqual(new Set([80]));
    await page.keyboard.press('Shift');
    expect(new Set(await widths())).toEqual(new Set([210]));
  });

  test('这里打印不了，就没有打印的按钮', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'userAgent', {
        value: 'Mozilla/5.0 (Linux; Android 13) Chrome/111 Mobile MicroMessenger/8.0.40',
      });
    });
    await takeIn(page, LINK);
    await expect(page.getByRole('button', { name: /^打印/ })).toBeHidden();
  });
});

test.describe('给对方看', () => {
  const SIZES = [
    [1280, 800],
    [1024, 768],
    [768, 1024],
    [360, 740],
  ] as const;
  const layer = (page: Page) => page.getByRole('dialog', { name: '给对方看' });

  async function show(page: Page): Promise<void> {
    await page.getByRole('button', { name: '给对方看' }).click();
    await expect(layer(page)).toBeVisible();
  }

  const axe = async (page: Page) => {
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .include('dialog')
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  };

  /** Nothing sticks out sideways, and each sentence can be reached by scrolling. */
  async function expectWhole(page: Page): Promise<void> {
    const widths = await layer(page).evaluate((box) => {
      const parts = [...box.querySelectorAll('p, strong, button')];
      const edges = parts.map((each) => each.getBoundingClientRect());
      return {
        scroll: box.scrollWidth,
        own: box.clientWidth,
        left: Math.min(...edges.map(({ left }) => left)),
        right: Math.max(...edges.map(({ right }) => right)),
      };
    });
    expect(widths.scroll).toBe(widths.own);
    expect(widths.left).toBeGreaterThanOrEqual(0);
    expect(widths.right).toBeLessThanOrEqual(widths.own);
  }

  test('三句话一屏看完，字在宽度的百分之五以上', async ({ page }) => {
    await takeIn(page, LINK);
    await show(page);
    await expect(layer(page)).toContainText('从 2027年8月10日 起能报销');
    await expect(layer(page)).toContainText('补缴 2 年，早 61 天，多花 1440 元');
    await expect(layer(page)).toContainText('60 万元');
    const [size, scrolls] = await layer(page).evaluate((box) => [
      parseFloat(getComputedStyle(box.querySelector('strong') ?? box).fontSize),
      box.scrollHeight > box.clientHeight,
    ]);
    expect(size).toBeGreaterThanOrEqual(64);
    expect(scrolls).toBe(false);
    expect(await tooSmall(page)).toEqual([]);
  });

  for (const [width, height] of SIZES) {
    test(`最长的几句，${width} 宽，正的、倒的、深色`, async ({ page }) => {
      await takeIn(page, UNSURE);
      await page.setViewportSize({ width, height });
      await show(page);
      await expectWhole(page);
      await page.getByRole('button', { name: '翻转' }).click();
      await expectWhole(page);
      const first = layer(page).getByText('从 2027年7月10日', { exact: false });
      // Turned, the first sentence is next to the buttons, at the foot of the screen.
      const [text, button] = await Promise.all([
        layer(page).locator('.show-other-part').first().boundingBox(),
        page.getByRole('button', { name: '收起' }).boundingBox(),
      ]);
      await expect(first).toBeInViewport();
      expect(text?.y).toBeGreaterThan(0);
      expect((text?.y ?? 0) + (text?.height ?? 0)).toBeLessThanOrEqual((button?.y ?? 0) + 1);
      expect((text?.y ?? 0) + (text?.height ?? 0)).toBeGreaterThan((button?.y ?? 0) - height / 4);
      await page.emulateMedia({ colorScheme: 'dark' });
      await axe(page);
      await page.getByRole('button', { name: '翻转' }).click();
      await page.emulateMedia({ colorScheme: 'light' });
      await axe(page);
    });
  }

  for (const native of [true, false]) {
    const how = native ? '浏览器自己的对话框' : '没有对话框的旧浏览器';
    test(`只用键盘：${how}`, async ({ page }) => {
      if (!native) {
        await page.addInitScript(() => {
          Object.defineProperty(HTMLDialogElement.prototype, 'showModal', { value: undefined });
        });
      }
      await takeIn(page, LINK);
      const opener = page.getByRole('button', { name: '给对方看' });
      await opener.focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('button', { name: '收起' })).toBeFocused();
      await page.keyboard.press('Tab');
      const flip = page.getByRole('button', { name: '翻转' });
      await expect(flip).toBeFocused();
      await page.keyboard.press('Space');
      await expect(flip).toHaveAttribute('aria-pressed', 'true');
      // Round and round, and never to the form underneath.
      for (let presses = 0; presses < 6; presses++) {
        await page.keyboard.press('Tab');
        const outside = await page.evaluate(() => {
          const at = document.activeElement;
          return at !== document.body && at?.closest('dialog') === null;
        });
        expect(outside).toBe(false);
      }
      await page.keyboard.press('Escape');
      await expect(layer(page)).toBeHidden();
      await expect(opener).toBeFocused();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await expect(layer(page)).toBeHidden();
      await expect(opener).toBeFocused();
    });
  }
});
