import type { Page } from '@playwright/test';
import { misplaced } from '../measure.ts';
import { qrPng } from '../qr-pictures.ts';
import { choosePicture, expectTaken, field, LINK, openReceiving, taken } from '../taking.ts';
import { expect, test } from '../test.ts';

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

test('粘贴一条链接', async ({ page }) => {
  await openReceiving(page);
  await field(page).fill(LINK);
  await page.getByRole('button', { name: '接过来' }).click();
  await expectTaken(page);
});

test('粘贴整段聊天，回车', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openReceiving(page);
  const chat = `王大姐 10:21\n补缴 2 年，早 61 天。\n打开看全部：${LINK}\n王大姐 10:22\n12393 打不通`;
  await page.evaluate((text) => navigator.clipboard.writeText(text), chat);
  await field(page).focus();
  await page.keyboard.press('Control+V');
  await page.keyboard.press('Enter');
  await expectTaken(page);
});

test('扫码枪：一口气打完再回车', async ({ page }) => {
  await openReceiving(page);
  await field(page).focus();
  await page.keyboard.type(LINK);
  await page.keyboard.press('Enter');
  await expectTaken(page);
});

test('扫码枪遇上全角的中文输入法', async ({ page }) => {
  await openReceiving(page);
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
  await openReceiving(page);
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
  await openReceiving(page);
  await choosePicture(page, '截图.png', 'image/png', qrPng(LINK));
  await expectTaken(page);
});

test('选一张拍歪了、有噪点的照片', async ({ page }) => {
  await openReceiving(page);
  const photo = await photograph(page, qrPng(LINK));
  await choosePicture(page, '照片.jpg', 'image/jpeg', photo);
  await expectTaken(page);
});

test('把截图直接粘贴进来', async ({ page }) => {
  await openReceiving(page);
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
  await openReceiving(page);
  const empty = await page.screenshot({ clip: { x: 0, y: 0, width: 400, height: 300 } });
  await choosePicture(page, '空.png', 'image/png', empty);
  await expect(page.getByText('图里没有找到二维码')).toBeVisible();
  await choosePicture(page, '名片.png', 'image/png', qrPng('https://u.wechat.com/EAvb1234'));
  await expect(page.getByText('扫到了，不过不是这里的二维码')).toBeVisible();
  await choosePicture(page, '坏.png', 'image/png', Buffer.from('不是图片'));
  await expect(page.getByText('这个文件打不开，不像是图片')).toBeVisible();
  await expect(taken(page)).toBeHidden();
});
