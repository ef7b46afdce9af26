import { PAGES } from './pages.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

/** Words that must be readable on each page without any script. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  '/': ['现在缴，', '算得清的三件事', '这里算不了的', '国办发〔2024〕38号'],
  '/about/': ['没有服务器收您的回答', '拨 12393'],
  '/wizard/region/': ['您在哪里参加医保？', '拨 12393 问当地医保', '浙江'],
  '/wizard/person/': ['您哪年出生，是什么身份？', '医疗救助对象', '拨 12393 问当地医保'],
  '/wizard/history/': ['这几年您参加了哪种医保？', '记不清', '拨 12393 问当地医保'],
  '/wizard/employee/': ['职工医保最后缴到哪个月？', '拨 12393 问当地医保'],
  '/wizard/claims/': ['这几年，医保报销过吗？', '拨 12393 问当地医保'],
  '/wizard/event/': ['最近三个月有这些变动吗？', '刑满释放', '拨 12393 问当地医保'],
  '/wizard/payment/': ['您打算哪天缴，缴哪一年的？', '拨 12393 问当地医保'],
  '/check/': ['拨 12393 问当地医保'],
  '/result/': ['您的结果', '拨 12393 问当地医保'],
  '/where/': ['在哪里参保', '全部情形'],
  '/worth/': ['参保值不值'],
};

for (const [address, words] of Object.entries(WORDS)) {
  test(`没有脚本也能读：${address}`, async ({ page }) => {
    await page.goto(address);
    // biome-ignore lint/performance/useDomNodeTextContent: only what can be seen counts
    const text = await page.locator('main').innerText();
    for (const word of words) expect(text).toContain(word);
    await expect(page.getByRole('contentinfo')).toContainText('12393');
  });
}

test('没有脚本，每一页都有题目，也都说得出去哪里问', async ({ page }) => {
  for (const address of PAGES) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expect(page.getByRole('contentinfo')).toContainText('12393');
  }
});

test('没有脚本，首页的「帮自己算」也打得开第一题', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: '帮自己算' }).click();
  await expect(page.getByRole('heading', { name: '您在哪里参加医保？' })).toBeVisible();
});
