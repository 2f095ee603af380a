import type { Neo4jAddress } from './neo4j.ts';

const URI = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/\S+$/;

/** The Neo4j that the environment names; null when it names none. Throws a RangeError that says what is wrong. */
export function neo4jFrom(env: Readonly<Record<string, string | undefined>>): Neo4jAddress | null {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = env;
  if (!uri) return null;
  if (!URI.test(uri)) throw new RangeError(`NEO4J_URI: "${uri}" does not begin with bolt:// or neo4j://`);
  return { uri, username: username || undefined, password: password || undefined, database: database || undefined };
}
