import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { LANGUAGES, ROUTES } from './routes.ts';

/** Rules about colours: they take the most time and do not depend on the language, so one language is read for them, in both themes. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

for (const lang of LANGUAGES) {
  for (const route of ROUTES) {
    test(`${lang}${route} has no serious fault for people who use aids`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      const answer = await page.goto(`/${lang}${route}`);
      expect(answer?.status()).toBe(200);
      expect(await page.getAttribute('html', 'lang')).toBe(lang);
      const axe = axeOn(page);
      expect(serious(await (lang === 'kk' ? axe : axe.disableRules(COLOURS)).analyze())).toEqual([]);
      if (lang !== 'kk') return;
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await page.reload();
      expect(serious(await axeOn(page).withRules(COLOURS).analyze())).toEqual([]);
    });
  }
}

/** What passed is not described, which takes most of the time on a page of thousands of cells. */
function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
}

function serious({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>): string[] {
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(' | ')}`);
}

for (const route of ROUTES) {
  test(`kk${route} fits a screen 320 pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/kk${route}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test('no page asks anything of another site, and no page logs an error', async ({ page, baseURL }) => {
  test.setTimeout(240_000);
  const elsewhere: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    // What a page made itself is of its own site.
    const url = request.url().replace(/^blob:/, '');
    if (!url.startsWith(baseURL ?? '') && !url.startsWith('data:')) elsewhere.push(request.url());
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
