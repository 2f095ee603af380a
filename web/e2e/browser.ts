import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { unpackBrowser } from './packed.ts';

/** A browser that opens: what Playwright needs to start it. */
export interface Browser {
  readonly executablePath: string;
  /** Added to the environment in which it starts. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * The first browser that opens: the one BROWSER_PATH names, one of this machine, one that Playwright downloaded,
 * the one that came with npm (Linux on x64). Null where there is none.
 */
export async function findBrowser(): Promise<Browser | null> {
  const { BROWSER_PATH } = process.env;
  if (BROWSER_PATH) {
    const why = await whyNotOpening({ executablePath: BROWSER_PATH, env: {} });
    if (why !== null) throw new Error(`BROWSER_PATH=${BROWSER_PATH} does not open: ${why}`);
    return { executablePath: BROWSER_PATH, env: {} };
  }
  for (const executablePath of [...installed(), chromium.executablePath()]) {
    const browser = { executablePath, env: {} };
    if (existsSync(executablePath) && (await whyNotOpening(browser)) === null) return browser;
  }
  for (const browser of await unpackBrowser()) {
    if ((await whyNotOpening(browser)) === null) return browser;
  }
  return null;
}

/** A file that is there may still not open: a stub that asks for snap, a library that is missing. */
async function whyNotOpening({ executablePath, env }: Browser): Promise<string | null> {
  try {
    const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env } });
    await browser.close();
    return null;
  } catch (error) {
    return (error as Error).message.split('\n')[0] ?? 'no reason given';
  }
}

function installed(): string[] {
  const { ProgramFiles = '', LOCALAPPDATA = '', PATH = '' } = process.env;
  if (process.platform === 'darwin') {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    const homes = [ProgramFiles, process.env['ProgramFiles(x86)'] ?? '', LOCALAPPDATA];
    return homes.flatMap((home) => ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((file) => path.join(home, file)));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  return names.flatMap((name) => PATH.split(path.delimiter).map((folder) => path.join(folder, name)));
}
