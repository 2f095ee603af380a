import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Engine } from '@okilet/seed';
import { executableSchema } from '../src/api.ts';
import { createApi, createLog, type Api } from '../src/index.ts';
import { atlantisEngine } from './atlantis-api.ts';
import { chanceOf } from './strangers/chance.ts';
import { MARK } from './strangers/queries.ts';
import { requestOf, type Sent } from './strangers/requests.ts';

/** More by hand: REQUESTS=100000 npm test -- api/test/strangers. Another row of them: SEED=8. */
const REQUESTS = Number(process.env['REQUESTS'] ?? 2_000);
const SEED = Number(process.env['SEED'] ?? 7);
const MOST_MS = 5_000;
/** What an answer must not tell: where the code lies, what it is made of, which version runs. */
const INSIDE = /node_modules|\bat [\w.<>]+ \(|file:\/\/|\/(?:api|seed|schema|web)\/src\/|\.ts:\d|[Yy]oga\/|grafeo-db|MATCH \(|TypeError|RangeError|SyntaxError: /;

const schema = executableSchema();
const persisted = { body: 'query Body($id: ID!) { body(id: $id) { id } }', search: 'query Search($text: String!) { search(text: $text) { __typename } }' };
const statements = new Set<string>();
const faults: string[] = [];
let api: Api;
let ids: string[];
beforeAll(async () => {
  api = createApi({ engine: watched(await atlantisEngine()), persisted, log: createLog('error', (line) => faults.push(line)) });
  const { bodies, functions, frameworks, unitTypes, documents } = await (await api.store.snapshot()).catalogue();
  ids = [bodies, functions, frameworks, unitTypes, documents].flatMap((list) => list.slice(0, 8).map(({ id }) => id));
});

/** Keeps every statement that reaches the engine. */
function watched(engine: Engine): Engine {
  return {
    ...engine,
    read: (work) => engine.read((run) => work((text, parameters) => {
      statements.add(text);
      return run(text, parameters);
    })),
  };
}

async function answer({ path, ...init }: Sent): Promise<{ status: number; text: string; ms: number }> {
  const started = performance.now();
  const response = await api.fetch(new Request(`http://okilet.test${path}`, init));
  // The page to try queries on is always the same, whole libraries and all.
  const page = response.status === 200 && (response.headers.get('content-type') ?? '').startsWith('text/html');
  const text = page ? '' : await response.text();
  return { status: response.status, text, ms: performance.now() - started };
}

test(`answers ${REQUESTS} requests of strangers in time, none with a fault of ours, none with a word of what is inside`, async () => {
  await fc.assert(fc.asyncProperty(fc.gen(), async (generate) => {
    const sent = requestOf(schema, chanceOf(generate), ids);
    const { status, text, ms } = await answer(sent);
    expect({ status: status < 500, inside: INSIDE.exec(text)?.[0], late: ms > MOST_MS, faults }, JSON.stringify(sent).slice(0, 2_000)).toEqual({ status: true, inside: undefined, late: false, faults: [] });
  }), { numRuns: REQUESTS, seed: SEED });
}, REQUESTS * 100);

test('lets no word of a stranger into a statement for the engine', () => {
  expect(statements.size).toBeGreaterThan(10);
  expect([...statements].filter((text) => text.includes(MARK))).toEqual([]);
});
