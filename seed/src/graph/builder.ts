import type { GraphEdge, GraphNode, Label, Properties, Relationship, Value } from '@okilet/schema/graph';

/** A property that may be missing: an engine stores no nulls. */
type Loose = Readonly<Record<string, Value | undefined | null>>;

/** Collects nodes and edges; the first writer of a node wins, so shared nodes may be added again. */
export class GraphBuilder {
  readonly #nodes = new Map<string, GraphNode>();
  readonly #edges = new Map<string, GraphEdge>();

  node(labels: readonly [Label, ...Label[]], id: string, properties: Loose = {}): void {
    const key = `${labels[0]} ${id}`;
    if (!this.#nodes.has(key)) this.#nodes.set(key, { labels, id, properties: present({ id, ...properties }) });
  }

  /** Nothing happens when the target is not stated. */
  edge(type: Relationship, from: readonly [Label, string], to: readonly [Label, string | undefined | null], properties: Loose = {}): void {
    const target = to[1];
    if (target === undefined || target === null) return;
    const key = `${type} ${from[0]} ${from[1]} ${to[0]} ${target} ${typeof properties['framework'] === 'string' ? properties['framework'] : ''}`;
    if (this.#edges.has(key)) return;
    this.#edges.set(key, {
      type,
      from: { label: from[0], id: from[1] },
      to: { label: to[0], id: target },
      properties: present(properties),
    });
  }

  /** Nodes and edges in an order that depends on their names alone. */
  sorted(): { nodes: GraphNode[]; edges: GraphEdge[] } {
    return { nodes: byKey(this.#nodes), edges: byKey(this.#edges) };
  }
}

function byKey<T>(map: ReadonlyMap<string, T>): T[] {
  return [...map.keys()].sort().map((key) => map.get(key) as T);
}

function present(properties: Loose): Properties {
  return Object.fromEntries(
    Object.keys(properties)
      .sort()
      .flatMap((key) => {
        const value = properties[key];
        return value === undefined || value === null || value === '' ? [] : [[key, value]];
      }),
  );
}
