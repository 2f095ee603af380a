import { describe, expect, it } from 'vitest';
import { HOUSE_RULES } from './house.ts';
import { complaints } from './parser.ts';

describe.each(HOUSE_RULES)('$id: $means', ({ check, refuses }) => {
  it.each(refuses)('refuses %j', (statement) => {
    expect(check(statement)).not.toEqual([]);
  });
});

it('lets a statement in the house style pass every rule', () => {
  const statement = `// bodiesOf
MATCH (unit:UnitType {id: $unit})<-[:OF]-(body:Body)
WHERE NOT EXISTS { (body)-[:PART_OF*1..3]->(:Body) }
WITH body, coalesce(sum(body.rank), 0) AS rank
RETURN body {.id, kind: body.kind} AS body, [(body)-[:HEADS]->(headed:Body) | headed.id] AS heads, rank AS rank
ORDER BY body.id LIMIT $first`;
  expect(HOUSE_RULES.flatMap(({ id, check }) => check(statement).map((what) => `${id}: ${what}`))).toEqual([]);
});

it.each([
  ['a label', 'MATCH (claim:Clam) RETURN claim.id AS id', 'Clam'],
  ['a property', 'MATCH (claim:Claim) RETURN claim.colour AS colour', 'colour'],
  ['a relationship', 'MATCH (claim:Claim)-[:FORR]->(f:Function) RETURN f.id AS id', 'FORR'],
  ['a variable', 'MATCH (claim:Claim) RETURN clam.id AS id', 'clam'],
  ['a word', 'MATHC (claim:Claim) RETURN claim.id AS id', 'MATHC'],
])('hears from the parser of Neo4j of %s that does not exist', (_, statement, name) => {
  expect(complaints(`// wrong\n${statement}`).join('\n')).toContain(name);
});
