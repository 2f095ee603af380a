import { LABELS, SUB_LABELS, type GraphNode, type Label, type Properties } from '@okilet/schema/graph';
import { canonical, runOver } from './batch.ts';
import type { Run } from './engine.ts';

/** First labels: each node has exactly one of them. */
export const MAIN_LABELS: readonly Label[] = (Object.keys(LABELS) as Label[]).filter((label) => !SUB_LABELS.has(label));

interface StoredNode {
  readonly labels: readonly string[];
  readonly properties: Properties;
}

/** Brings the nodes of our labels to those wanted. Says whether there was nothing but the Meta node before. */
export async function bringNodes(run: Run, nodes: readonly GraphNode[]): Promise<{ readonly wasEmpty: boolean }> {
  const wanted = Map.groupBy(nodes, (node) => node.labels[0]);
  const stored = Map.groupBy(await run<StoredNode>(READ_NODES), ({ labels }) => mainLabel(labels));
  for (const label of MAIN_LABELS) await bringLabel(run, label, stored.get(label) ?? [], wanted.get(label) ?? []);
  return { wasEmpty: [...stored.keys()].every((label) => label === undefined || label === 'Meta') };
}

async function bringLabel(run: Run, label: Label, stored: readonly StoredNode[], wanted: readonly GraphNode[]): Promise<void> {
  const old = new Map(stored.map((node) => [node.properties['id'], node]));
  const kept = (node: GraphNode) => sameLabels(old.get(node.id), node);
  const keptIds = new Set<unknown>(wanted.filter(kept).map(({ id }) => id));
  const gone = [...old.keys()].filter((id) => typeof id === 'string' && !keptIds.has(id)) as string[];
  if (stored.some(({ properties }) => typeof properties['id'] !== 'string')) await run(deleteNameless(label));
  await runOver(run, deleteNodes(label), gone.map((id) => ({ id })));
  const changed = wanted.filter((node) => kept(node) && canonical(old.get(node.id)?.properties ?? {}) !== canonical(node.properties));
  await runOver(run, changeNodes(label), changed.map((node) => node.properties));
  for (const [labels, group] of Map.groupBy(wanted.filter((node) => !kept(node)), (node) => node.labels.join(':'))) {
    await runOver(run, createNodes(labels), group.map((node) => node.properties));
  }
}

function sameLabels(old: StoredNode | undefined, node: GraphNode): boolean {
  return old !== undefined && old.labels.length === node.labels.length && node.labels.every((label) => old.labels.includes(label));
}

/** The first of our labels that a node has; nothing for a node that is not ours. */
export function mainLabel(labels: readonly string[]): Label | undefined {
  return MAIN_LABELS.find((label) => labels.includes(label));
}

/** One text for all labels: each new text costs Neo4j a plan, and most nodes are ours. */
export const READ_NODES = `// read nodes
MATCH (node) WHERE ${MAIN_LABELS.map((label) => `node:${label}`).join(' OR ')}
RETURN labels(node) AS labels, node {.*} AS properties`;

export function deleteNodes(label: Label): string {
  return `// delete ${label}\nUNWIND $rows AS row MATCH (node:${label} {id: row.id}) DETACH DELETE node`;
}

/** Nodes of our label that somebody made without an id. */
export function deleteNameless(label: Label): string {
  return `// delete ${label} without an id\nMATCH (node:${label}) WHERE node.id IS NULL DETACH DELETE node`;
}

export function changeNodes(label: Label): string {
  return `// change ${label}\nUNWIND $rows AS row MATCH (node:${label} {id: row.id}) SET node = row`;
}

/** `labels` is one or more labels with colons between. */
export function createNodes(labels: string): string {
  return `// create ${labels}\nUNWIND $rows AS row CREATE (node:${labels}) SET node = row`;
}
