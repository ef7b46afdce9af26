// The site promises no third-party request. This reads every exported page, stylesheet and script for
// anything a browser would fetch from another host; a plain <a href> to a law's text is no request.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow, OUT } from './exported-files.ts';

const FOREIGN = String.raw`(?:https?:|wss?:)?\/\/[\w[]`;
const TAG = /<(?!a\b)([a-z][\w-]*)\b[^>]*>/gi;
const FETCHING_ATTRIBUTE = new RegExp(
  String.raw`\s(?:src|srcset|href|xlink:href|action|formaction|poster|data|ping|imagesrcset)=["'][^"']*?(?<![\w:])${FOREIGN}`,
  'i',
);
const STYLE_FETCH = new RegExp(String.raw`(?:url\(\s*["']?|@import\s+["'])${FOREIGN}[^)"']*`, 'gi');
const SCRIPT_FETCH = new RegExp(
  String.raw`\b(?:fetch|import|importScripts|sendBeacon|WebSocket|EventSource|Worker|open)\(\s*["'\`]${FOREIGN}[^"'\`]*`,
  'g',
);
// rel values that only name an address and fetch nothing.
const NAMES_ONLY = /^<link\b[^>]*\srel=["'](?:canonical|alternate|license|author)["']/i;

/** The pieces of one exported file that would make a browser ask another host. */
export function foreignRequests(path: string, text: string): string[] {
  if (path.endsWith('.js')) return text.match(SCRIPT_FETCH) ?? [];
  const styles = text.match(STYLE_FETCH) ?? [];
  if (path.endsWith('.css')) return styles;
  const tags = text.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/gi, '$1').match(TAG) ?? [];
  const attributes = tags.filter((tag) => FETCHING_ATTRIBUTE.test(tag) && !NAMES_ONLY.test(tag));
  const redirects = tags.filter((tag) => /^<meta\b[^>]*http-equiv=["']refresh/i.test(tag));
  return [...attributes, ...redirects, ...styles];
}

function check(): void {
  const files = ['.html', '.css', '.js'].flatMap((extension) => filesBelow(OUT, extension));
  if (files.length === 0) {
    console.error('out/ 里没有文件可查。先运行：npm run build');
    process.exit(1);
  }
  let found = 0;
  for (const path of files) {
    for (const piece of foreignRequests(path, readFileSync(join(OUT, path), 'utf8'))) {
      console.error(`${path} 会请求别的主机：${piece.slice(0, 200)}`);
      found += 1;
    }
  }
  if (found > 0) process.exit(1);
  console.log(`查了 ${files.length} 个文件：没有一处会请求别的主机。`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) check();
