import { expect, test } from '@playwright/test';

const PROMISED = '/ru/compare?fw=kz-law-2021-07,kz-concept-2021,kz-law-2026-11&place=kz-rural&by=fn&body=kz-akim-rural&kind=promise_replaces_rule,promised';

test.describe('an analyst who compares reforms', () => {
  test('comes from the menu to the law then and now, with the whole state in the address', async ({ page }) => {
    await page.goto('/en');
    await page.getByRole('navigation').getByRole('link', { name: 'Compare', exact: true }).first().click();
    await expect(page).toHaveURL(/\/en\/compare\?fw=kz-law-2021-07,kz-law-2026-11&place=kz-rural$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('What changes');
    await expect(page.getByRole('columnheader', { name: /base/ })).toBeVisible();
  });

  test('sees what the rural akim is only promised, and reads the article behind it', async ({ page }) => {
    await page.goto(PROMISED);
    const rows = page.locator('#results tbody tr:not(.group)');
    expect(await rows.count()).toBeGreaterThan(0);
    for (const row of await rows.all()) await expect(row).toContainText('обещание вместо правила');
    await rows.first().getByRole('rowheader').getByRole('link', { name: /Факты/ }).click();
    const panel = page.getByRole('complementary', { name: 'Выбранная строка' });
    await expect(panel.getByRole('link', { name: /./ }).first()).toBeVisible();
    expect(await panel.locator('a[href*="/sources/"]').count()).toBeGreaterThan(0);
    await expect(page).toHaveURL(/sel=/);
  });

  test('chooses another base, and the address says so', async ({ page }) => {
    await page.goto('/en/compare?fw=kz-law-2021-07,kz-law-2026-11&place=kz-rural');
    // A radio pressed before the page's script runs waits for the next press.
    await expect(async () => {
      await page.getByRole('radio').first().check();
      await page.getByRole('radio').last().check();
      await expect(page).toHaveURL(/base=kz-law-2026-11/, { timeout: 2000 });
    }).toPass();
    await expect(page.getByRole('columnheader', { name: /2026.*base/ })).toBeVisible();
  });

  test('is told which bodies of two countries were held to stand at the same place', async ({ page }) => {
    await page.goto('/en/compare?fw=bench-poland,kz-law-2026-11&place=kz-rural');
    await expect(page.getByRole('table', { name: /same place/ })).toBeVisible();
    await expect(page.locator('#results')).not.toContainText('gained');
  });

  test('gets an honest line and every fact about one body', async ({ page }) => {
    await page.goto('/en/compare?fw=kz-law-2021-07,kz-law-2026-11&place=kz-rural&by=body&body=kz-akim-rural');
    await expect(page.locator('#results')).toContainText(/gained|added/i);
    await page.locator('#results a[href*="sel="]').first().click();
    await expect(page.locator('#panel')).toBeVisible();
  });

  test('meets plain questions first where a document has few facts, and one document alone is not compared', async ({ page }) => {
    await page.goto('/en/compare?fw=kz-law-2021-07,kz-concept-2021&place=kz-rural');
    await expect(page.getByRole('link', { name: 'Plain questions' })).toHaveAttribute('aria-current', 'true');
    await page.goto('/en/compare?fw=kz-law-2021-07&place=kz-rural');
    await expect(page.getByText('One document alone cannot be compared')).toBeVisible();
  });

  test('an address with a document that does not exist names it and offers near ones', async ({ page }) => {
    const answer = await page.goto('/en/compare?fw=kz-law-2021,kz-law-2026-11&place=kz-rural');
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('main')).toContainText('kz-law-2021-07');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a document is added by the form, and nothing of the choice is lost', async ({ page }) => {
    await page.goto('/en/compare?fw=kz-law-2021-07,kz-law-2026-11&place=kz-rural&role=fund');
    await page.getByLabel('Add a document').selectOption('kz-concept-2021');
    await page.getByRole('button', { name: 'Show' }).last().click();
    await expect(page).toHaveURL(/fw=kz-law-2021-07,kz-concept-2021,kz-law-2026-11&base=kz-law-2021-07&place=kz-rural&by=fn&role=fund/);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 700 } });

  for (const query of ['mode=changes', 'mode=side', 'mode=overlay', 'mode=text', 'by=body', 'by=money', 'by=links', 'by=questions', 'by=demands']) {
    test(`${query} needs no sideways scroll of the page`, async ({ page }) => {
      await page.goto(`/kk/compare?fw=kz-law-2021-07,kz-law-2026-11&place=kz-rural&${query}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  }
});
