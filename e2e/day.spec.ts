import { 山东断两年 } from './official-people.ts';
import { expect, test } from './test.ts';
import { answer, onward, ready, stepOf } from './walk.ts';

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
