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

test('counts on the page what the API counts', async ({ page, request }) => {
  const query = `{ framework(id: "kz-law-2026-11") { counts { assignments revenues links } } }`;
  const answer = await request.post('/graphql', { data: { query } });
  const { counts } = ((await answer.json()) as { data: { framework: { counts: Record<string, number> } } }).data.framework;
  await page.goto('/en/frameworks/kz-law-2026-11');
  const text = (await page.locator('main').innerText()).replaceAll(/[\s,]/g, '');
  const facts = Object.values(counts).reduce((sum, count) => sum + count, 0);
  for (const count of [facts, counts['revenues'], counts['links']]) expect(text).toContain(String(count));
});

test('asks the API three questions whose answers stand in the law', async ({ request }) => {
  const ask = async (query: string) => ((await (await request.post('/graphql', { data: { query } })).json()) as { data: unknown }).data;
  const cell = (framework: string, fn: string, role: string) =>
    `{ matrix(framework: "${framework}", under: "${fn}", roles: [${role}], place: "kz-rural") { cells { function { id } claims { body { id } fromBudget { id } citations { provision { id } } } } } }`;
  expect(JSON.stringify(await ask(cell('kz-law-2026-11', 'street-lighting', 'DELIVER')))).toMatch(/kz-akim-rural.*l148@2026-07-14#art_35\/para_1\/point_20/);
  expect(JSON.stringify(await ask(cell('kz-law-2026-11', 'street-lighting', 'FUND')))).toMatch(/kz-budget-rural.*bc-2025@2026-07-14#art_34/);
  expect(JSON.stringify(await ask(cell('kz-law-2021-07', 'local-budget', 'DECIDE')))).toMatch(/kz-maslikhat-district.*l148@[0-9-]+#art_6/);
});
