/** How a picture of what stands around a focus says itself; counts never stand without the whole. */
export interface SubgraphSentences {
  readonly around: (name: string, nodes: number, allNodes: number, edges: number, allEdges: number) => string;
  readonly cut: (parts: readonly string[]) => string;
  readonly cutPart: (kind: string, edges: number) => string;
  /** Counts among the edges shown. */
  readonly against: (base: string, gained: number, lost: number, cannotTell: number, shown: number) => string;
}
