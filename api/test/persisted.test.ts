import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '@okilet/seed';
import { createApi } from '../src/index.ts';
import { atlantisEngine, post, send } from './atlantis-api.ts';

const persisted = {
  levels: 'query Levels { levels { id } }',
  body: 'query Body($id: ID!) { body(id: $id) { id } }',
  costly: 'query Costly { frameworks { documents { document { provisions { claims { citations { provision { id } } } } } } } }',
};
let engine: Engine;
beforeAll(async () => {
  engine = await atlantisEngine();
});

test('runs a document of the site by its id, posted', async () => {
  const { data } = await post(createApi({ engine, persisted }), { documentId: 'body', variables: { id: 'atl-warden' } });
  expect(data).toEqual({ body: { id: 'atl-warden' } });
});

test('runs it by its address, so that the answer can be kept near the reader', async () => {
  const variables = encodeURIComponent(JSON.stringify({ id: 'atl-reeve' }));
  const { status, data } = await send(createApi({ engine, persisted }), `/graphql?documentId=body&variables=${variables}`, { headers: { accept: 'application/json' } });
  expect([status, data]).toEqual([200, { body: { id: 'atl-reeve' } }]);
});

test('lets documents of the site cost more than an open query may', async () => {
  const api = createApi({ engine, persisted });
  expect((await post(api, { documentId: 'costly' })).errors).toBeUndefined();
  expect((await post(api, { query: persisted.costly })).errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT' });
});

test('refuses an id that it does not know', async () => {
  const { status, errors } = await post(createApi({ engine, persisted }), { documentId: 'nope' });
  expect([status, errors?.[0]?.extensions?.['code']]).toEqual([404, 'PERSISTED_QUERY_NOT_IN_LIST']);
});

test('refuses a request that names neither a query nor an id', async () => {
  const { status, errors } = await post(createApi({ engine, persisted }), {});
  expect([status, errors?.[0]?.extensions?.['code']]).toEqual([400, 'PERSISTED_QUERY_ID_REQUIRED']);
});

describe('when only documents of the site are answered', () => {
  const only = () => createApi({ engine, persisted, onlyPersisted: true });

  test('still runs them', async () => {
    expect((await post(only(), { documentId: 'levels' })).data?.['levels']).toHaveLength(4);
  });

  test.each([{ query: '{ levels { id } }' }, { query: persisted.levels }])('refuses an open query: %o', async (body) => {
    const { status, data, errors } = await post(only(), body);
    expect([status, data, errors?.[0]?.extensions?.['code']]).toEqual([403, undefined, 'CANNOT_SEND_PQ_ID_AND_BODY']);
  });
});
