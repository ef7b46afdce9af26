// Runs the exported site in the oldest Chromium we promise (72, the binary inside chrome-aws-lambda).
// Playwright cannot drive it; the DevTools protocol can.
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

const REVISION = 'chromium-72.0.3617.0';
const PATIENCE_MS = 20_000;

/** A page of the old browser, with every script error and policy violation it had so far. */
export interface OldPage {
  readonly problems: readonly string[];
  go(address: string): Promise<void>;
  /** `expression` is run as it is: syntax of 2018 and no later. */
  evaluate(expression: string): Promise<unknown>;
  /** Waits for `expression` to be true; gives up at the first problem. */
  until(expression: string): Promise<boolean>;
  close(): Promise<void>;
}

export interface OldChromium {
  open(): Promise<OldPage>;
  stop(): void;
}

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

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function openPage(port: number, site: string): Promise<OldPage> {
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

  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await Runtime.evaluate({ expression });
    if (exceptionDetails) problems.push(result.description ?? exceptionDetails.text);
    return result.value as unknown;
  };
  return {
    problems,
    evaluate,
    go: async (address) => {
      await Page.navigate({ url: `${site}${address}` });
    },
    until: async (expression) => {
      const end = Date.now() + PATIENCE_MS;
      while (problems.length === 0 && Date.now() < end) {
        if ((await evaluate(expression)) === true) return true;
        await pause(50);
      }
      return false;
    },
    close: () => client.close(),
  };
}

/** Serves out/ and starts the old browser, both on free ports. */
export async function startOldChromium(): Promise<OldChromium> {
  const [sitePort, browserPort] = [await freePort(), await freePort()];
  const profile = mkdtempSync(join(tmpdir(), 'oldest-browser-'));
  const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, PORT: String(sitePort) },
  });
  const browser = spawn(unpackedBrowser(), [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--single-process',
    '--no-zygote',
    '--window-size=360,800',
    `--user-data-dir=${profile}`,
    `--remote-debugging-port=${browserPort}`,
    'about:blank',
  ]);
  const stop = () => {
    server.kill();
    browser.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    await Promise.all([printed(server, /http:/), printed(browser, /DevTools listening/)]);
  } catch (error) {
    stop();
    throw error;
  }
  return { open: () => openPage(browserPort, `http://localhost:${sitePort}`), stop };
}
