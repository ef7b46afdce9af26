import type { Page } from '@playwright/test';
import { 杭州断两年 } from '../people.ts';
import { expect, test } from '../test.ts';
import { expectResult, expectRows, headline, ready, stepOf } from '../walk.ts';

const FAR = 200;

/** What the focus is on, as somebody with a keyboard knows it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    const labels = (element as HTMLInputElement | null)?.labels;
    const words = labels?.length ? labels[0]?.textContent : element?.textContent;
    return (words ?? '').replace(/\s+/g, ' ').trim();
  });

/** The ring must be in sight: on the element, or on the card that stands for a radio. */
const focusIsSeen = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const shown = element.matches('input[type=radio]')
      ? (element.nextElementSibling as HTMLElement)
      : element;
    const { outlineStyle, outlineWidth } = getComputedStyle(shown);
    const { top, bottom } = shown.getBoundingClientRect();
    return (
      outlineStyle !== 'none' && parseFloat(outlineWidth) >= 3 && bottom > 0 && top < innerHeight
    );
  });

async function tabTo(page: Page, words: string | RegExp): Promise<void> {
  const matches = (text: string) =>
    typeof words === 'string' ? text.startsWith(words) : words.test(text);
  for (let presses = 0; presses < FAR; presses++) {
    await page.keyboard.press('Tab');
    if (!matches(await focused(page))) continue;
    expect(await focusIsSeen(page), `focus on ${words} can be seen`).toBe(true);
    return;
  }
  throw new Error(`${FAR} × Tab did not reach ${words} at ${page.url()}`);
}

/** Tab enters a group of radios at one of them; arrows choose the others. */
async function chooseByKeys(page: Page, group: RegExp, answer: string): Promise<void> {
  const radios = page.getByRole('group', { name: group }).getByRole('radio');
  for (let presses = 0; presses < FAR; presses++) {
    await page.keyboard.press('Tab');
    if (await radios.evaluateAll((all) => all.includes(document.activeElement as never))) break;
  }
  expect(await focusIsSeen(page)).toBe(true);
  if ((await focused(page)).startsWith(answer)) {
    await page.keyboard.press('Space');
    return;
  }
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('ArrowDown');
    if ((await focused(page)).startsWith(answer)) return;
  }
  throw new Error(`arrows did not reach ${answer}`);
}

async function continueByKeys(page: Page): Promise<void> {
  const step = stepOf(page);
  await tabTo(page, '继续');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.includes(`/${step}/`));
  if (stepOf(page)) await ready(page);
}

test('只用键盘，从首页走到结果', async ({ page }) => {
  await page.goto('/?asOf=2026-11-21');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('跳到正文');
  await page.keyboard.press('Enter');
  await tabTo(page, '帮自己算');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/wizard/region/**');
  // The day is remembered by the pages with answers, and the home page has none.
  await page.goto('/wizard/region/?asOf=2026-11-21');
  await ready(page);

  // Nothing answered: the errors take the focus, and their link leads to the field.
  await tabTo(page, '继续');
  await page.keyboard.press('Enter');
  await expect(page.locator('main').getByRole('alert')).toBeFocused();
  await tabTo(page, '还没选参保地');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('或者从这里选省')).toBeFocused();
  await page.getByLabel('打字找').focus();
  await page.keyboard.type('hangzhou');
  await page.keyboard.press('Enter');
  await expect(page.getByText('选好了：浙江省杭州市')).toBeVisible();
  await continueByKeys(page);

  await tabTo(page, '出生的年份');
  await page.keyboard.type('1968');
  await chooseByKeys(page, /您的身份/, '一般居民');
  await chooseByKeys(page, /您按哪一档缴费/, '成年人，二档');
  await continueByKeys(page);

  await chooseByKeys(page, /^2025 年$/, '没参保');
  await chooseByKeys(page, /^2026 年$/, '没参保');
  await chooseByKeys(page, /最近一次参保是哪一年/, '我知道是哪一年');
  await tabTo(page, '最近一次参保的年份');
  await page.keyboard.type('2024');
  await continueByKeys(page);

  await chooseByKeys(page, /最近三个月有这些变动吗/, '都没有');
  await continueByKeys(page);

  await chooseByKeys(page, /哪天缴？/, '别的日子');
  for (const [part, digits] of [
    ['年', '2027'],
    ['月', '3'],
    ['日', '10'],
  ] as const) {
    await tabTo(page, new RegExp(`^${part}$`));
    await page.keyboard.type(digits);
  }
  await chooseByKeys(page, /缴哪一年的医保/, '缴 2027 年的');
  await chooseByKeys(page, /集中缴费期里吗/, '不在');
  await tabTo(page, '知道当地的钱数');
  await page.keyboard.press('Enter');
  await tabTo(page, '2027 年一个人缴多少钱');
  await page.keyboard.type('720');
  await continueByKeys(page);

  await expectRows(page, 杭州断两年);
  await tabTo(page, '看结果');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/result/');
  await expect(headline(page, '什么时候能报销')).toBeVisible();
  await expectResult(page, 杭州断两年);
  await tabTo(page, '打印这一页');
});

test('换了一题，焦点到新的一题的开头；回车就是继续', async ({ page }) => {
  await page.goto('/wizard/region/?asOf=2026-11-21');
  await ready(page);
  await page.getByLabel('打字找').fill('山东');
  await page.keyboard.press('Enter');
  await tabTo(page, '继续');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/wizard/person/');
  await expect(page.locator('.step')).toBeFocused();
  await tabTo(page, '上一题');
  await chooseByKeys(page, /您的身份/, '医疗救助对象');
  await page.getByLabel('出生的年份').focus();
  await page.keyboard.type('1968');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/wizard/history/');
});
