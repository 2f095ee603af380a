import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { ROUTES } from './routes.ts';

for (const lang of ['kk'] as const) {
  for (const route of ROUTES) {
    test(`${lang}${route} has no serious fault for people who use aids, light or dark`, async ({ page }) => {
      test.setTimeout(180_000);
      for (const colorScheme of ['light', 'dark'] as const) {
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
