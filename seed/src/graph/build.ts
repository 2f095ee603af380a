import { createHash } from 'node:crypto';
import type { Graph, GraphEdge, GraphNode, Label } from '@okilet/schema/graph';
import type { Pack } from '../pack/draft.ts';
import { addAppeals } from './appeals.ts';
import { GraphBuilder } from './builder.ts';
import { addClaims } from './claims.ts';
import { addDocuments, Citations } from './documents.ts';
import { addFindingVerdicts } from './finding-verdicts.ts';
import { addFrameworks } from './frameworks.ts';
import { addRecords } from './records.ts';
import { addVocabulary } from './vocabulary.ts';

/** Nodes and edges of a proven pack, derived and sorted. Pure: the same pack gives the same bytes and the same version. */
export function buildGraph(pack: Pack): Graph {
  const graph = new GraphBuilder();
  addVocabulary(pack, graph);
  addDocuments(pack, graph);
  const citations = new Citations(pack, graph);
  addClaims(pack, graph, citations);
  addFrameworks(pack, graph);
  addFindingVerdicts(pack, graph);
  addAppeals(pack, graph, citations);
  addRecords(pack, graph, citations);
  const { nodes, edges } = graph.sorted();
  const meta = metaNode(pack, nodes);
  const version = versionOf([meta, ...nodes], edges);
  return { version, nodes: [{ ...meta, properties: { ...meta.properties, version } }, ...nodes], edges };
}

/** First 16 hexadecimal digits of SHA-256 over every node and edge in order. */
function versionOf(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): string {
  const hash = createHash('sha256');
  for (const item of [...nodes, ...edges]) hash.update(`${JSON.stringify(item)}\n`);
  return hash.digest('hex').slice(0, 16);
}

function metaNode(pack: Pack, nodes: readonly GraphNode[]): GraphNode {
  const count = (label: Label) => nodes.filter((node) => node.labels.includes(label)).length;
  const days = pack.tables.searched.map(({ row }) => row.at).sort();
  const packs = [...pack.packs].sort((a, b) => (a.file.country < b.file.country ? -1 : 1));
  const gaps = packs.flatMap(({ file }) => file.known_gaps.map(({ gap, closed_by }) => JSON.stringify([file.country, gap, closed_by])));
  return {
    labels: ['Meta'],
    id: 'data',
    properties: {
      id: 'data', date: days.at(-1) ?? '', licence: 'CC-BY-4.0', gaps: [...new Set(gaps)],
      claims: count('Claim'), assignments: count('Assignment'), revenues: count('Revenue'), links: count('Link'), provisions: count('Provision'),
    },
  };
}
