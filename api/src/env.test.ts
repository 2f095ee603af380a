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
