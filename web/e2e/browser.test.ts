import { existsSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { findBrowser } from './browser.ts';
import { unpackBrowser } from './packed.ts';

afterEach(() => { vi.unstubAllEnvs(); });

it('says which browser BROWSER_PATH names when that one does not open', async () => {
  vi.stubEnv('BROWSER_PATH', '/nowhere/chromium');
  await expect(findBrowser()).rejects.toThrow('BROWSER_PATH=/nowhere/chromium does not open: ');
});

it.runIf(process.platform === 'linux' && process.arch === 'x64')('always finds a browser on Linux, for one comes with npm', async () => {
  const [withSystemLibraries, withItsOwn] = await unpackBrowser();
  expect(existsSync(withSystemLibraries?.executablePath ?? '')).toBe(true);
  expect(existsSync(`${withItsOwn?.env['LD_LIBRARY_PATH'] ?? ''}/libnss3.so`)).toBe(true);
  expect(await findBrowser()).not.toBeNull();
}, 60_000);
