import { parseArgs } from 'node:util';
import { neo4jFrom } from '../engine/address.ts';
import { EngineError } from '../engine/engine.ts';
import { loadGraph } from '../engine/load.ts';
import { openNeo4j } from '../engine/neo4j.ts';
import { buildGraph } from '../graph/build.ts';
import { checkPacks } from '../pack/check.ts';
import { packFolders } from '../pack/folders.ts';
import { formatProblem } from '../pack/problem.ts';
import type { Command } from './command.ts';

/** Fills the Neo4j that the environment names from the packs, in one transaction; a broken pack leaves it untouched. */
export const command: Command = {
  means: 'fills the Neo4j named by NEO4J_URI from the packs, in one transaction',
  usage: [
    'NEO4J_URI=bolt://localhost:7687 npm run seed -- load [FOLDER ...] [--force]',
    '',
    '  FOLDER   folders of packs, read as one; without any: seed/data and the folders in PACKS',
    '  --force  load even when the database holds this data version already',
    '',
    'Reads NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE. A pack with an error never reaches the database.',
  ].join('\n'),
  async run(args, world) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { force: { type: 'boolean' } } });
    const address = addressOf(world.env);
    if (typeof address === 'string') {
      world.err(address);
      return 2;
    }
    const checked = checkPacks(packFolders(positionals, world.env));
    if (!checked.ok) {
      const errors = checked.problems.filter(({ level }) => level === 'error');
      for (const problem of errors) world.err(formatProblem(problem));
      world.err(`${errors.length} errors: the database was not touched`);
      return 1;
    }
    const engine = openNeo4j(address);
    try {
      const { changed, version, nodes, edges } = await loadGraph(engine, buildGraph(checked.pack), { force: values.force === true });
      world.out(changed ? `loaded version ${version}: ${nodes} nodes, ${edges} edges` : `version ${version} is there already; nothing was changed`);
      return 0;
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      world.err(`the database keeps what it held: ${error.message}`);
      return 1;
    } finally {
      await engine.close();
    }
  },
};

/** The address, or what is wrong with the environment. */
function addressOf(env: Readonly<Record<string, string | undefined>>) {
  try {
    return neo4jFrom(env) ?? 'NEO4J_URI is not set: name the database, such as NEO4J_URI=bolt://localhost:7687 (npm run neo4j starts one)';
  } catch (error) {
    return (error as RangeError).message;
  }
}
