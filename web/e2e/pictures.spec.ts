import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { ROUTES } from './routes.ts';

/** Pictures for a person to look at, kept in test-results/pictures. */
const FOLDER = path.join(import.meta.dirname, '../test-results/pictures');
const LOOKS = [
  { lang: 'ru', width: 1440, colorScheme: 'light' },
  { lang: 'kk', width: 390, colorScheme: 'dark' },
] as const;

for (const { lang, width, colorScheme } of LOOKS) {
  test(`pictures of every page in ${lang}, ${width} pixels wide, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(600_000);
    mkdirSync(FOLDER, { recursive: true });
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const route of ROUTES) {
      await page.goto(`/${lang}${route}`);
      const name = `${lang}-${width}${route.replaceAll(/[^a-z0-9]+/gi, '-')}.png`;
      const picture = await page.screenshot({ path: path.join(FOLDER, name), fullPage: true });
      expect(picture.byteLength).toBeGreaterThan(5_000);
    }
  });
}
