import { 山东断两年 } from './official-people.ts';
import { 杭州断两年, 职工转居民 } from './people.ts';
import { expect, test } from './test.ts';
import {
  answer,
  changeLink,
  choose,
  expectResult,
  expectRows,
  onward,
  ready,
  showResult,
  stepOf,
  walk,
  walkToResult,
} from './walk.ts';

const heading = '看看对不对，再看结果';

test('后退一题一题地退，答过的都在；前进也一样', async ({ page }) => {
  const steps: string[] = [];
  await walk(page, 杭州断两年, { onStep: async (step) => void steps.push(step) });
  for (const step of [...steps].reverse()) {
    await page.goBack();
    await page.waitForURL(`**/wizard/${step}/**`);
    if (step === 'person') await expect(page.getByLabel('出生的年份')).toHaveValue('1968');
    if (step === 'payment') {
      await expect(page.getByLabel('一个人缴多少钱')).toHaveValue('720');
      await expect(page.getByLabel('月', { exact: true })).toHaveValue('3');
    }
    await expect(page.locator('input[type=radio]:checked')).toHaveCount(
      { region: 0, person: 2, history: 3, event: 1, payment: 3 }[step] ?? -1,
    );
  }
  for (const step of steps.slice(1)) {
    await page.goForward();
    await page.waitForURL(`**/wizard/${step}/`);
  }
  await page.goForward();
  await expectRows(page, 杭州断两年);
});

test('每一题答完都刷新一次再继续，什么也不丢', async ({ page }) => {
  await walk(page, 职工转居民, {
    onStep: async () => {
      await page.reload();
      await ready(page);
    },
  });
  await page.reload();
  await expectRows(page, 职工转居民);
  await showResult(page);
  await page.reload();
  await expectResult(page, 职工转居民);
});

test('从结果后退到核对页再回来，结果不变', async ({ page }) => {
  await walkToResult(page, 山东断两年);
  await page.goBack();
  await expectRows(page, 山东断两年);
  await page.goForward();
  await expectResult(page, 山东断两年);
});

test('还没答就打开后面的地址：送到该答的那一题，说清楚为什么', async ({ page }) => {
  await page.goto('/wizard/payment/?asOf=2026-11-21');
  await page.waitForURL('**/wizard/region/?skipped=1');
  await expect(page.getByText('您打开的那一题，要先答完前面的才能问。')).toBeVisible();

  await page.goto('/check/');
  await expect(page.getByRole('heading', { name: '还没有答案可以核对' })).toBeVisible();

  await page.goto('/result/');
  await expect(page.getByText('这台设备上还没有您的回答。')).toBeVisible();
  await expect(page.getByText(/\d{4}年\d+月\d+日起能报销/)).toHaveCount(0);
});

test('答到一半打开结果：只说差哪一题，答过的都在', async ({ page }) => {
  await walk(page, 杭州断两年, { until: 'event' });
  await page.goto('/check/');
  await expect(page.getByText('还差几处，答完才能看结果')).toBeVisible();
  await expect(page.getByRole('button', { name: '看结果' })).toHaveCount(0);
  await page.goto('/result/');
  await page.getByText('去「最近的变动」').click();
  await page.waitForURL('**/wizard/event/**');
  for (let step = stepOf(page); step; step = stepOf(page)) {
    await answer(page, 杭州断两年);
    await onward(page);
  }
  await expectRows(page, 杭州断两年);
});

test('打开用不着答的那一题，回到核对页', async ({ page }) => {
  await walk(page, 杭州断两年);
  await page.goto('/wizard/employee/');
  await page.waitForURL('**/check/');
  await expectRows(page, 杭州断两年);
});

test('从核对页改一年的参保：只补问新的题，别的不动', async ({ page }) => {
  await walk(page, 杭州断两年);
  await changeLink(page, '2026 年').click();
  await page.waitForURL('**/wizard/history/?from=check');
  await ready(page);
  await choose(page, /^2026 年$/, '居民医保');
  await onward(page);
  await page.waitForURL('**/wizard/claims/?from=check');
  await ready(page);
  await choose(page, /^2026 年/, '报销过');
  await onward(page);
  await page.waitForURL('**/check/');
  const rows = 杭州断两年.rows.flatMap((row) =>
    row[0] === '2026 年' ? [['2026 年', '居民医保'] as const] : [row],
  );
  rows.splice(7, 0, ['2026 年报销', '报销过']);
  await expectRows(page, { ...杭州断两年, rows });
  // Insured in 2026, nothing is broken: 3 months from 2027-03-10.
  await showResult(page);
  await expect(page.getByText('2027年6月10日', { exact: true }).first()).toBeVisible();
});

test('从核对页改参保地：不再适用的档没有了，结果按新的地方算', async ({ page }) => {
  await walk(page, 杭州断两年);
  await changeLink(page, '参保地').click();
  await ready(page);
  await page.getByLabel('打字找').fill('阜新');
  await page.getByRole('button', { name: '辽宁省阜新市' }).click();
  await onward(page);
  // Another place has another window: that alone is asked again.
  await page.waitForURL('**/wizard/payment/?from=check');
  await ready(page);
  await choose(page, '集中缴费期里吗？', '不在，已经过了');
  await onward(page);
  await page.waitForURL('**/check/');
  await expect(page.getByText('成年人，二档')).toHaveCount(0);
  await expect(page.getByText('辽宁省阜新市')).toBeVisible();
  await showResult(page);
  // Fuxin adds nothing for the first year: 4 months from 2027-03-10, not Hangzhou's 5.
  await expect(page.getByText('2027年7月10日', { exact: true }).first()).toBeVisible();
});

test('不改了，回到核对页：什么都没变', async ({ page }) => {
  await walk(page, 山东断两年);
  await changeLink(page, '哪天缴').click();
  await ready(page);
  await page.getByRole('link', { name: '不改了，回到核对页' }).click();
  await page.waitForURL('**/check/');
  await expectRows(page, 山东断两年);
});

test('连点两下「继续」「看结果」，只算一次', async ({ page }) => {
  await walk(page, 山东断两年, { until: 'event' });
  const before = await page.evaluate(() => history.length);
  await answer(page, 山东断两年);
  await page.getByRole('button', { name: '继续' }).dblclick();
  await page.waitForURL('**/wizard/payment/');
  await answer(page, 山东断两年);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await page.getByRole('button', { name: '继续' }).dblclick();
  await expect(page.getByRole('heading', { name: heading })).toBeVisible();
  await page.getByRole('button', { name: '看结果' }).dblclick();
  await page.waitForURL('**/result/');
  await expectResult(page, 山东断两年);
  expect(await page.evaluate(() => history.length)).toBe(before + 3);
});

test('连点两下「继续」，第二下不会替人答下一题', async ({ page }) => {
  await walk(page, 职工转居民, {
    onArrival: async (step) => {
      if (step === 'region') return;
      await page.waitForTimeout(500);
      await expect(page.locator('input:checked')).toHaveCount(0);
    },
    onStep: async () => {
      const button = page.getByRole('button', { name: '继续' });
      await button.scrollIntoViewIfNeeded();
      const box = await button.boundingBox();
      const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
      const middle = [x + width / 2, y + height / 2] as const;
      await page.mouse.click(...middle);
      // As long as an unhurried finger takes; the next page is there by then.
      await page.waitForTimeout(150);
      await page.mouse.click(...middle);
    },
    leaves: true,
  });
  await expectRows(page, 职工转居民);
});

test('清空以后，后退、刷新都不会把答案带回来', async ({ page }) => {
  await walkToResult(page, 杭州断两年);
  await page.getByRole('button', { name: '清空重来' }).click();
  await page.getByRole('button', { name: '清掉，从头再来' }).click();
  await page.waitForURL('**/wizard/region/**');
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('330100');
  await page.goto('/check/');
  await expect(page.getByRole('heading', { name: '还没有答案可以核对' })).toBeVisible();
  await page.goBack();
  await page.reload();
  await ready(page);
  await expect(page.getByText('选好了')).toHaveCount(0);
});
