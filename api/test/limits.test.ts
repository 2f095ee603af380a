import { beforeAll, expect, test } from 'vitest';
import type { Api } from '../src/index.ts';
import { atlantisApi, post } from './atlantis-api.ts';

let api: Api;
beforeAll(async () => {
  api = await atlantisApi();
});
const refusal = async (query: string) => {
  const { status, data, errors } = await post(api, { query });
  return { status, data, codes: errors?.map(({ extensions }) => extensions?.['code']), whats: errors?.map(({ extensions }) => extensions?.['what']) };
};

test('refuses a query that is too deep', async () => {
  const nested = (depth: number): string => (depth === 0 ? 'id' : `within { ${nested(depth - 1)} }`);
  expect(await refusal(`{ unitTypes { ${nested(9)} } }`)).toMatchObject({ status: 400, codes: ['LIMIT'], whats: ['a depth of'] });
  expect((await post(api, { query: `{ unitTypes { ${nested(8)} } }` })).errors).toBeUndefined();
});

test('refuses more aliases than allowed, and answers with as many as allowed', async () => {
  const aliases = (count: number) => `{ ${Array.from({ length: count }, (_, index) => `a${index}: levels { id }`).join(' ')} }`;
  expect(await refusal(aliases(21))).toMatchObject({ status: 400, whats: expect.arrayContaining(['aliases:']) as unknown });
  expect((await post(api, { query: aliases(20) })).errors).toBeUndefined();
});

test('answers a refusal with status 200 to a client that knows only application/json, as GraphQL over HTTP asks', async () => {
  const aliases = Array.from({ length: 21 }, (_, index) => `a${index}: levels { id }`).join(' ');
  const { status, data, errors } = await post(api, { query: `{ ${aliases} }` }, { accept: 'application/json' });
  expect([status, data, errors?.[0]?.extensions?.['code']]).toEqual([200, undefined, 'LIMIT']);
});

test('refuses what would cost too much, and says how much is allowed', async () => {
  const { status, errors } = await post(api, { query: '{ frameworks { documents { document { provisions { claims { citations { provision { id } } } } } } } }' });
  expect(status).toBe(400);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT', what: 'a cost of', allowed: 20_000 });
});

test('lets an analyst compare two laws down to every article, and says how to ask where even that is too much', async () => {
  const compare = (inner: string) => `{ compare(frameworks: ["atl-law-2020", "atl-law-2025"], onlyDifferences: true) { rows { function { id name { value } } role cells { framework { id } state
    claims { id body { id } ${inner} } changes { kind body { id name { value } } from { id } sentence { value } claims { id ${inner} } } } } } }`;
  const cited = 'citations { provision { id path url document { id } } quote verification }';
  const { errors, data } = await post(api, { query: compare(cited) });
  expect([errors, data === null]).toEqual([undefined, false]);
  const { errors: refused } = await post(api, { query: '{ frameworks { documents { document { provisions { claims { citations { provision { id } } } } } } } }' });
  expect(refused?.[0]?.message).toMatch(/^The query has a cost of \d+; 20000 is allowed\. Ask for fewer nested lists/);
});

test('refuses a text of too many tokens before it is read to its end', async () => {
  const { status, errors } = await post(api, { query: `{ levels { ${'id '.repeat(2_001)} } }` });
  expect([status, errors?.[0]?.message]).toEqual([400, expect.stringContaining('2000 tokens')]);
});

test('ends at once with fragments that go round in circles', async () => {
  const started = performance.now();
  const query = '{ bodies { ...A } } fragment A on Body { id partOf { ...B } } fragment B on Body { heads { ...A } }';
  const { status, errors } = await post(api, { query });
  expect([status, errors?.[0]?.message]).toEqual([400, expect.stringContaining('Cannot spread fragment "A" within itself')]);
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('ends at once with fragments that double at every step', async () => {
  const steps = 60;
  const fragments = Array.from({ length: steps }, (_, index) => `fragment F${index} on Body { ...F${index + 1} ...F${index + 1} }`).join(' ');
  const started = performance.now();
  const { status, codes } = await refusal(`{ bodies { ...F0 } } ${fragments} fragment F${steps} on Body { id }`);
  expect([status, codes]).toEqual([400, ['LIMIT']]);
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('counts what stands in inline fragments and in directives off', async () => {
  const query = '{ ... @include(if: false) { ' + Array.from({ length: 21 }, (_, index) => `a${index}: levels { id }`).join(' ') + ' } }';
  expect(await refusal(query)).toMatchObject({ status: 400, whats: expect.arrayContaining(['aliases:']) as unknown });
});

test('refuses brackets in brackets that would take a parser off its feet', async () => {
  expect(await refusal(`{ bodies(country: ${'['.repeat(900)}${']'.repeat(900)}) { id } }`)).toMatchObject({ status: 400, codes: ['LIMIT'], whats: ['brackets in brackets:'] });
});

test('refuses a body of more than 512 kB without reading it as a query', async () => {
  const { status, data, errors } = await post(api, { query: `{ levels { id } } #${'x'.repeat(512 * 1024)}` });
  expect([status, data, errors]).toEqual([413, undefined, [expect.objectContaining({ message: 'Request body too large' })]]);
});
