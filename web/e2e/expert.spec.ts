import { expect, test } from '@playwright/test';

/** An expert who maps powers: from a cell to the article, in Russian. */
test('reaches the article by which the district maslikhat approves the budget of a village', async ({ page }) => {
  await page.goto('/ru/who?fw=kz-law-2026-11&place=kz-rural&sel=local-budget:decide');
  const panel = page.getByRole('complementary').first();
  await expect(panel).toContainText(/маслихат/i);
  const cite = panel.getByRole('link', { name: /статья 6|ст\. 6/i }).first();
  await expect(cite).toBeVisible();
  await cite.click();
  await expect(page).toHaveURL(/\/ru\/sources\/l148\/art_6/);
  await expect(page.locator('main')).toContainText(/бюджет/i);
});

test('sees what was read beside what is silent, never one for the other', async ({ page, request }) => {
  const answer = await request.post('/graphql', { data: { query: `{ matrix(framework: "kz-law-2026-11", place: "kz-rural", roles: [DECIDE]) { coverage { cells searched silent notSearched } } }` } });
  const { data } = (await answer.json()) as { data: { matrix: { coverage: { silent: number } } } };
  await page.goto('/ru/who?fw=kz-law-2026-11&place=kz-rural');
  const head = page.getByRole('columnheader', { name: /Кто решает/ });
  await expect(head).toContainText(`не сказано ${data.matrix.coverage.silent}`);
});

test('reads the citation, the edition and how a fact was verified on the page of a function', async ({ page }) => {
  await page.goto('/ru/functions/street-lighting?fw=kz-law-2026-11');
  const main = page.locator('main');
  await expect(main).toContainText(/статья 35, пункт 1, подпункт 20/);
  await expect(main).toContainText(/14\.07\.2026|14 июля 2026/);
  await expect(main).toContainText(/сверено по тексту/);
});
