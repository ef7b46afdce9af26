// The phones handed down to the elderly stop at old engines. This opens every exported page in the
// oldest Chromium we promise (72, the binary inside chrome-aws-lambda) and fails on any script error,
// any policy violation, and any page that React did not bring to life.
import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import connect from 'chrome-remote-interface';
import { filesBelow, OUT } from './exported-files.ts';

const REVISION = 'chromium-72.0.3617.0';
const HYDRATION_LIMIT_MS = 10_000;

/** The old browser's path, unpacked once per machine. */
function unpackedBrowser(): string {
  const path = join(tmpdir(), REVISION);
  if (existsSync(path)) return path;
  const packageFolder = dirname(
    createRequire(import.meta.url).resolve('chrome-aws-lambda/package.json'),
  );
  const packed = readFileSync(join(packageFolder, 'bin', `${REVISION}.br`));
  const half = `${path}.${process.pid}`;
  writeFileSync(half, brotliDecompressSync(packed));
  chmodSync(half, 0o755);
  renameSync(half, path);
  return path;
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Waits until `child` prints something that matches; its exit before that is an error. */
const printed = (child: ChildProcess, pattern: RegExp) =>
  new Promise<void>((resolve, reject) => {
    let text = '';
    const listen = (chunk: Buffer) => {
      text += chunk;
      if (pattern.test(text)) resolve();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', () => reject(new Error(text.trim())));
  });

const HYDRATED = `Object.keys(document.body).some((key) => key.startsWith('__react'))`;

async function problemsOf(port: number, address: string): Promise<string[]> {
  const problems: string[] = [];
  const { webSocketDebuggerUrl } = await connect.New({ port });
  const client = await connect({ port, target: webSocketDebuggerUrl });
  const { Log, Page, Runtime } = client;
  Runtime.exceptionThrown(({ exceptionDetails }) =>
    problems.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
  );
  Log.entryAdded(({ entry }) => {
    if (entry.level === 'error') problems.push(`${entry.text} ${entry.url ?? ''}`);
  });
  await Promise.all([Log.enable(), Page.enable(), Runtime.enable()]);
  await Page.navigate({ url: address });
  const end = Date.now() + HYDRATION_LIMIT_MS;
  let alive = false;
  while (!alive && problems.length === 0 && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    alive = (await Runtime.evaluate({ expression: HYDRATED })).result.value === true;
  }
  if (!alive && problems.length === 0) problems.push('页面没有活起来（没有水合）');
  // Effects run just after hydration; let them fail too.
  await new Promise((resolve) => setTimeout(resolve, 300));
  await client.close();
  return problems;
}

async function check(): Promise<number> {
  const pages = filesBelow(OUT, 'index.html').filter((page) => !/^(?:404|_not-found)\//.test(page));
  const [sitePort, browserPort] = [await freePort(), await freePort()];
  const profile = mkdtempSync(join(tmpdir(), 'oldest-browser-'));
  const site = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, PORT: String(sitePort) },
  });
  const browser = spawn(unpackedBrowser(), [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--single-process',
    '--no-zygote',
    `--user-data-dir=${profile}`,
    `--remote-debugging-port=${browserPort}`,
    'about:blank',
  ]);
  try {
    await Promise.all([printed(site, /http:/), printed(browser, /DevTools listening/)]);
    let broken = 0;
    for (const page of pages) {
      const address = `/${page.replace(/index\.html$/, '')}`;
      const problems = await problemsOf(browserPort, `http://localhost:${sitePort}${address}`);
      console.log(`${problems.length > 0 ? '✗' : '✓'} ${address}`);
      for (const problem of problems) console.error(`    ${problem}`);
      if (problems.length > 0) broken += 1;
    }
    console.log(`Chromium 72：${pages.length - broken} 页正常，${broken} 页有问题。`);
    return broken > 0 || pages.length === 0 ? 1 : 0;
  } finally {
    site.kill();
    browser.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

check().then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(`旧浏览器没有跑起来：${error.message}`);
    process.exit(1);
  },
);
