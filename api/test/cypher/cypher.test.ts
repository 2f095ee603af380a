import { lintCypherQuery } from '@neo4j-cypher/language-support';
import { describe, expect, it } from 'vitest';
import { LABELS, RELATIONSHIPS } from '@okilet/schema/graph';
import { HOUSE_RULES } from './house.ts';
import { interpolations, statements } from './statements.ts';

const all = [...(await statements())];
const schema = {
  labels: Object.keys(LABELS),
  relationshipTypes: Object.keys(RELATIONSHIPS),
  propertyKeys: [...new Set([...Object.values(LABELS).flat(), ...Object.values(RELATIONSHIPS).flat(), 'provision', 'document', 'role'])],
};

/** What Neo4j's own parser says of a statement, parameters taken as known. */
function complaints(statement: string): string[] {
  const parameters = Object.fromEntries([...statement.matchAll(/\$(\w+)/g)].map(([, name = '']) => [name, '']));
  return lintCypherQuery(statement, { ...schema, parameters }).diagnostics.map(({ message }) => (typeof message === 'string' ? message : message.value));
}

it('finds the statements of the store', () => {
  expect(all.length).toBeGreaterThan(40);
});

describe.each(all)('%s', (_, statement) => {
  it('is Cypher to Neo4j, and knows our labels, relationships and properties', () => {
    expect(complaints(statement)).toEqual([]);
  });

  it('keeps the house style that both engines read alike', () => {
    expect(HOUSE_RULES.flatMap(({ id, check }) => check(statement).map((what) => `${id}: ${what}`))).toEqual([]);
  });
});

it('is written with constants alone: no value ever stands in a text', () => {
  expect(interpolations().filter((inside) => !/^[A-Z_]+$/.test(inside))).toEqual([]);
});

it('would be refused by the parser for a label, a property or a variable that does not exist', () => {
  expect(complaints('// wrong\nMATCH (claim:Clam) RETURN claim.id AS id')).toEqual([expect.stringContaining('Clam')]);
  expect(complaints('// wrong\nMATCH (claim:Claim) RETURN claim.colour AS colour')).toEqual([expect.stringContaining('colour')]);
  expect(complaints('// wrong\nMATCH (claim:Claim) RETURN clam.id AS id')).toEqual([expect.stringContaining('clam')]);
});

it.each([
  ['named', 'MATCH (level:Level) RETURN level.id AS id'],
  ['aliased', '// a\nMATCH (level:Level) RETURN level'],
  ['labelled', '// a\nMATCH (claim:Claim)-[:FOR]->(thing) RETURN claim.id AS id'],
  ['optional-and-exists', '// a\nMATCH (a:Body) OPTIONAL MATCH (a)-[:OF]->(u:UnitType) WHERE EXISTS { (u)-[:AT]->(:Level) } RETURN a.id AS id'],
  ['one-engine-only', '// a\nMATCH (n:Body|Budget) RETURN n.id AS id'],
  ['one-engine-only', '// a\nMATCH (n:Body) RETURN head(collect(n.id)) AS id'],
  ['bounded', '// a\nMATCH (n:Body)-[:PART_OF*]->(m:Body) RETURN m.id AS id'],
  ['bounded', '// a\nMATCH (n:Body)-[:PART_OF*1..]->(m:Body) RETURN m.id AS id'],
  ['plain-values', "// a\nMATCH (n:Body {id: 'x; DROP'}) RETURN n.id AS id"],
])('the rule "%s" refuses what it is there for', (id, statement) => {
  expect(HOUSE_RULES.find((rule) => rule.id === id)?.check(statement)).not.toEqual([]);
});
