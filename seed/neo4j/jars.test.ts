import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { neo4jVersion } from './jars.ts';

it('is the Neo4j that docker-compose.yml brings', () => {
  const text = readFileSync(path.resolve(import.meta.dirname, '../../docker-compose.yml'), 'utf8');
  const { services } = parse(text, { merge: true }) as { services: { neo4j: { image: string } } };
  expect(services.neo4j.image).toBe(`neo4j:${neo4jVersion()}-community`);
});
