import { describe, expect, it } from 'vitest';
import { HOUSE_RULES } from '../../../seed/test/cypher/house.ts';
import { complaints } from '../../../seed/test/cypher/parser.ts';
import { interpolations, statements } from './statements.ts';

const all = [...(await statements())];
/** Keys of maps that statements return or take, which are no properties of the graph. */
const KEYS = ['provision', 'document', 'role'];

it('finds the statements of the store', () => {
  expect(all.length).toBeGreaterThan(40);
});

describe.each(all)('%s', (_, statement) => {
  it('is Cypher to Neo4j, and knows our labels, relationships and properties', () => {
    expect(complaints(statement, KEYS)).toEqual([]);
  });

  it('keeps the house style that both engines read alike', () => {
    expect(HOUSE_RULES.flatMap(({ id, check }) => check(statement).map((what) => `${id}: ${what}`))).toEqual([]);
  });
});

it('is written with constants alone: no value ever stands in a text', () => {
  expect(interpolations().filter((inside) => !/^[A-Z_]+$/.test(inside))).toEqual([]);
});
