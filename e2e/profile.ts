import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../scripts/find-browser.ts';
import { holds } from './kept-here.ts';

/** A folder for a browser's profile, for as long as `use` lasts. */
export async function withProfile(use: (profile: string) => Promise<void>): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'profile-'));
  try {
    await use(profile);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A browser of its own on a profile that outlives it. */
export function openProfile(profile: string, baseURL: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    args: BROWSER_ARGUMENTS,
    baseURL,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
}

/** Ends the browser as a power cut does: at once, with nothing written that was not on the disk. */
export async function cutPower(context: BrowserContext): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('this context has no browser of its own');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  if (!main) throw new Error('the browser does not name its own process');
  const gone = new Promise((resolve) => browser.once('disconnected', resolve));
  // The whole group: a power cut spares no process.
  process.kill(-main.id, 'SIGKILL');
  await gone;
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
}

/** A running browser takes files away between the listing and the reading; gone is empty. */
async function readIfThere(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

/** Which files of the profile hold this text, however written. */
export async function filesHolding(profile: string, text: string): Promise<string[]> {
  const files = await filesBelow(profile);
  const found = files.map(async (file) => holds(await readIfThere(file), text) && file);
  return (await Promise.all(found)).filter((file) => file !== false);
}
