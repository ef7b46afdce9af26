/**
 * A list of a hundred thousand people in a real browser: dropped, computed, scrolled to its end.
 * Set against the same library merely parsing the same file in a worker of the same browser, in
 * the same run and by turns, so that the machine's mood weighs on both. Not a test: it prints.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as XLSX from '@e965/xlsx';
import { type Browser, chromium, type Page } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from './find-browser.ts';

const ROWS = Number(process.env.ROWS ?? 100_000);
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const PAGE = process.env.ROSTER_PAGE ?? '/counter/';
const PORT = Number(process.env.BENCH_PORT ?? 4180);
const TARGET_RATIO = 1.5;
const TARGET_STALL_MS = 100;
const PATIENCE_MS = 600_000;

const REPOSITORY = fileURLToPath(new URL('..', import.meta.url));
const LIST = join(REPOSITORY, '.cache', `roster-${ROWS}.xlsx`);
const LIBRARY = join(
  createRequire(import.meta.url).resolve('read-excel-file/package.json'),
  '../bundle/read-excel-file.min.js',
);

const HEADINGS = [
  ...['序号', '姓名', '身份证号', '联系电话', '出生年份', '身份', '缴费档次', '2024年'],
  ...['2025年', '2025年报销', '2026年', '2026年报销', '职工医保最后缴费月', '备注'],
];

/** Always the same list; every answer is drawn by itself, which makes more different people than life does. */
function people(): unknown[][] {
  // Mulberry32: the same people on every run.
  let seed = 20261121;
  const random = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)];
  const digits = (count: number) =>
    String(random())
      .slice(2, 2 + count)
      .padEnd(count, '7');
  const surnames = [...'王李张刘陈杨黄赵周吴徐孙马朱胡林郭何高罗'];
  const given = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚桂英华玉萍红梅建国'];
  const statuses = ['居民医保', '居民医保', '居民医保', '职工医保', '未参保', '未参保', '记不清'];
  const claims = (status: unknown) => (status === '居民医保' ? pick(['有', '没有', '记不清']) : '');
  return Array.from({ length: ROWS }, (_, index) => {
    const born = 1935 + Math.floor(random() * 90);
    const [first, second, third] = [pick(statuses), pick(statuses), pick(statuses)];
    const employed = second === '职工医保' || third === '职工医保';
    return [
      index + 1,
      `${pick(surnames)}${pick(given)}${random() < 0.7 ? pick(given) : ''}`,
      `330101${born}${digits(8)}`,
      `138${digits(8)}`,
      born,
      random() < 0.9 ? '一般居民' : '低保',
      born > 2008 ? '少儿' : pick(['一档', '二档']),
      first,
      second,
      claims(second),
      third,
      claims(third),
      employed ? `${1 + Math.floor(random() * 12)}月` : '',
      random() < 0.2 ? '外出务工' : '',
    ];
  });
}

function writeList(): void {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([HEADINGS, ...people()]), '名单');
  mkdirSync(join(REPOSITORY, '.cache'), { recursive: true });
  const options = { type: 'buffer', bookType: 'xlsx', compression: true, bookSST: true } as const;
  writeFileSync(LIST, XLSX.write(book, options));
}

/** Highest memory of the processes that show pages, by Linux's own mark. */
async function peakMebibytes(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      try {
        const status = readFileSync(`/proc/${id}/status`, 'utf8');
        return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
      } catch {
        return Number.NaN;
      }
    });
  return Math.max(...peaks.filter((peak) => !Number.isNaN(peak)));
}

interface Measured {
  readonly seconds: number;
  readonly stallMs: number;
  readonly peak: number;
}

/**
 * Notes when the file arrived, and how long the page's thread was away: long tasks, and gaps
 * between its own heartbeats.
 */
function watchPage(): void {
  const watch = { arrived: 0, stall: 0, last: performance.now() };
  Object.assign(window, { watch });
  document.querySelector('#roster-file')?.addEventListener(
    'change',
    () => {
      watch.arrived = performance.now();
      // Handing twenty mebibytes over to the page is the driver's work, no helper's browser does it.
      Object.assign(watch, { stall: 0, last: watch.arrived });
    },
    { capture: true },
  );
  setInterval(() => {
    const now = performance.now();
    watch.stall = Math.max(watch.stall, now - watch.last - 10);
    watch.last = now;
  }, 10);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watch.stall = Math.max(watch.stall, duration);
  }).observe({ entryTypes: ['longtask'] });
}

/** Rows are measured as they come into sight, so the end moves a little on the way there. */
async function scrollToEnd(rows: number): Promise<readonly [number, number]> {
  const { watch } = window as unknown as { watch: { arrived: number; stall: number } };
  const box = document.querySelector('.roster-box');
  const last = `.roster-line[aria-rowindex="${rows + 1}"]`;
  while (document.querySelector(`${last} .roster-open, ${last} b`) === null) {
    if (box) box.scrollTop = box.scrollHeight;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return [performance.now() - watch.arrived, watch.stall];
}

async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(`http://localhost:${PORT}${PAGE}?asOf=2026-11-21`);
  return page;
}

async function wholeWay(browser: Browser): Promise<Measured> {
  const page = await openPage(browser);
  await page.getByRole('button', { name: '一张名单' }).click();
  await page.selectOption('#roster-province', '330000');
  await page.selectOption('#roster-city', '330100');
  await page.locator('#roster-window').check({ force: true });
  for (const [part, value] of [
    ['year', '2026'],
    ['month', '12'],
    ['day', '10'],
  ]) {
    await page.fill(`#roster-closes-${part}`, value ?? '');
  }
  await page.evaluate(watchPage);
  await page.setInputFiles('#roster-file', LIST);
  await page.waitForSelector('.roster-line .roster-open, .roster-line b');
  const [milliseconds, stallMs] = await page.evaluate(scrollToEnd, ROWS);
  const peak = await peakMebibytes(browser);
  await page.close();
  return { seconds: milliseconds / 1_000, stallMs, peak };
}

/** The library alone, as its manual says, on a thread of its own. */
async function parseOnly(browser: Browser): Promise<Measured> {
  const page = await openPage(browser);
  const worker = `importScripts('/bench/library.js');
    onmessage = ({ data }) => readXlsxFile(data).then((sheets) => postMessage(sheets[0].data.length));`;
  const serve = (path: string, body: string) =>
    page.route(`**${path}`, (route) => route.fulfill({ body, contentType: 'text/javascript' }));
  await serve('/bench/library.js', readFileSync(LIBRARY, 'utf8'));
  await serve('/bench/worker.js', worker);
  await page.evaluate(() => {
    const input = document.createElement('input');
    Object.assign(input, { type: 'file', id: 'bench-file' });
    document.body.append(input);
    const parsed = new Promise((resolve) => {
      input.onchange = () => {
        const started = performance.now();
        const thread = new Worker('/bench/worker.js');
        thread.onmessage = ({ data }) => resolve([data, performance.now() - started]);
        thread.onerror = ({ message }) => resolve([message, Number.NaN]);
        thread.postMessage(input.files?.[0]);
      };
    });
    Object.assign(window, { parsed });
  });
  await page.setInputFiles('#bench-file', LIST);
  const [rows, milliseconds] = await page.evaluate(
    () => (window as unknown as { parsed: Promise<[unknown, number]> }).parsed,
  );
  if (rows !== ROWS + 1) throw new Error(`只解析：应有 ${ROWS + 1} 行，得到 ${rows}`);
  const peak = await peakMebibytes(browser);
  await page.close();
  return { seconds: milliseconds / 1_000, stallMs: Number.NaN, peak };
}

/** A browser of its own for every measurement: memory once grown is not given back. */
async function inFreshBrowser(measure: (browser: Browser) => Promise<Measured>): Promise<Measured> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: BROWSER_ARGUMENTS,
  });
  try {
    return await measure(browser);
  } finally {
    await browser.close();
  }
}

async function startSite(): Promise<ChildProcess> {
  const site = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], {
    cwd: REPOSITORY,
    env: { ...process.env, PORT: String(PORT) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve, reject) => {
    site.stdout?.once('data', resolve);
    site.once('exit', () => reject(new Error('网站没有启动')));
  });
  return site;
}

const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

async function run(): Promise<void> {
  writeList();
  const site = await startSite();
  const [whole, parse]: [Measured[], Measured[]] = [[], []];
  try {
    for (let round = 1; round <= ROUNDS; round++) {
      parse.push(await inFreshBrowser(parseOnly));
      whole.push(await inFreshBrowser(wholeWay));
    }
  } finally {
    site.kill();
  }
  const row = (name: string, measured: readonly Measured[]) => ({
    做法: name,
    秒: median(measured.map(({ seconds }) => seconds)).toFixed(1),
    每轮秒: measured.map(({ seconds }) => seconds.toFixed(1)).join(' / '),
    最长卡顿毫秒: Math.max(...measured.map(({ stallMs }) => stallMs)).toFixed(0),
    内存峰值MiB: Math.max(...measured.map(({ peak }) => peak)).toFixed(0),
  });
  const size = (readFileSync(LIST).length / 1024 / 1024).toFixed(1);
  console.log(`${ROWS} 行，${HEADINGS.length} 列，${size} MiB，${ROUNDS} 轮`);
  console.table([row('只解析（同一个库）', parse), row('导入、算完、滚到最后一行', whole)]);
  const ratios = whole.map(({ seconds }, round) => seconds / (parse[round]?.seconds ?? Number.NaN));
  const stall = Math.max(...whole.map(({ stallMs }) => stallMs));
  console.log(`与只解析之比：${median(ratios).toFixed(2)}（目标 ≤ ${TARGET_RATIO}）`);
  console.log(`界面最长卡顿：${stall.toFixed(0)} 毫秒（目标 ≤ ${TARGET_STALL_MS}）`);
}

await run();
