import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { LANGUAGES, ROUTES } from './routes.ts';

/** Colours do not depend on the language: one language is read in both. */
const SCHEMES = { kk: ['light', 'dark'], ru: ['light'], en: ['light'] } as const;

for (const lang of LANGUAGES) {
  for (const route of ROUTES) {
    test(`${lang}${route} has no serious fault for people who use aids, ${SCHEMES[lang].join(' or ')}`, async ({ page }) => {
      test.setTimeout(180_000);
      for (const colorScheme of SCHEMES[lang]) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const answer = await page.goto(`/${lang}${route}`);
        expect(answer?.status()).toBe(200);
        expect(await page.getAttribute('html', 'lang')).toBe(lang);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        expect(serious.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(' | ')}`)).toEqual([]);
      }
    });
  }
}

for (const route of ROUTES) {
  test(`kk${route} fits a screen 320 pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/kk${route}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test('no page asks anything of another site, and no page logs an error', async ({ page, baseURL }) => {
  test.setTimeout(180_000);
  const elsewhere: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:')) elsewhere.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  for (const route of ROUTES) await page.goto(`/ru${route}`, { waitUntil: 'load' });
  await page.goto('/graphql');
  expect({ elsewhere, errors }).toEqual({ elsewhere: [], errors: [] });
});

test('the keyboard enters the matrix once, reaches a cell, opens its facts and leaves', async ({ page }) => {
  await page.goto('/ru/who?fw=kz-law-2026-11&place=kz-rural');
  const stops = page.locator('table [tabindex="0"]');
  await expect(stops).toHaveCount(1);
  await stops.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sel=/);
  await expect(page.getByRole('complementary').first()).toBeVisible();
  await expect(stops).toHaveCount(1);
});
