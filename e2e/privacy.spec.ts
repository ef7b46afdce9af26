import { 杭州断两年 } from './people.ts';
import { expect, test } from './test.ts';
import { expectResult, showResult, walk } from './walk.ts';

/** What would tell on this person, in every form the site itself uses. */
const TELLING = ['330100', '1968', '2027-03-10', '2027年3月10日', '720', 'adult-2', '杭州'];

test('从头走到结果，没有一个回答离开这台设备', async ({ page, context, watched }) => {
  await walk(page, 杭州断两年, { onStep: async () => void (await page.reload()) });
  await showResult(page);
  await expectResult(page, 杭州断两年);
  const stored = await page.evaluate(() => localStorage.getItem('canbao.answers.v1'));
  expect(stored, 'the walk did store what the test looks for').toContain('"330100"');

  expect(watched.requests.length).toBeGreaterThan(10);
  for (const request of watched.requests) {
    const { pathname, search } = new URL(request.url());
    const headers = await request.allHeaders();
    // Names of built files are hashes, in which any four digits may turn up.
    const said = decodeURIComponent(
      [
        pathname.replace(/\/_next\/static\/.*/, ''),
        search.replace(/_rsc=[-\w]+/, ''),
        request.postData(),
        ...Object.entries(headers)
          .filter(([name]) => !/^(?:user-agent|sec-ch-ua.*|if-none-match)$/.test(name))
          .map(([name, value]) => `${name}: ${value}`),
      ].join('\n'),
    );
    for (const secret of [...TELLING, stored ?? '']) {
      const pattern = /^\d+$/.test(secret) ? new RegExp(`(?<!\\d)${secret}(?!\\d)`) : secret;
      expect(said).not.toMatch(pattern);
    }
    expect(headers.cookie).toBeUndefined();
    expect(headers.referer ?? '').toBe('');
  }
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => document.referrer)).toBe('');
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
});

test('每一页都有自己的安全策略，别处的脚本、图片、连接一概拦下', async ({ page, watched }) => {
  watched.allow(/Content Security Policy|^console: policy|127\.0\.0\.1:9\/x$/);
  await page.goto('/wizard/region/');
  const outcomes = await page.evaluate(async () => {
    const host = 'http://127.0.0.1:9';
    const loads = (element: HTMLScriptElement | HTMLImageElement) =>
      new Promise<string>((resolve) => {
        element.onload = () => resolve('loaded');
        element.onerror = () => resolve('blocked');
        element.src = `${host}/x`;
        document.body.append(element);
      });
    const blocked: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      blocked.push(effectiveDirective),
    );
    await loads(document.createElement('script'));
    await loads(document.createElement('img'));
    await fetch(`${host}/x`).catch(() => undefined);
    const inline = document.createElement('script');
    inline.textContent = 'window.ranInline = true';
    document.body.append(inline);
    await new Promise((resolve) => setTimeout(resolve, 200));
    return { blocked: blocked.sort(), ran: 'ranInline' in window };
  });
  expect(outcomes).toEqual({
    blocked: ['connect-src', 'img-src', 'script-src-elem', 'script-src-elem'],
    ran: false,
  });
});
