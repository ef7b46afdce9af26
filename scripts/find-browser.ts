// Tests need a Chromium, and machines differ: one brings Debian's, one lets Playwright download its
// own, one has neither. Whatever is found first is used; nothing is written into the repository.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

/** Headless, offline-minded: no background traffic that a "no foreign request" test would catch. */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const COMMON_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function installed(): string | undefined {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`环境变量 CHROMIUM_PATH 指的文件不存在：${chosen}`);
  }
  return [...COMMON_PLACES, chromium.executablePath()].find((path) => path && existsSync(path));
}

/** A downloaded browser without its system libraries exists, but does not start. */
function starts(path: string | undefined): path is string {
  try {
    return path !== undefined && execFileSync(path, ['--version'], { stdio: 'pipe' }).length > 0;
  } catch {
    return false;
  }
}

function attempt(command: string, ...args: string[]): void {
  console.error(`没有找到浏览器，正在尝试：${command} ${args.join(' ')}`);
  try {
    // The output goes to stderr: stdout belongs to whoever asked for the path.
    execFileSync(command, args, {
      stdio: ['ignore', 2, 2],
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    console.error('这一步没有成功，换下一个办法。');
  }
}

/** Path of a Chromium to test with; installs one if the machine has none and lets us. */
export function findBrowser(): string {
  const found = installed();
  if (found) return found;
  attempt('npx', 'playwright', 'install', 'chromium');
  if (!starts(installed()) && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    attempt('apt-get', 'update', '-q');
    attempt(
      'apt-get',
      'install',
      '-y',
      '-q',
      '--no-install-recommends',
      'chromium',
      'fonts-noto-cjk',
    );
  }
  const path = installed();
  if (starts(path)) return path;
  throw new Error(
    '找不到可用的 Chromium：请安装一个（例如 apt-get install chromium fonts-noto-cjk），或把环境变量 CHROMIUM_PATH 设为它的路径。',
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(findBrowser());
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
