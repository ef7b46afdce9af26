import { 山东断两年 } from './official-people.ts';
import { 职工转居民 } from './people.ts';
import { expect, test } from './test.ts';
import { answer, choose, headline, onward, ready, showResult, stepOf } from './walk.ts';

/** The same instant everywhere: five minutes past midnight in China, still yesterday in America. */
const JUST_AFTER_MIDNIGHT = new Date('2026-12-02T16:05:00Z');
const JUST_BEFORE_MIDNIGHT = new Date('2026-12-02T15:55:00Z');

for (const timezoneId of ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });

    test('「今天」是北京的今天', async ({ page }) => {
      await page.clock.setFixedTime(JUST_AFTER_MIDNIGHT);
      await page.goto('/wizard/region/');
      for (let step = stepOf(page); step; step = stepOf(page)) {
        await answer(page, 山东断两年);
        if (step === 'payment') {
          await expect(page.getByRole('group', { name: '哪天缴？' })).toContainText(
            '2026年12月3日',
          );
        }
        await onward(page);
      }
      await expect(page.getByText('今天，2026年12月3日')).toBeVisible();
      await page.getByRole('button', { name: '看结果' }).click();
      await expect(page.getByText('今天是 2026年12月3日')).toBeVisible();
      await expect(page.getByText('2027年5月1日', { exact: true }).first()).toBeVisible();
    });
  });
}

test('页面开着过了夜，回来看就是新的一天', async ({ page }) => {
  await page.clock.setFixedTime(JUST_BEFORE_MIDNIGHT);
  await page.goto('/wizard/region/');
  for (let step = stepOf(page); step !== 'payment'; step = stepOf(page)) {
    await answer(page, 山东断两年);
    await onward(page);
  }
  await ready(page);
  const today = page.getByRole('group', { name: '哪天缴？' });
  await expect(today).toContainText('2026年12月2日');
  await page.clock.setFixedTime(JUST_AFTER_MIDNIGHT);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(today).toContainText('2026年12月3日');
});

test('昨天说「在集中缴费期里」的，今天不算数：开着的结果页和重开的页面都要重问', async ({
  page,
}) => {
  await page.clock.setFixedTime(JUST_BEFORE_MIDNIGHT);
  await page.goto('/wizard/region/');
  for (let step = stepOf(page); step; step = stepOf(page)) {
    await answer(page, { ...职工转居民, window: '在' });
    await onward(page);
  }
  await showResult(page);
  await expect(headline(page, '什么时候能报销')).toContainText('2027年1月1日');

  await page.clock.setFixedTime(JUST_AFTER_MIDNIGHT);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.getByText('还没选在不在 2027 年的集中缴费期里。')).toBeVisible();
  await expect(page.getByText('2027年1月1日')).toHaveCount(0);

  await page.goto('/wizard/payment/');
  await ready(page);
  await expect(page.getByRole('radio', { name: '今天' })).toBeChecked();
  await expect(page.getByRole('radio', { name: '在', exact: true })).not.toBeChecked();
  await choose(page, /集中缴费期里吗？/, '在');
  await onward(page);
  await expect(page.getByText('今天，2026年12月3日')).toBeVisible();
});
