import { beforeAll, expect, test } from 'vitest';
import type { Api } from '../src/index.ts';
import { atlantisApi, post, send } from './atlantis-api.ts';

let api: Api;
beforeAll(async () => {
  api = await atlantisApi();
});
const JSON_TYPE = { 'content-type': 'application/json' };
const QUERY = JSON.stringify({ query: '{ levels { id } }' });

test('answers a query by its address', async () => {
  const { status, data } = await send(api, `/graphql?query=${encodeURIComponent('{ level(id: "local") { id } }')}`, { headers: { accept: 'application/json' } });
  expect([status, data]).toEqual([200, { level: { id: 'local' } }]);
});

test('shows a page to try queries on, which loads nothing from any other site', async () => {
  const { status, headers, text } = await send(api, '/graphql', { headers: { accept: 'text/html' } });
  expect([status, headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')]);
  expect(text).toContain('Okilet GraphQL');
  expect([...text.matchAll(/<(?:script|link|img|iframe)[^>]*?(?:src|href)="([^"]*)"/g)].map(([, address]) => address).filter((address) => /^(?:https?:)?\/\//.test(address as string))).toEqual([]);
});

const REFUSED: readonly (readonly [string, string, RequestInit])[] = [
  ['a method that it does not know', '/graphql', { method: 'PUT', headers: JSON_TYPE, body: QUERY }],
  ['a request to delete', '/graphql', { method: 'DELETE' }],
  ['a body of another type', '/graphql', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: QUERY }],
  ['a body that is not JSON', '/graphql', { method: 'POST', headers: JSON_TYPE, body: '{"query":' }],
  ['a body that is no object', '/graphql', { method: 'POST', headers: JSON_TYPE, body: '"levels"' }],
  ['several queries in one request', '/graphql', { method: 'POST', headers: JSON_TYPE, body: `[${QUERY},${QUERY}]` }],
  ['a wish for a media type that it does not speak', '/graphql', { method: 'POST', headers: { ...JSON_TYPE, accept: 'image/png' }, body: QUERY }],
  ['variables in the address that are not JSON', '/graphql?query=%7Blevels%7Bid%7D%7D&variables=%7B', {}],
  ['extensions in the address that are not JSON', '/graphql?query=%7Blevels%7Bid%7D%7D&extensions=x', {}],
  ['files', '/graphql', { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--' }],
  ['an address that it does not have', '/graphics', {}],
];
test.each(REFUSED)('refuses %s', async (_, path, init) => {
  const { status, text } = await send(api, path, init);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(text).not.toContain('"levels":[');
});

test.each(['{ levels {', '{ nothing }', 'mutation { levels }', '{ levels { id } } { bodies { id } }'])('refuses a query that the schema does not allow: %s', async (query) => {
  const { status, data, errors } = await post(api, { query });
  expect([status, data]).toEqual([400, undefined]);
  expect(errors?.[0]?.message).toBeTruthy();
});

test('is open to pages of every origin, and takes nobody\'s credentials', async () => {
  const { headers } = await post(api, { query: '{ levels { id } }' }, { origin: 'https://example.org' });
  expect(['*', 'https://example.org']).toContain(headers.get('access-control-allow-origin'));
  expect(headers.get('access-control-allow-credentials')).not.toBe('true');
});
