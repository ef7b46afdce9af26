import { createHash } from 'node:crypto';
import { expect, test } from './test.ts';

const FILES = ['regions.json', 'rules.json', 'cases.json'];
const SCHEMAS = ['enrolment-case.schema.json', 'assessment.schema.json'];

test('everything can be read without script, and every anchor leads somewhere', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const anchors = new Map<string, Set<string>>();
  const links: string[] = [];
  for (const path of ['/rules/', '/rules/places/', '/verify/']) {
    await page.goto(`${baseURL}${path}`);
    const ids = await page.locator('main [id]').evaluateAll((all) => all.map(({ id }) => id));
    anchors.set(path, new Set(ids));
    const hrefs = await page
      .locator('main a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    links.push(...hrefs.filter((href) => href.startsWith(`${baseURL}`)));
  }
  const lost = links
    .map((href) => new URL(href))
    .filter(({ pathname, hash }) => hash && !anchors.get(pathname)?.has(hash.slice(1)));
  expect(lost.map(String)).toEqual([]);
  expect(anchors.get('/rules/')).toContain('W2');
  expect(anchors.get('/rules/places/')).toContain('r-330100');
  await context.close();
});

test('a deep link lands on its rule', async ({ page }) => {
  await page.goto('/rules/#W2');
  await expect(page.locator('#W2 h3')).toBeInViewport();
  await expect(page.locator('#W2')).toContainText('每多断缴1年');
});

for (const name of FILES) {
  test(`${name} states the digest of its data, and the page states the same`, async ({ page }) => {
    const file = await (await page.request.get(`/data/${name}`)).json();
    const digest = createHash('sha256').update(JSON.stringify(file.data)).digest('hex');
    expect(file.sha256).toBe(digest);
    await page.goto('/rules/');
    await expect(page.locator('#downloads')).toContainText(digest);
  });
}

for (const name of SCHEMAS) {
  test(`${name} states its digest in its comment`, async ({ page }) => {
    const { $comment, ...schema } = await (await page.request.get(`/data/${name}`)).json();
    const digest = createHash('sha256').update(JSON.stringify(schema)).digest('hex');
    expect($comment).toContain(digest);
  });
}
