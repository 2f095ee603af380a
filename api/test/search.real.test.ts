import { beforeAll, expect, test } from 'vitest';
import type { Api } from '../src/index.ts';
import { answerTo, ask, realApi } from './real.ts';

let api: Api;
beforeAll(async () => {
  api = await realApi();
}, 60_000);

interface Found {
  search: { total: number; near: { id: string }[]; groups: { type: string; total: number; hits: { id: string; title: { value: string } }[] }[] };
}
const SEARCH = 'query ($text: String!, $types: [HitType!], $first: Int) { search(text: $text, types: $types, first: $first) { total near { id } groups { type total hits { id title(lang: kk) { value } claim { id } body { id } } } } }';
async function firstOf(text: string, type: string): Promise<string | undefined> {
  const { search } = await ask<Found>(api, SEARCH, { text, types: [type] });
  return search.groups[0]?.hits[0]?.id;
}

test.each(['ауыл әкімі', 'Ауыл акими', 'auyl akimi', 'аким села', 'rural akim'])('finds the rural akim by "%s"', async (text) => {
  const { search } = await ask<Found>(api, SEARCH, { text, types: ['BODY'] });
  expect(search.groups.flatMap((group) => group.hits.map((hit) => hit.id))).toContain('kz-akim-rural');
});

test('puts a thing named exactly so before things that only hold the words', async () => {
  expect(await firstOf('Маслихат района', 'BODY')).toBe('kz-maslikhat-district');
  expect(await firstOf('Water supply', 'FUNCTION')).toBe('water-supply');
});

test('groups hits, says how many there are of each kind and shows the first', async () => {
  const { search } = await ask<Found>(api, SEARCH, { text: 'бюджет', first: 3 });
  for (const group of search.groups) {
    expect(group.hits).toHaveLength(Math.min(3, group.total));
    expect(group.hits.every((hit) => hit.title.value !== '')).toBe(true);
  }
  expect(search.total).toBe(search.groups.reduce((sum, group) => sum + group.total, 0));
  expect(search.groups.map((group) => group.type)).toContain('CLAIM');
});

test('finds a document by its number', async () => {
  const { search } = await ask<Found>(api, SEARCH, { text: '148-II', types: ['DOCUMENT'] });
  expect(search.groups[0]?.hits.map((hit) => hit.id)).toContain('l148');
});

test('offers terms that look alike where nothing is found', async () => {
  const { search } = await ask<Found>(api, SEARCH, { text: 'субвенсия' });
  expect(search.total).toBe(0);
  expect(search.near.map((term) => term.id)).toContain('subvention');
});

test('treats whatever a reader types as text: quotes, patterns and Cypher find nothing and break nothing', async () => {
  for (const text of ["'", '"', '\\', '%', '.*', '} RETURN 1 //', ')-[:X]->(', '']) {
    const { search } = await ask<Found>(api, SEARCH, { text });
    expect(search.total).toBeGreaterThanOrEqual(0);
  }
});

test('refuses a text or a number of hits above the limit, and says how much is allowed', async () => {
  const long = await answerTo(api, SEARCH, { text: 'а'.repeat(201) });
  expect(long.errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT', asked: 201, allowed: 200 });
  const many = await answerTo(api, SEARCH, { text: 'а', first: 51 });
  expect(many.errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT', asked: 51, allowed: 50 });
});
