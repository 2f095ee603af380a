import { expect, test } from '@playwright/test';

/** A student with a phone, in Kazakh, without script: from the home page to the article. */
test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 }, locale: 'kk-KZ' });

test('finds from the home page who lights the streets of a village, and the article', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/kk$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
  await page.getByRole('button', { name: 'Мәзір' }).or(page.locator('summary', { hasText: 'Мәзір' })).first().click();
  await page.getByRole('searchbox').first().fill('жарық');
  await page.getByRole('searchbox').first().press('Enter');
  await page.locator('main').getByRole('link', { name: /көше.*жарық/i }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/көше/i);
  const text = await page.locator('main').innerText();
  expect(text).toContain('ауыл әкімі орындайды');
  expect(text).toMatch(/төлейтін бюджеттер: аудан және ауыл/);
  expect(text).toMatch(/Әлі оқылған жоқ: .*кім шешетіні/);
  expect(text).toMatch(/35-бап, 1-тармақ, 20\) тармақша/);
});

test('reads the whole matrix as a list without script', async ({ page }) => {
  await page.goto('/kk/who?fw=kz-law-2026-11&place=kz-rural&view=list');
  await expect(page.locator('main')).toContainText(/ауыл әкімі/i);
});

test('learns who may end the powers of an elected village head, with the article', async ({ page }) => {
  await page.goto('/kk/bodies/kz-akim-rural?fw=kz-law-2026-11');
  const text = await page.locator('main').innerText();
  expect(text).toMatch(/сайлаушылар/i);
  expect(text).toMatch(/мәслихат/i);
  expect(text).toMatch(/36-бап/);
});

test('keeps the place when the language is switched', async ({ page }) => {
  await page.goto('/kk/functions/street-lighting?fw=kz-law-2021-07');
  await page.goto((await page.locator('a[hreflang="ru"]').first().getAttribute('href')) ?? '');
  await expect(page).toHaveURL(/\/ru\/functions\/street-lighting\?fw=kz-law-2021-07/);
});

test('is told in Kazakh what does not exist, with what is near', async ({ page }) => {
  const answer = await page.goto('/kk/functions/street-lightning');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('main')).toContainText('street-lightning');
  await expect(page.locator('main a[href*="street-lighting"]')).toHaveCount(1);
});
