import { beforeEach, expect, test } from 'vitest';
import { EngineError, openGrafeo } from '@okilet/seed';
import { createApi, createLog, type Api } from '../src/index.ts';
import { atlantisEngine, down, failing, post, send, type FailingEngine } from './atlantis-api.ts';

let engine: FailingEngine;
let api: Api;
let logged: string[];
beforeEach(async () => {
  engine = failing(await atlantisEngine());
  logged = [];
  api = createApi({ engine, log: createLog('error', (line) => logged.push(line)) });
});
const QUERY = { query: '{ levels { id } }' };

test('tells nothing of an unexpected fault but that there was one, and logs it whole', async () => {
  engine.fault = new TypeError('cannot read "secret" of /srv/app/private.ts at 10.1.2.3');
  const { status, data, errors, text } = await post(api, QUERY);
  expect([status, data]).toEqual([500, null]);
  expect(errors?.map(({ message, extensions }) => [message, extensions])).toEqual([['Something went wrong on our side. It has been logged.', { code: 'INTERNAL' }]]);
  expect(text).not.toMatch(/secret|private|10\.1\.2\.3|TypeError|stack/);
  expect(logged.join('\n')).toContain('secret');
});

test('takes a statement that the engine refuses for a fault of ours', async () => {
  engine.fault = new EngineError('refused', 'Invalid input near MATCH (secret)');
  const { status, errors, text } = await post(api, QUERY);
  expect([status, errors?.[0]?.extensions?.['code']]).toEqual([500, 'INTERNAL']);
  expect(text).not.toContain('secret');
});

test.each([down, new EngineError('timeout', 'no answer within 10000 ms from 10.1.2.3')])('answers 503 and when to try again while the engine is away: %o', async (fault) => {
  engine.fault = fault;
  const { status, headers, errors, text } = await post(api, QUERY);
  expect([status, headers.get('retry-after'), errors?.[0]?.extensions?.['code']]).toEqual([503, '5', 'UNAVAILABLE']);
  expect(text).not.toMatch(/ECONNREFUSED|10\.1\.2\.3|bolt/);
});

test('answers again as soon as the engine does', async () => {
  engine.fault = down;
  expect((await post(api, QUERY)).status).toBe(503);
  engine.fault = null;
  expect(await post(api, QUERY)).toMatchObject({ status: 200, data: { levels: expect.arrayContaining([{ id: 'local' }]) as unknown } });
});

test('is alive without its engine, and ready again when the engine is back', async () => {
  engine.fault = down;
  expect((await send(api, '/health/live')).status).toBe(200);
  expect(await send(api, '/health/ready')).toMatchObject({ status: 503, ready: false, reason: 'The graph engine cannot be reached.' });
  engine.fault = new EngineError('timeout', 'late');
  expect(await send(api, '/health/ready')).toMatchObject({ status: 503, reason: 'The graph engine does not answer in time.' });
  engine.fault = null;
  expect(await send(api, '/health/ready')).toMatchObject({ status: 200, ready: true, engine: 'grafeo' });
});

test('says that the database is empty, and how to fill it', async () => {
  const empty = createApi({ engine: openGrafeo() });
  expect(await send(empty, '/health/ready')).toMatchObject({ status: 503, ready: false, reason: expect.stringMatching(/empty.*npm run seed -- load/) as unknown });
  expect(await post(empty, QUERY)).toMatchObject({ status: 503, errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
});

test('says that the database holds another version than the packs, and still serves it', async () => {
  const version = (await api.store.snapshot()).version;
  const stale = createApi({ engine, expectedVersion: 'another' });
  expect(await send(stale, '/health/ready')).toMatchObject({ status: 200, ready: true, version, expected: 'another', note: expect.stringContaining('another data version') as unknown });
  expect((await post(stale, QUERY)).status).toBe(200);
  expect(await send(createApi({ engine, expectedVersion: version }), '/health/ready')).not.toHaveProperty('note');
});
