import type { Graph } from '@okilet/schema/graph';
import { buildGraph } from '../src/graph/build.ts';
import type { Pack } from '../src/pack/draft.ts';
import { atlantisSource, wellShaped, type Edit } from './atlantis.ts';

/** Atlantis, after some changes, as a pack. The fixture is proven by its own test; rules are not run again here. */
export function atlantisPack(...edits: readonly Edit[]): Pack {
  return { ...wellShaped(atlantisSource(...edits)), proven: true };
}

/** Atlantis, after some changes, as a graph. */
export function atlantisGraph(...edits: readonly Edit[]): Graph {
  return buildGraph(atlantisPack(...edits));
}
