import { describe, expect, it } from 'vitest';
import { blockedAttributes, withPolicy } from './content-security-policy.ts';
import { moduleScripts } from './first-load.ts';
import { foreignRequests } from './no-foreign-hosts.ts';

describe('content security policy', () => {
  const page =
    '<html><head><meta charSet="utf-8"/><style>p{}</style></head><body><script>1</script><script src="/a.js"></script></body></html>';

  it('stands right behind the charset, before anything it governs', () => {
    expect(withPolicy(page, [])).toMatch(
      /<head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy"[^>]*><style>/,
    );
  });

  it('names each inline script by its hash and opens nothing else', () => {
    const policy = withPolicy(page, ["'sha256-style'"]);
    // printf 1 | openssl dgst -sha256 -binary | base64
    expect(policy).toContain(
      "script-src 'self' 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s=';",
    );
    expect(policy).toContain("style-src 'self' 'sha256-style';");
    expect(policy).not.toContain('unsafe');
  });

  it('is the same when run twice', () => {
    const once = withPolicy(page, []);
    expect(withPolicy(once, [])).toBe(once);
  });

  it('tells of attributes it would block, and only of those', () => {
    expect(blockedAttributes('<p style="color:red"><p onclick="x()">')).toHaveLength(2);
    expect(
      blockedAttributes('<p class="a" title=" style=b"><script>"<p style=a>"</script>'),
    ).toEqual([]);
  });
});

describe('foreign hosts', () => {
  it.each([
    ['a.html', '<script src="https://cdn.example/a.js"></script>'],
    ['a.html', '<img src="//cdn.example/a.png">'],
    ['a.html', '<img srcset="/a.png 1x, https://cdn.example/b.png 2x">'],
    ['a.html', '<link rel="preconnect" href="https://fonts.example">'],
    ['a.html', '<style>@import "https://cdn.example/a.css";</style>'],
    ['a.css', 'p{background:url(https://cdn.example/a.png)}'],
    ['a.js', 'fetch("https://api.example/")'],
  ])('finds %s: %s', (path, text) => {
    expect(foreignRequests(path, text)).toHaveLength(1);
  });

  it.each([
    ['a.html', '<a href="https://www.gov.cn/law">law</a>'],
    ['a.html', '<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
    ['a.html', '<link rel="canonical" href="https://example.cn/">'],
    ['a.html', '<script src="/a.js">"<img src=https://cdn.example>"</script>'],
    ['a.js', 'throw Error("see https://react.dev/errors/1")'],
  ])('lets pass %s: %s', (path, text) => {
    expect(foreignRequests(path, text)).toEqual([]);
  });
});

it('first load counts each script once and skips those for old browsers', () => {
  const html =
    '<link rel="preload" as="script" href="/a.js"/><script src="/a.js" async=""></script><script src="/b.js?v=1"></script><script src="/old.js" noModule=""></script><script>1</script>';
  expect(moduleScripts(html)).toEqual(['/a.js', '/b.js']);
});
