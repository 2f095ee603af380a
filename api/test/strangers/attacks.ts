import type { Chance } from './chance.ts';
import { MARK } from './queries.ts';

type Attack = (chance: Chance) => string;
const times = (count: number, text: (index: number) => string, between = ' ') => Array.from({ length: count }, (_, index) => text(index)).join(between);
const size = (chance: Chance) => chance.pick([1, 2, 9, 11, 60, 500, 5_000]);

/** Query texts made to exhaust a server: each shape in many sizes. */
const ATTACKS: readonly Attack[] = [
  (chance) => { const n = size(chance); return `{ unitTypes { ${'within { '.repeat(n)}id${' }'.repeat(n)} } }`; },
  (chance) => '{'.repeat(size(chance) * 10),
  (chance) => `{ a: functions(under: ${'['.repeat(size(chance) * 4)}`,
  (chance) => { const n = size(chance); return `{ bodies(country: ${'['.repeat(n)}${']'.repeat(n)}) { id } }`; },
  (chance) => `{ ${times(size(chance), (index) => `a${index}: matrix(framework: "atl-law-2020") { cells { state } }`)} }`,
  (chance) => `{ levels { ${times(size(chance), () => 'id')} } }`,
  (chance) => `{ levels { ${times(size(chance), (index) => `${MARK}${index}`)} } }`,
  (chance) => `{ levels { id ${times(size(chance), () => '@skip(if: false)')} } }`,
  (chance) => { const n = size(chance); return `{ bodies { ...F0 } } ${times(n, (i) => `fragment F${i} on Body { ...F${(i + 1) % n} ...F${(i + 1) % n} }`)}`; },
  (chance) => { const n = size(chance); return `{ bodies { ...F0 } } ${times(n, (i) => `fragment F${i} on Body { partOf { ...F${i + 1} } }`)} fragment F${n} on Body { id }`; },
  (chance) => `{ bodies { ${times(size(chance), () => '... on Body { id }')} } }`,
  (chance) => `{ ${times(size(chance), (i) => `b: body(id: "${i}") { id }`)} }`,
  (chance) => { const n = size(chance); return `{ __schema { types { ${'fields { type { '.repeat(n)}name${' } }'.repeat(n)} } } }`; },
  (chance) => { const n = size(chance); return `{ __type(name: "Query") { ${'ofType { '.repeat(n)}name${' }'.repeat(n)} } }`; },
  (chance) => times(size(chance), (i) => `query Q${i} { levels { id } }`),
  (chance) => `query(${times(size(chance), (i) => `$v${i}: ID = "${i}"`)}) { levels { id } }`,
  (chance) => `query($v: ${'['.repeat(size(chance))}ID${']'.repeat(size(chance))}) { levels { id } }`,
  (chance) => `{ search(text: "${'а'.repeat(size(chance) * 40)}") { __typename } }`,
  (chance) => `{ compare(frameworks: [${times(size(chance), () => '"atl-law-2020"', ',')}]) { rows { role } } }`,
  (chance) => `{ neighbourhood(framework: "atl-law-2020", focus: "atl-reeve", depth: ${size(chance)}) { __typename } }`,
  (chance) => `#${'x'.repeat(size(chance) * 20)}\n{ levels { id } }`,
  (chance) => `"""${'\\'.repeat(size(chance))}""" query { levels { id } }`,
  () => `mutation { ${MARK} }`,
  () => `subscription { levels { id } }`,
  () => `schema { query: ${MARK} } type ${MARK} { id: ID }`,
];

export function attack(chance: Chance): string {
  return chance.pick(ATTACKS)(chance);
}

/** The same text after some harm: letters lost, doubled, swapped for others. */
export function harmed(text: string, chance: Chance): string {
  const HARM = ['', '{', '}', '"', '\\', '\0', '\ufeff', '...', '$', '@', '(', ':', '\ud800', '&', '🙂', `"${MARK}`];
  const at = chance.upTo(text.length);
  const to = Math.min(text.length, at + chance.upTo(3));
  return text.slice(0, at) + chance.pick(HARM) + text.slice(to);
}
