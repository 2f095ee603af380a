import { expect, test, type APIRequestContext } from '@playwright/test';

const NOW = 'kz-law-2026-11';

async function answerOf(request: APIRequestContext, fn: string, roles: string, lang: string): Promise<string> {
  const query = `{ function(id: "${fn}") { answer(framework: "${NOW}", place: "kz-rural", roles: ${roles}, lang: ${lang}) { value } } }`;
  const answer = await request.post('/graphql', { data: { query } });
  return ((await answer.json()) as { data: { function: { answer: { value: string } } } }).data.function.answer.value;
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('from the first page, in Kazakh on a phone, to a sentence and the article under it', async ({ page, request }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('/kk');
    await page.getByLabel('Функция').selectOption('street-lighting');
    await page.locator('select[name="ask"]').selectOption('deliver');
    await page.getByRole('button', { name: 'Жауап беру' }).click();
    await expect(page).toHaveURL(`/kk/ask?ask=deliver&fn=street-lighting&place=kz-rural&fw=${NOW}`);
    await expect(page.locator('.answer p').last()).toHaveText(await answerOf(request, 'street-lighting', '[DELIVER]', 'kk'));
    await page.locator('a[href*="/kk/sources/l148/art_35"]').first().click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
    await expect(page).toHaveURL(/\/kk\/sources\/l148\/art_35/);
  });

  test('the next question is one press away: another role, and the same under another law', async ({ page, request }) => {
    await page.goto(`/ru/ask?ask=deliver&fn=street-lighting&place=kz-rural&fw=${NOW}`);
    await page.getByRole('link', { name: 'Чей бюджет платит?' }).click();
    await expect(page).toHaveURL(/ask=fund&fn=street-lighting/);
    await expect(page.locator('.answer p').last()).toHaveText(await answerOf(request, 'street-lighting', '[FUND]', 'ru'));
    await page.getByRole('link', { name: 'Право на 25.07.2021' }).click();
    await expect(page).toHaveURL(/ask=fund&fn=street-lighting&place=kz-rural&fw=kz-law-2021-07/);
  });

  test('no role asks for all six at once', async ({ page, request }) => {
    await page.goto(`/en/ask?fn=street-lighting&place=kz-rural&fw=${NOW}`);
    await expect(page.locator('.answer p').last()).toHaveText(await answerOf(request, 'street-lighting', '[REGULATE, DECIDE, DELIVER, FUND, OVERSEE, ANSWER]', 'en'));
    await expect(page.locator('#rests ~ section')).toHaveCount(6);
  });

  test('a level says what its unit may do, with as many facts as its lists hold', async ({ page }) => {
    await page.goto('/en');
    await page.getByRole('link', { name: 'What may a village do?' }).click();
    await expect(page).toHaveURL(`/en/levels/local?fw=${NOW}&unit=kz-rural`);
    const lists = await page.locator('section:has(> details > ul > li)').evaluateAll((all) => all.map((one) => [one.querySelector('h2 .n')?.textContent, one.querySelectorAll('li:has(.who)').length] as const).filter(([said]) => said !== undefined));
    expect(lists.length).toBeGreaterThan(3);
    for (const [said, facts] of lists) expect(Number(said)).toBe(facts);
    await expect(page.locator('li:has(.who) .cites a').first()).toHaveAttribute('href', /\/en\/sources\//);
  });
});

test('what was not read is told apart from what the text does not say', async ({ page }) => {
  await page.goto(`/en/ask?ask=fund&fn=street-lighting&place=kz-rural&fw=kz-concept-2021`);
  await expect(page.getByText('Not yet read for this question. That is our gap: the text may answer it.')).toBeVisible();
  await page.goto(`/en/ask?ask=oversee&fn=water-supply&place=kz-rural&fw=${NOW}`);
  await expect(page.getByText('The text was read for this question and does not say.')).toBeVisible();
  await expect(page.getByText(/^What was read for this question:/)).toBeVisible();
});

test('a framework of another country is asked about all places, and an unknown function names near ones', async ({ page }) => {
  await page.goto('/en/ask?fn=street-lighting&place=kz-rural&fw=bench-poland');
  await expect(page).toHaveURL(/place=all&fw=bench-poland/);
  const answer = await page.goto(`/en/ask?fn=street-lightin&place=kz-rural&fw=${NOW}`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('link', { name: 'street-lighting', exact: true })).toBeVisible();
});
