import { expect, it } from 'vitest';
import { LABELS, RELATIONSHIPS, schemaStatements } from '@okilet/schema/graph';
import { HOUSE_RULES } from '../../test/cypher/house.ts';
import { complaints } from '../../test/cypher/parser.ts';
import { atlantisGraph } from '../../test/atlantis-graph.ts';
import { change, remove } from '../../test/atlantis.ts';
import type { Engine } from './engine.ts';
import { openGrafeo } from './grafeo.ts';
import { loadGraph } from './load.ts';

/** Keys of the rows of a load, which are no properties of the graph. */
const KEYS = ['start', 'end', 'properties'];
/** The load must also see what somebody else wrote between nodes it cannot name; a single hop through bare nodes is right on both engines. */
const MAY_BE_BARE = '// read edges';

const sent = await statementsOfALoad();

it('sends every kind of statement that it has', () => {
  const kinds = new Set(sent.map((statement) => statement.split(' ').slice(0, 2).join(' ').replace(/\n.*/s, '')));
  expect([...kinds].sort()).toEqual(['// change', '// create', '// delete', '// lock', '// read', '// storedVersion', 'CREATE CONSTRAINT', 'CREATE INDEX']);
});

it('is Cypher to Neo4j, and knows our labels, relationships and properties', () => {
  expect(oneOfEachShape(sent).flatMap((statement) => complaints(statement, KEYS).map((what) => `${statement.split('\n')[0]}: ${what}`))).toEqual([]);
});

it('keeps the house style that both engines read alike', () => {
  const schema = new Set(schemaStatements());
  const broken = sent.filter((statement) => !schema.has(statement)).flatMap((statement) =>
    HOUSE_RULES.flatMap(({ id, check }) => check(statement).map((what) => `${statement.split('\n')[0]} ${id}: ${what}`)));
  expect(broken).toEqual([`${MAY_BE_BARE} labelled: (start) carries no label`, `${MAY_BE_BARE} labelled: (end) carries no label`]);
});

/** Texts that differ by a label or a type alone say the same: these come from the schema by their types. */
function oneOfEachShape(statements: readonly string[]): string[] {
  const names = new RegExp(`\\b(?:${[...Object.keys(LABELS), ...Object.keys(RELATIONSHIPS)].join('|')})\\b`, 'gi');
  return [...new Map(statements.map((statement) => [statement.replace(/^\/\/.*\n/, '').replace(names, 'X').replace(/\w+_id(?:_index)?/g, 'x'), statement])).values()];
}

/** Every text that goes to the engine when an empty database is filled, changed and changed back. */
async function statementsOfALoad(): Promise<string[]> {
  const texts = new Set<string>();
  const engine = openGrafeo();
  const listening: Engine = {
    ...engine,
    read: (work) => engine.read((run) => work((statement, parameters) => run(note(statement), parameters))),
    write: (work) => engine.write((run) => work((statement, parameters) => run(note(statement), parameters))),
  };
  const note = (statement: string): string => {
    texts.add(statement);
    return statement;
  };
  const edits = [change('bodies', 'atl-keeper', { name_en: 'Warden of Tides' }), remove('assignments', 'atl-law-2025.ferries.deliver.atl-board-province')];
  for (const graph of [atlantisGraph(), atlantisGraph(...edits), atlantisGraph()]) await loadGraph(listening, graph);
  await engine.close();
  return [...texts];
}
