import type { ChangeKind, Lang } from '@okilet/schema/vocabulary';
import { WORDS } from '@okilet/schema/words';
import { inLang, shortName } from './names.ts';
import { SUBGRAPH_SENTENCES } from './sentences/subgraph/index.ts';
import type { Subgraph } from './subgraph.ts';
import type { World } from './world.ts';

/** How much of what stands around the focus is shown, what was left out, and how it differs from the base. */
export function subgraphSentence(world: World, graph: Subgraph, lang: Lang): string {
  const say = SUBGRAPH_SENTENCES[lang];
  const { focus, nodes, edges, cut } = graph;
  const thing = world.bodies.get(focus) ?? world.budgets.get(focus) ?? world.functions.get(focus);
  const name = thing ? shortName(thing, lang).value.replaceAll('\u00AD', '') : focus;
  const base = graph.base === null ? undefined : world.frameworks.get(graph.base);
  const changed = (kind: ChangeKind) => edges.filter((edge) => edge.change === kind).length;
  return [
    say.around(name, nodes.length, graph.allNodes, edges.length, graph.allEdges),
    cut.length > 0 ? say.cut(cut.map((part) => say.cutPart(WORDS[lang].labels.EdgeKind[part.kind], part.edges))) : '',
    base ? say.against(inLang(base.shortName, lang).value, changed('GAINED'), changed('LOST'), changed('CANNOT_TELL'), edges.length) : '',
  ].filter((part) => part !== '').join(' ');
}
