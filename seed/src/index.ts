/** The door of this workspace. */
export { checkPacks, type Checked } from './pack/check.ts';
export { formatProblem, type Problem } from './pack/problem.ts';
export { near } from './pack/near.ts';
export type { Pack } from './pack/draft.ts';
export { buildGraph } from './graph/build.ts';
export { EngineError, type Engine, type EngineFailure, type Parameters, type Run } from './engine/engine.ts';
export { openGrafeo } from './engine/grafeo.ts';
export { neo4jFrom } from './engine/address.ts';
export { packFolders } from './pack/folders.ts';
export { openNeo4j, type Neo4jAddress } from './engine/neo4j.ts';
export { loadGraph, storedVersion, MOST_CLAIMS, type Loaded } from './engine/load.ts';
export { between } from './guide/between.ts';
