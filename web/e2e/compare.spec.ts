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
    await page.getByRole('link', { name: /Hold the others against this: .*2026/ }).click();
    await expect(page).toHaveURL(/base=kz-law-2026-11/);
    await expect(page.getByRole('columnheader', { name: /2026.*base/ })).toBeVisible();
  });

  test('is told which bodies of two countries were held to stand at the same place', async ({ page }) => {
    await page.goto('/en/compare?fw=bench-poland,kz-law-2026-11&place=kz-rural');
    await expect(page.getByRole('table', { name: /same place/ })).toBeVisible();
    await expect(page.locator('#results')).not.toContainText('gained');
    for (const mode of ['changes', 'overlay', 'text']) {
      await page.goto(`/en/compare?fw=bench-poland,kz-law-2026-11&base=kz-law-2026-11&place=kz-rural&mode=${mode}&sel=communal-property:decide`);
      await expect(page.getByRole('main')).toContainText('named only in the base');
      for (const word of [/\bgained\b/, /no longer named/, /\bmoved\b/]) await expect(page.getByRole('main')).not.toContainText(word);
    }
  });

  test('lays a foreign document over the law where two bodies have one short name', async ({ page }) => {
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(error.message));
    await page.goto('/en/compare?fw=bench-poland,kz-law-2021-07&place=kz-rural&mode=overlay&diff=0&open=governance');
    await page.locator('#results a[href*="sel=own-resources:regulate"]').click();
    await expect(page.locator('#panel')).toBeVisible();
    expect(broken).toEqual([]);
  });

  test('compares a document with the law from its own page', async ({ page }) => {
    await page.goto('/en/frameworks/kz-draft-law-lsg');
    await page.getByRole('link', { name: 'Compare with the law' }).click();
    await expect(page).toHaveURL(/fw=kz-law-2021-07,kz-draft-law-lsg,kz-law-2026-11/);
  });

  test('reads the same counts of cells in the sentence, on every kind and in every view', async ({ page, request }) => {
    const query = '{ compare(frameworks: ["kz-law-2021-07", "kz-law-2026-11"], place: "kz-rural") { counts { kinds { kind cells } } } }';
    const { data } = (await (await request.post('/graphql', { data: { query } })).json()) as { data: { compare: { counts: [{ kinds: { kind: string; cells: number }[] }] } } };
    const cells = (kind: string) => data.compare.counts[0].kinds.find((one) => one.kind === kind)?.cells ?? 0;
    const told = [['gained', cells('GAINED')], ['no longer named', cells('LOST')], ['moved', cells('MOVED')]] as const;
    for (const view of ['', '&diff=0', '&mode=overlay', '&mode=text']) {
      await page.goto(`/en/compare?fw=kz-law-2021-07,kz-law-2026-11&place=kz-rural${view}`);
      for (const [word, count] of told) {
        await expect(page.locator('.sum')).toContainText(`${word} ${count}`);
        await expect(page.getByRole('navigation', { name: 'What happened' }).getByRole('link', { name: new RegExp(`^${word} ?${count}(?!\\d)`) })).toBeVisible();
      }
    }
    await page.goto('/en/compare?fw=kz-law-2021-07,kz-law-2026-11&place=kz-rural&body=kz-akim-rural');
    await expect(page.getByRole('navigation', { name: 'What happened' }).getByRole('link', { name: 'gained', exact: true })).toBeVisible();
  });

  test('is shown one body by default without carrying it to another tab', async ({ page }) => {
    await page.goto('/en/compare?fw=kz-law-2021-07,kz-law-2026-11&place=kz-rural&by=body');
    await expect(page.locator('#filters select[name="body"]')).toHaveValue('kz-akim-rural');
    await page.getByRole('main').getByRole('link', { name: 'Functions', exact: true }).click();
    await expect(page).toHaveURL(/by=fn/);
    expect(page.url()).not.toContain('body=');
  });

  test('sees of the money only sources of which something can be said to differ', async ({ page, request }) => {
    const query = '{ money(framework: "kz-draft-law-lsg", base: "kz-law-2021-07", place: "kz-rural") { sources { change } } }';
    const { data } = (await (await request.post('/graphql', { data: { query } })).json()) as { data: { money: { sources: { change: string }[] } } };
    expect(data.money.sources.length).toBeGreaterThan(0);
    expect(data.money.sources.every(({ change }) => change === 'NOT_NAMED')).toBe(true);
    await page.goto('/en/compare?fw=kz-law-2021-07,kz-draft-law-lsg&place=kz-rural&by=money');
    await expect(page.locator('#results tbody tr')).toHaveText('No source differs.');
    await page.getByRole('link', { name: 'Show what does not differ, too' }).click();
    await expect(page.locator('#results tbody tr')).toHaveCount(data.money.sources.length);
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
