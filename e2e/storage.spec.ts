import { 山东断两年, 阜新断一年 } from './official-people.ts';
import { 杭州断两年 } from './people.ts';
import { cutPower, filesHolding, openProfile, withProfile } from './profile.ts';
import { expect, test, watch } from './test.ts';
import { answer, expectResult, expectRows, onward, showResult, stepOf, walk } from './walk.ts';

const KEY = 'canbao.answers.v1';
const notKept = '这台手机不让网页存东西，答案关掉页面就没了。最好一次答完。';
const discarded = '上次留在这台手机上的答案读不出来，已经清掉了，要从头答一遍。';

test('关掉页面再打开，接着答', async ({ page, context }) => {
  await walk(page, 杭州断两年, { until: 'event' });
  await page.close();
  const again = await context.newPage();
  await again.goto('/wizard/event/?asOf=2026-11-21');
  for (let step = stepOf(again); step; step = stepOf(again)) {
    await answer(again, 杭州断两年);
    await onward(again);
  }
  await expectRows(again, 杭州断两年);
  await showResult(again);
  await expectResult(again, 杭州断两年);
});

test('页面崩了再打开，一题不少', async ({ page, context }) => {
  await walk(page, 杭州断两年, { until: 'payment' });
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  const again = await context.newPage();
  await again.goto('/wizard/payment/?asOf=2026-11-21');
  await answer(again, 杭州断两年);
  await onward(again);
  await expectRows(again, 杭州断两年);
});

test('手机突然没电，开机再打开，一题不少', async ({ baseURL }) => {
  // Chromium writes local storage sixty times an hour at most: seconds after the first answer, but a
  // minute later for what a slow machine answers after that.
  test.setTimeout(300_000);
  const home = baseURL ?? '';
  await withProfile(async (profile) => {
    const before = await openProfile(profile, home);
    const page = await before.newPage();
    await page.goto(`/wizard/region/?asOf=${阜新断一年.today}`);
    for (let step = stepOf(page); step !== 'event'; step = stepOf(page)) {
      await answer(page, 阜新断一年);
      await onward(page);
    }
    const stored = await page.evaluate((key) => localStorage.getItem(key) ?? '', KEY);
    expect(stored).toContain('210900');
    await expect.poll(() => filesHolding(profile, stored), { timeout: 180_000 }).not.toEqual([]);
    await cutPower(before);

    const after = await openProfile(profile, home);
    const watched = await watch(after, new URL(home).host);
    const again = await after.newPage();
    await again.goto(`/wizard/event/?asOf=${阜新断一年.today}`);
    for (let step = stepOf(again); step; step = stepOf(again)) {
      await answer(again, 阜新断一年);
      await onward(again);
    }
    await expectRows(again, 阜新断一年);
    await showResult(again);
    await expectResult(again, 阜新断一年);
    expect(watched.problems).toEqual([]);
    await after.close();
  });
});

for (const stored of [
  '{"region":5}',
  '断了一半的{',
  'null',
  '[]',
  '{"years":{"2025":"resident","x":1}}',
]) {
  test(`存的东西坏了也能用：${stored}`, async ({ page }) => {
    await page.goto('/about/');
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, stored] as const);
    await page.goto('/wizard/region/');
    await expect(page.getByText(discarded)).toBeVisible();
    await walk(page, 阜新断一年);
    await expectRows(page, 阜新断一年);
  });
}

const REFUSALS: Readonly<Record<string, () => void>> = {
  不让碰存储: () => {
    for (const area of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, area, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  },
  存满了: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
};

for (const [name, refuse] of Object.entries(REFUSALS)) {
  test(`${name}：照样走到结果，并说明关掉就没了`, async ({ page }) => {
    await page.addInitScript(refuse);
    await walk(page, 山东断两年, {
      onStep: async () => await expect(page.getByText(notKept)).toBeVisible(),
    });
    await expect(page.getByText(notKept)).toBeVisible();
    await expectRows(page, 山东断两年);
    await showResult(page);
    await expectResult(page, 山东断两年);
    // Changing an answer is a way through pages too, and loses nothing.
    await page.getByRole('link', { name: '修改回答' }).first().click();
    await page.waitForURL('**/check/');
    await expectRows(page, 山东断两年);
  });
}

test('同一台手机前后两个人，不串', async ({ page }) => {
  await walk(page, 杭州断两年);
  await page.getByRole('button', { name: '清空重来' }).click();
  await page.getByRole('button', { name: '清掉，从头再来' }).click();
  await page.waitForURL('**/wizard/region/**');
  await walk(page, 山东断两年);
  await expectRows(page, 山东断两年);
  await showResult(page);
  await expectResult(page, 山东断两年);
});
