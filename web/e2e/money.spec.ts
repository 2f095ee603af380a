import { expect, test, type APIRequestContext } from '@playwright/test';

const NOW = 'kz-law-2026-11';
const THEN = 'kz-law-2021-07';
const VILLAGE = `fw=${NOW}&place=kz-rural`;

interface Answer {
  readonly money: {
    readonly sentence: { readonly value: string };
    readonly budgets: readonly { readonly budget: { readonly id: string; readonly shortName: { readonly value: string } }; readonly say: { readonly sources: number; readonly rateSetHere: number; readonly ownSay: number }; readonly pays: readonly object[]; readonly revenues: readonly object[] }[];
    readonly sources: readonly { readonly source: { readonly id: string }; readonly change: string }[];
    readonly flow: readonly { readonly width: number }[];
  };
}
async function asked(request: APIRequestContext): Promise<Answer['money']> {
  const query = `{ money(framework: "${NOW}", base: "${THEN}", place: "kz-rural") {
    sentence(lang: ru) { value } budgets { budget { id shortName(lang: ru) { value } } say { sources rateSetHere ownSay } pays { id } revenues { id } }
    sources { source { id } change } flow { width } } }`;
  const answer = await request.post('/graphql', { data: { query } });
  return ((await answer.json()) as { data: Answer }).data.money;
}

test('every number of the table of budgets equals the answer of the API', async ({ page, request }) => {
  const { budgets, sentence } = await asked(request);
  await page.goto(`/ru/money?${VILLAGE}`);
  await expect(page.getByText(sentence.value)).toBeVisible();
  const rows = budgets.filter(({ revenues, pays }) => revenues.length + pays.length > 0).map(({ budget, say, pays }) => [
    budget.shortName.value, String(say.sources), `${say.rateSetHere} из ${say.sources}`, `${say.ownSay} из ${say.sources}`, String(pays.length),
  ]);
  const table = page.getByRole('table', { name: 'Бюджеты, их собственные источники и кто решает о них' });
  const shown = await table.locator('tbody tr').evaluateAll((list) => list.map((row) => [...row.children].slice(0, 5).map((cell) => (cell.querySelector('.bar, .name')?.textContent ?? '').trim())));
  expect(shown).toEqual(rows);
});

test('what differs from an earlier law is a page of its own, with as many sources as the API says', async ({ page, request }) => {
  const { sources } = await asked(request);
  await page.goto(`/ru/money?${VILLAGE}&base=${THEN}`);
  await page.getByRole('link', { name: 'Посмотреть по источникам' }).click();
  await expect(page).toHaveURL(/view=table.*diff=1/);
  const different = sources.filter(({ change }) => change !== 'SAME' && change !== 'NOT_NAMED').length;
  await expect(page.getByRole('status')).toHaveText(`Показано источников: ${different} из ${sources.length}`);
  await expect(page.locator('tbody tr:not(.group)')).toHaveCount(different);
  const again = await page.context().newPage();
  await again.goto(page.url());
  await expect(again.getByRole('status')).toHaveText(`Показано источников: ${different} из ${sources.length}`);
});

test('a framework held against itself hides nothing, though only what differs was asked for', async ({ page, request }) => {
  const { sources } = await asked(request);
  const now = sources.filter(({ change }) => change !== 'NO_LONGER_NAMED').length;
  await page.goto(`/ru/money?${VILLAGE}&base=${NOW}&view=table&diff=1`);
  await expect(page.getByRole('status')).toHaveText(`Показано источников: ${now} из ${now}`);
});

test.describe('without scripts', () => {
  test.slow();
  test.use({ javaScriptEnabled: false });

  test('the flow has at most eighteen bands, each also a line of the list, for one budget and for all', async ({ page, request }) => {
    const { flow } = await asked(request);
    await page.goto(`/en/money?${VILLAGE}`);
    await page.getByRole('link', { name: 'Flow', exact: true }).click();
    const bands = await page.locator('figure path').count();
    expect(bands).toBeLessThanOrEqual(18);
    await expect(page.locator('table tbody tr')).toHaveCount(bands);
    await page.getByRole('link', { name: 'all budgets' }).click();
    await expect(page.locator('figure path')).toHaveCount(flow.length);
    await expect(page.locator('table tbody tr')).toHaveCount(flow.length);
  });

  test('a source leads to its page, and its fact to the article', async ({ page }) => {
    await page.goto(`/kk/money?${VILLAGE}`);
    await page.locator('a[href*="/kk/money/land-tax-settlements"]').first().click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
    const fact = page.locator(`[id="${NOW}.rev.land-tax-settlements.kz-budget-rural"]`);
    await expect(fact.locator('dd').first()).toHaveText('Аудан мәслихаты');
    await fact.locator('.cite a').first().click();
    await expect(page).toHaveURL(/\/kk\/sources\/bc-2025\/art_27/);
  });

  test('another budget, another framework and the same page in another language keep the rest of the address', async ({ page }) => {
    await page.goto(`/ru/money?${VILLAGE}&base=${THEN}`);
    await page.getByRole('table').first().getByRole('link', { name: 'Район' }).click();
    await expect(page).toHaveURL(new RegExp(`base=${THEN}.*budget=kz-budget-district`));
    await expect(page.locator('link[hreflang="kk"]')).toHaveAttribute('href', new RegExp(`/kk/money\\?.*base=${THEN}.*budget=kz-budget-district`));
  });
});

test('a text of which no revenue was read says so, and is no text without money', async ({ page }) => {
  await page.goto('/en/money?fw=kz-concept-2021&place=kz-rural');
  await expect(page.getByText('That is what was read, not proof that the text has none.')).toBeVisible();
});

test('a source that does not exist names near ones', async ({ page }) => {
  const answer = await page.goto('/en/money/land-taxx');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('link', { name: 'land-tax', exact: true })).toBeVisible();
});

for (const view of ['levels', 'flow', 'table']) {
  test(`on a narrow phone the view "${view}" never scrolls sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/kk/money?${VILLAGE}&base=${THEN}&view=${view}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}
