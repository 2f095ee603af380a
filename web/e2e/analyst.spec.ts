import { expect, test } from '@playwright/test';

/** An analyst who compares texts: the same address gives the same page, and its numbers are the API's. */
test('shares an address and gets the same page', async ({ page, browser, baseURL }) => {
  await page.goto('/en/who?fw=kz-law-2021-07&place=kz-rural&view=bodies');
  const first = await page.locator('main').innerText();
  const other = await browser.newContext({ baseURL: baseURL ?? '' });
  const again = await other.newPage();
  await again.goto(page.url());
  expect(await again.locator('main').innerText()).toBe(first);
  await other.close();
});

test('is told first that the body of the Concept of 2021 has not been read', async ({ page }) => {
  await page.goto('/en/frameworks/kz-concept-2021');
  await expect(page.locator('main')).toContainText(/has not been read|was not read|not been read/i);
  await page.goto('/en/who?fw=kz-concept-2021&place=kz-rural&view=text');
  await expect(page.locator('main')).toContainText(/not yet read/i);
});

interface Told {
  readonly framework: { readonly counts: Readonly<Record<'assignments' | 'revenues' | 'links', number>>; readonly links: readonly Fact[]; readonly revenues: readonly Fact[] };
  readonly matrix: { readonly cells: readonly { readonly function: { readonly id: string }; readonly state: string; readonly searched: boolean; readonly claims: readonly Fact[] }[] };
  readonly money: { readonly budgets: readonly { readonly budget: { readonly shortName: { readonly value: string } }; readonly say: { readonly sources: number; readonly rateNotNamed: number } }[] };
}
interface Fact {
  readonly id: string;
  readonly verification: string;
}

for (const id of ['kz-law-2026-11', 'kz-concept-2021']) {
  test(`counts on the page of ${id} what the API counts, and nothing from memory`, async ({ page, request }) => {
    const query = `{ framework(id: "${id}") { counts { assignments revenues links } links { id verification } revenues { id verification } }
      matrix(framework: "${id}") { cells { function { id } state searched claims { id verification } } }
      money(framework: "${id}") { budgets { budget { shortName(lang: en) { value } } say { sources rateNotNamed } } } }`;
    const { framework, matrix, money } = ((await (await request.post('/graphql', { data: { query } })).json()) as { data: Told }).data;
    const assignments = [...new Map(matrix.cells.flatMap(({ claims }) => claims).map((one) => [one.id, one])).values()];
    expect([assignments.length, framework.revenues.length, framework.links.length]).toEqual([framework.counts.assignments, framework.counts.revenues, framework.counts.links]);
    const counted = (facts: readonly Fact[]) => facts.filter(({ verification }) => verification !== 'RECALL').length;
    const functions = (cells: Told['matrix']['cells']) => new Set(cells.map((cell) => cell.function.id)).size;
    const all = functions(matrix.cells);
    await page.goto(`/en/frameworks/${id}`);
    const shown = await page.locator('.figures dd').allInnerTexts();
    expect(shown.map((text) => text.replaceAll(/(?<=\d)[,\s](?=\d{3})/g, ''))).toEqual([
      String(counted([...assignments, ...framework.revenues, ...framework.links])),
      `${functions(matrix.cells.filter(({ state }) => state === 'SPECIFIED' || state === 'EXCLUDED'))} of ${all}`,
      `${functions(matrix.cells.filter(({ searched }) => searched))} of ${all}`,
      String(counted(framework.links)),
      String(counted(framework.revenues)),
    ]);
    await page.goto('/en/frameworks');
    await expect(page.getByRole('main')).toContainText(`${counted([...assignments, ...framework.revenues, ...framework.links])} fact`);
    await page.goto(`/en/frameworks/${id}`);
    const rows = await page.locator('section[aria-labelledby="money"] tbody tr').evaluateAll((list) => list.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim())));
    expect(rows).toEqual(money.budgets.filter(({ say }) => say.sources > 0).map(({ budget, say }) => [budget.shortName.value, String(say.sources), `${say.sources - say.rateNotNamed} of ${say.sources}`]));
  });
}

for (const address of ['money?', 'gaps?', 'levels/local?', 'map?focus=kz-akim-rural&']) {
  test(`stays on the page of ${address.split(/[?/]/)[0]} when a framework of another country is chosen there`, async ({ page }) => {
    await page.goto(`/en/${address}fw=kz-law-2026-11${address.startsWith('map') ? '' : address.startsWith('levels') ? '&unit=kz-rural' : '&place=kz-rural'}`);
    const choice = page.locator('#filters select[name="fw"]');
    if (!(await choice.isVisible())) await page.locator('#filters summary').first().click();
    await choice.selectOption('bench-poland');
    await expect(page).toHaveURL(/fw=bench-poland/);
    await expect(page).not.toHaveURL(/kz-(akim-)?rural/);
    await expect(choice).toHaveValue('bench-poland');
  });
}

test('keeps a function under a framework of another country at all places', async ({ page }) => {
  expect((await page.goto('/en/functions/local-budget?fw=bench-poland&place=kz-rural'))?.status()).toBe(200);
  await expect(page).toHaveURL(/fw=bench-poland&place=all/);
});

test('is told of a place that no country has, and of one near it', async ({ page }) => {
  for (const path of ['money', 'gaps', 'functions/local-budget']) {
    expect((await page.goto(`/en/${path}?fw=kz-law-2026-11&place=kz-rura`))?.status()).toBe(404);
    await expect(page.getByRole('main')).toContainText('kz-rural');
  }
  expect((await page.goto('/en/levels/local?fw=kz-law-2026-11&unit=kz-rura'))?.status()).toBe(404);
});

test('asks the API three questions whose answers stand in the law', async ({ request }) => {
  const ask = async (query: string) => ((await (await request.post('/graphql', { data: { query } })).json()) as { data: unknown }).data;
  const cell = (framework: string, fn: string, role: string) =>
    `{ matrix(framework: "${framework}", under: "${fn}", roles: [${role}], place: "kz-rural") { cells { function { id } claims { body { id } fromBudget { id } citations { provision { id } } } } } }`;
  expect(JSON.stringify(await ask(cell('kz-law-2026-11', 'street-lighting', 'DELIVER')))).toMatch(/kz-akim-rural.*l148@2026-07-14#art_35\/para_1\/point_20/);
  expect(JSON.stringify(await ask(cell('kz-law-2026-11', 'street-lighting', 'FUND')))).toMatch(/kz-budget-rural.*bc-2025@2026-07-14#art_34/);
  expect(JSON.stringify(await ask(cell('kz-law-2021-07', 'local-budget', 'DECIDE')))).toMatch(/kz-maslikhat-district.*l148@[0-9-]+#art_6/);
});
