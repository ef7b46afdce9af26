// What a first visit must download in JavaScript, as a multiple of an empty Next page built here and
// now with the same versions and browser targets: the part nobody can remove is not held against us.
// And the styles each page carries within itself, which are downloaded anew with every page.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { filesBelow, OUT, readableKilobytes } from './exported-files.ts';

const REPOSITORY = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
// Inside the repository (and ignored by git): Turbopack finds node_modules only below its root.
const BLANK = join(REPOSITORY, '.cache', 'blank-page');

/** Largest allowed multiple of the blank page; the first pattern that fits counts. */
const BUDGETS: [RegExp, number][] = [
  [/^\/(?:wizard|worth|where|retire)\//, 1.25],
  [/^\/(?:check|result)\/$/, 1.35],
  [/^\/counter\//, 1.1],
  [/^\//, 1.05],
];

/** Bytes of gzipped styles in one page. */
const STYLE_LIMIT = 8_000;

/** Scripts a current browser fetches for this page, each once. */
export function moduleScripts(html: string): string[] {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const sources = tags
    .filter((tag) => !/\snomodule\b/i.test(tag))
    .filter((tag) => tag.startsWith('<script') || /rel="(?:modulepreload|preload)"/.test(tag))
    .map((tag) => /\s(?:src|href)="([^"]+\.js)(?:\?[^"]*)?"/.exec(tag)?.[1])
    .filter((source) => source !== undefined);
  return [...new Set(sources)];
}

function firstLoad(site: string, page: string): { files: number; bytes: number } {
  const scripts = moduleScripts(readFileSync(join(site, page), 'utf8'));
  const bytes = scripts
    .map((source) => gzipSync(readFileSync(join(site, source)), { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0);
  return { files: scripts.length, bytes };
}

/** Styles written into the page itself. */
export function inlineStyles(html: string): string {
  return [...html.matchAll(/<style\b[^>]*>([^<]*)<\/style>/g)].map(([, rules]) => rules).join('');
}

function measureBlankPage(): number {
  rmSync(BLANK, { recursive: true, force: true });
  mkdirSync(join(BLANK, 'app'), { recursive: true });
  const { browserslist } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8'));
  const files = {
    'package.json': JSON.stringify({
      name: 'blank-page',
      private: true,
      type: 'module',
      browserslist,
    }),
    'next.config.js': `export default ${JSON.stringify({
      output: 'export',
      trailingSlash: true,
      turbopack: { root: REPOSITORY },
    })};`,
    'app/layout.jsx':
      'export default function Layout({ children }) { return <html lang="zh-CN"><body>{children}</body></html>; }',
    'app/page.jsx': 'export default function Page() { return <p>blank</p>; }',
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(BLANK, path), text);
  try {
    execFileSync(process.execPath, [join(REPOSITORY, 'node_modules/next/dist/bin/next'), 'build'], {
      cwd: BLANK,
      stdio: 'pipe',
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    });
    return firstLoad(join(BLANK, 'out'), 'index.html').bytes;
  } finally {
    rmSync(BLANK, { recursive: true, force: true });
  }
}

function check(): void {
  const pages = filesBelow(OUT, 'index.html').filter((page) => !/^(?:404|_not-found)\//.test(page));
  if (pages.length === 0) {
    console.error('out/ 里没有页面可量。先运行：npm run build');
    process.exit(1);
  }
  const blank = measureBlankPage();
  console.log(`空白 Next 页的首屏脚本：${readableKilobytes(blank)}（gzip）\n`);
  console.log(`每页自带的样式不超过 ${readableKilobytes(STYLE_LIMIT)}（gzip）\n`);
  console.log('  倍数   上限     大小  文件     样式  页面');
  const tooLarge = pages.filter((page) => {
    const address = `/${page.replace(/index\.html$/, '')}`;
    const { files, bytes } = firstLoad(OUT, page);
    const ratio = bytes / blank;
    const limit = BUDGETS.find(([pattern]) => pattern.test(address))?.[1] ?? 1;
    const styles = gzipSync(inlineStyles(readFileSync(join(OUT, page), 'utf8')), { level: 9 });
    const columns = [
      ratio.toFixed(3),
      limit.toFixed(2),
      readableKilobytes(bytes).padStart(9),
      String(files).padStart(3),
      readableKilobytes(styles.length).padStart(9),
    ];
    const over = ratio > limit || styles.length > STYLE_LIMIT;
    console.log(`${over ? '✗' : ' '} ${columns.join('  ')}  ${address}`);
    return over;
  });
  if (tooLarge.length > 0) {
    console.error(`\n${tooLarge.length} 个页面的首屏脚本或样式超出上限。`);
    process.exit(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) check();
