import { lintCypherQuery } from '@neo4j-cypher/language-support';
import { LABELS, RELATIONSHIPS } from '@okilet/schema/graph';

const SCHEMA = {
  labels: Object.keys(LABELS),
  relationshipTypes: Object.keys(RELATIONSHIPS),
  propertyKeys: [...new Set([...Object.values(LABELS).flat(), ...Object.values(RELATIONSHIPS).flat()])],
};

/** What Neo4j's own parser says of a statement, parameters taken as known. `keys` are keys of rows, which are no properties. */
export function complaints(statement: string, keys: readonly string[] = []): string[] {
  const parameters = Object.fromEntries([...statement.matchAll(/\$(\w+)/g)].map(([, name = '']) => [name, '']));
  const schema = { ...SCHEMA, propertyKeys: [...SCHEMA.propertyKeys, ...keys], parameters };
  return lintCypherQuery(statement, schema).diagnostics.map(({ message }) => (typeof message === 'string' ? message : message.value));
}
