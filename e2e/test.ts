import { type BrowserContext, test as base, expect, type Request } from '@playwright/test';

export { expect };

/** Everything a page must never do, collected while a test runs. */
export interface Watch {
  readonly problems: string[];
  readonly requests: Request[];
  /** Problems a test provokes on purpose. */
  allow(pattern: RegExp): void;
}

/** Words an address may carry; none of them can hold an answer. */
const HARMLESS_QUERY =
  /^(?:|[?&](?:asOf=[\d-]+|from=check|skipped=1|_rsc=[-\w]+|_uiStyle=elder))+$/;

export async function watch(context: BrowserContext, host: string): Promise<Watch> {
  const problems: string[] = [];
  const requests: Request[] = [];
  const allowed: RegExp[] = [];
  const report = (problem: string) => {
    if (!allowed.some((pattern) => pattern.test(problem))) problems.push(problem);
  };
  context.on('weberror', (error) => report(`script: ${error.error().stack}`));
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      report(`console: ${message.text()}`);
    }
  });
  context.on('request', (request) => {
    requests.push(request);
    const url = new URL(request.url());
    if (url.host !== host) report(`request to another host: ${url}`);
    else if (!HARMLESS_QUERY.test(url.search)) report(`something in the address: ${url}`);
    const asks = request.method() === 'GET' || request.method() === 'HEAD';
    if (!asks || request.postData()) report(`something sent: ${request.method()} ${url}`);
  });
  context.on('page', (page) =>
    page.on('websocket', (socket) => report(`connection: ${socket.url()}`)),
  );
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      // biome-ignore lint/suspicious/noConsole: the console is what the test listens to
      console.error(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return { problems, requests, allow: (pattern) => allowed.push(pattern) };
}

/** Every browser test is also a test that nothing breaks, leaks or is blocked on the way. */
export const test = base.extend<{ watched: Watch }>({
  watched: [
    async ({ context, baseURL }, use) => {
      const watched = await watch(context, new URL(baseURL ?? '').host);
      await use(watched);
      expect(watched.problems, 'what went wrong unseen').toEqual([]);
    },
    { auto: true },
  ],
});
