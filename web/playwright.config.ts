import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser, type Browser } from './e2e/browser.ts';
import { tryPort } from './bin/port.ts';

/** Every worker reads this file again: the first reading leaves its choices in the environment. */
const browser = JSON.parse(process.env['E2E_BROWSER'] ??= JSON.stringify(await findBrowser())) as Browser | null;
const port = (process.env['E2E_PORT'] ??= String(await tryPort('127.0.0.1', 0)));
const origin = `http://127.0.0.1:${port}`;

/** Files `web/e2e/*.spec.ts`, one a user; the site is built when stale and served by `npm start`'s own script. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  // A page of the whole law, read by axe on a busy machine of two cores, takes its time.
  timeout: 120_000,
  workers: '100%',
  forbidOnly: Boolean(process.env['CI']),
  use: {
    baseURL: origin,
    trace: 'retain-on-failure',
    ...(browser ? { launchOptions: { executablePath: browser.executablePath, env: { ...process.env, ...browser.env } } } : {}),
  },
  webServer: {
    command: `"${process.execPath}" "${path.join(import.meta.dirname, 'bin/start.ts')}"`,
    url: `${origin}/health/ready`,
    // The packs as they are in git, in the embedded engine: what a reader gets from `npm start`.
    env: { HOST: '127.0.0.1', PORT: port, ORIGIN: origin, NEO4J_URI: '' },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    timeout: 180_000,
  },
});
