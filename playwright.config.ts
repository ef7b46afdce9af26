import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from './scripts/find-browser.ts';

const port = Number(process.env.E2E_PORT ?? 4173);

// Workers load this file too; what the first one found (or installed) need not be sought again.
process.env.CHROMIUM_PATH = findBrowser();

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A test that passes at the second try has found something; it must not stay quiet.
  retries: 0,
  reporter: 'list',
  // Generous, so that a busy machine is slow and not wrong.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: BROWSER_ARGUMENTS },
    screenshot: 'only-on-failure',
  },
  projects: [
    // The phone comes first and sees everything; the desktop only what a wide page or keys can break.
    {
      name: 'phone',
      testIgnore: '**/desktop/**',
      use: { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true },
    },
    {
      name: 'desktop',
      testMatch: '**/desktop/**/*.spec.ts',
      use: { viewport: { width: 1280, height: 800 } },
    },
  ],
  webServer: {
    command: 'node --import tsx scripts/serve.ts',
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    // Another server on this port might be showing another build.
    reuseExistingServer: false,
  },
});
