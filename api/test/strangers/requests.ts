import type { GraphQLSchema } from 'graphql';
import { attack, harmed } from './attacks.ts';
import type { Chance } from './chance.ts';
import { MARK, queryOf } from './queries.ts';

/** One request of a stranger, in a form that a failing test can print. */
export interface Sent {
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A request as strangers send them: mostly well-formed, for only such a one gets past the door. */
export function requestOf(schema: GraphQLSchema, chance: Chance, ids: readonly string[]): Sent {
  const kind = chance.upTo(9);
  const text = kind < 5 ? queryOf(schema, chance, ids) : attack(chance);
  const query = kind === 4 || kind === 9 ? harmed(text, chance) : text;
  if (chance.once(6)) return byAddress(query, chance);
  return posted(query, chance);
}

function byAddress(query: string, chance: Chance): Sent {
  const parameters = chance.pick([
    `query=${encodeURIComponent(query.toWellFormed())}`, `query=${query.toWellFormed().slice(0, 200).replaceAll(/[#\s]/g, '+')}`, `documentId=${chance.pick(STRANGE)}`, 'query', 'query=%', 'query=%ff%fe&query=%00',
    `query=%7Blevels%7Bid%7D%7D&variables=${chance.pick(['%7B', '%5B%5D', 'null', '1', '%22%22'])}`, `query=%7Blevels%7Bid%7D%7D&extensions=${MARK}`, '&&&===', 'x='.repeat(2_000),
  ]);
  const path = chance.pick(['/graphql', '/graphql', '/graphql', '/graphql', '/graphql/', '/health/ready', '/health/live', '//graphql', `/${MARK}`, '/graphql/..%2f..%2fetc']);
  return { path: `${path}?${parameters}`, method: chance.pick(['GET', 'GET', 'GET', 'HEAD', 'DELETE', 'OPTIONS']), headers: { accept: chance.pick(ACCEPTED) } };
}

const STRANGE = ['__proto__', 'constructor', 'toString', 'nope', '', '..%2f', '%00', MARK];
const ACCEPTED = ['application/json', 'application/graphql-response+json', '*/*', 'text/html', 'text/event-stream', 'multipart/mixed', 'image/png', 'application/json, */*;q=0.1', MARK, 'application/json;q=x', ';', 'a/b;'.repeat(500)];
const TYPES = [
  'application/json', 'application/graphql+json', 'application/graphql', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'multipart/form-data', 'text/plain', 'application/json; charset=utf-16', 'application/octet-stream', MARK,
];
const METHODS = ['PUT', 'PATCH', 'DELETE', 'PROPFIND'];

function posted(query: string, chance: Chance): Sent {
  const usual = !chance.once(5);
  return {
    path: '/graphql',
    method: usual || !chance.once(3) ? 'POST' : chance.pick(METHODS),
    headers: {
      'content-type': usual ? 'application/json' : chance.pick(TYPES),
      accept: chance.pick(ACCEPTED),
      ...(chance.once(20) ? { 'content-encoding': chance.pick(['gzip', 'br', MARK]), 'x-forwarded-for': `${MARK}, 1.1.1.1` } : {}),
      ...(chance.once(20) ? { origin: 'null', cookie: 'a='.repeat(300), 'content-length': '5' } : {}),
    },
    body: usual || chance.once(3) ? JSON.stringify(bodyOf(query, chance)) : chance.pick(rawBodies(query)),
  };
}

function bodyOf(query: string, chance: Chance): unknown {
  if (!chance.once(5)) return { query };
  const deep = chance.pick([1, 50, 3_000]);
  return chance.pick<unknown>([
    { query, variables: JSON.parse(`${'['.repeat(deep)}${']'.repeat(deep)}`) as unknown }, { query, variables: MARK }, { query, variables: 5, operationName: {} }, { query, operationName: MARK },
    { query: [query] }, { query: { a: query } }, { query: 7 }, { query, extensions: { persistedQuery: { version: 1, sha256Hash: MARK } } }, { query, extensions: 3 },
    { documentId: chance.pick(STRANGE) }, { documentId: { a: 1 } }, { documentId: 5, query }, { documentId: 'body', variables: { id: chance.pick<unknown>([MARK, 5, null, {}, [], true]) } },
    { documentId: 'search', variables: { text: chance.pick<unknown>([MARK, 5, '(', '~', 'a'.repeat(50_000)]) } },
    [], [{ query }, { query }], null, 'x', { [MARK]: MARK }, { query, ['__proto__']: { admin: true } }, {},
  ]);
}

function rawBodies(query: string): readonly string[] {
  return [
    '', '{', '[', 'null', '"', '{"query":"{levels{id}}",}', '\0'.repeat(50), '\ufeff{"query":"{levels{id}}"}', '{"a":'.repeat(20_000), '['.repeat(100_000), query, `query=${encodeURIComponent(query.toWellFormed())}`,
    `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{"query":"{levels{id}}"}\r\n--x\r\ncontent-disposition: form-data; name="map"\r\n\r\n{"0":["${MARK}"]}\r\n--x--`,
    '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n', JSON.stringify({ query: `#${'x'.repeat(600_000)}` }), '{"__proto__":{"a":1},"query":"{levels{id}}"}', '1e999', '{"query":"\\ud800"}',
  ];
}
