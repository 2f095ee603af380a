import { expect, test } from 'vitest';
import { readEnv } from './env.ts';

test('needs nothing: without any variable it listens on this machine only, over our own packs in the embedded engine', () => {
  const read = readEnv({});
  expect(read).toMatchObject({ ok: true, env: { host: '127.0.0.1', port: 3000, neo4j: null, logLevel: 'error', onlyPersisted: false } });
  expect(read.ok && read.env.packs.length).toBeGreaterThan(0);
});

test('takes an empty variable for an absent one', () => {
  expect(readEnv({ PORT: '', HOST: '', ORIGIN: '', NEO4J_URI: '' })).toEqual(readEnv({}));
});

test('reads what is set', () => {
  expect(readEnv({ HOST: '0.0.0.0', PORT: '8080', ORIGIN: 'https://okilet.example', LOG_LEVEL: 'info', ONLY_PERSISTED: 'true' })).toMatchObject({
    ok: true, env: { host: '0.0.0.0', port: 8080, origin: 'https://okilet.example', logLevel: 'info', onlyPersisted: true },
  });
});

test('names every problem at once, each with its variable', () => {
  const read = readEnv({ PORT: 'eighty', ORIGIN: 'here', LOG_LEVEL: 'loud', ONLY_PERSISTED: 'perhaps', NEO4J_URI: 'not an address' });
  const problems = read.ok ? [] : read.problems;
  expect(problems).toHaveLength(5);
  for (const variable of ['PORT', 'ORIGIN', 'LOG_LEVEL', 'ONLY_PERSISTED', 'NEO4J_URI']) expect(problems.join('\n')).toContain(variable);
});

test.each(['-1', '65536', '80.5', 'NaN'])('refuses the port %s', (PORT) => {
  expect(readEnv({ PORT })).toMatchObject({ ok: false, problems: [expect.stringMatching(/^PORT: /)] });
});

test('reads who may ask how often, behind how many proxies, and where figures are read', () => {
  const read = readEnv({ RATE_LIMIT: '0', ADDRESS_HEADER: 'X-Forwarded-For', XFF_DEPTH: '2', METRICS: '[::1]:9464', SHUTDOWN_TIMEOUT: '5' });
  expect(read).toMatchObject({
    ok: true, env: { rateLimit: 0, proxy: { header: 'x-forwarded-for', depth: 2 }, metrics: { host: '::1', port: 9464 }, graceSeconds: 5 },
  });
});

test.each([['RATE_LIMIT', '-1'], ['ADDRESS_HEADER', 'a b'], ['XFF_DEPTH', '0'], ['METRICS', '9464'], ['SHUTDOWN_TIMEOUT', 'soon']])('refuses %s=%s', (variable, value) => {
  expect(readEnv({ [variable]: value })).toMatchObject({ ok: false, problems: [expect.stringMatching(new RegExp(`^${variable}: `))] });
});
