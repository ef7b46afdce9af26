// A static export cannot send a nonce, so the policy names every inline script and style by its hash.
// Must be the last step that touches the HTML: any later edit of an inline script breaks its hash.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow, OUT } from './exported-files.ts';

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;
const INLINE_STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
const OLD_POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/g;
// The charset has to stay within the first 1024 bytes, and a policy full of hashes is longer than
// that: where the host names no charset, Chinese text would be guessed wrong.
const HEAD_START = /<head[^>]*>(?:<meta charset="utf-8"\/?>)?/i;

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const hashes = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, text = '']) => hash(text));
const distinct = (list: string[]) => [...new Set(list)].sort();

export function policyFor(scriptHashes: string[], styleHashes: string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...distinct(scriptHashes)].join(' '),
    ["style-src 'self'", ...distinct(styleHashes)].join(' '),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    // Safari before 15.5 knows no worker-src and asks child-src instead.
    "child-src 'self'",
    "frame-src 'none'",
    "base-uri 'none'",
    // Answers must never leave in a form's query string.
    "form-action 'none'",
  ].join('; ');
}

/** What the policy would block in this page, so that a page cannot quietly lose its looks or its buttons. */
export function blockedAttributes(html: string): string[] {
  const tags =
    html
      .replace(INLINE_SCRIPT, '')
      .replace(INLINE_STYLE, '')
      .match(/<[a-z][^>]*>/gi) ?? [];
  return tags.filter((tag) =>
    /\s(?:style|on[a-z]+)=/i.test(tag.replace(/\s[\w:-]+="[^"]*"/g, keepName)),
  );
}
const keepName = (attribute: string) => attribute.replace(/"[^"]*"/, '""');

export function withPolicy(html: string, styleHashesOfSite: string[]): string {
  const clean = html.replace(OLD_POLICY, '');
  const policy = policyFor(hashes(clean, INLINE_SCRIPT), styleHashesOfSite);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`;
  if (!HEAD_START.test(clean)) throw new Error('no <head>');
  return clean.replace(HEAD_START, (start) => start + meta);
}

function protectSite(): void {
  const pages = filesBelow(OUT, '.html').map((path) => ({
    path,
    html: readFileSync(join(OUT, path), 'utf8'),
  }));
  if (pages.length === 0) {
    console.error('out/ 里没有页面可加安全策略。先运行：next build');
    process.exit(1);
  }
  let blocked = 0;
  for (const { path, html } of pages) {
    for (const tag of blockedAttributes(html)) {
      console.error(`${path}：安全策略会拦下行内样式或事件属性：${tag.slice(0, 160)}`);
      blocked += 1;
    }
  }
  if (blocked > 0) {
    console.error('改用样式表里的类；若是 404 页，写一个 app/not-found.tsx 换掉框架自带的那一页。');
    process.exit(1);
  }

  // A client-side navigation keeps the first page's policy but brings the next page's styles,
  // so every page allows the styles of all: joined as they stand in the pages, and file by file as
  // React adds those still missing.
  const files = filesBelow(OUT, '.css').map((path) => hash(readFileSync(join(OUT, path), 'utf8')));
  const styles = [...files, ...pages.flatMap(({ html }) => hashes(html, INLINE_STYLE))];
  for (const { path, html } of pages) writeFileSync(join(OUT, path), withPolicy(html, styles));
  console.log(`已给 ${pages.length} 个页面加上内容安全策略。`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) protectSite();
