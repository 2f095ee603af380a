import type { SubgraphSentences } from './types.ts';

export const en: SubgraphSentences = {
  around: (name, nodes, allNodes, edges, allEdges) => `Around: ${name}. Shown: bodies, budgets and functions: ${nodes} of ${allNodes}; links: ${edges} of ${allEdges}.`,
  cut: (parts) => `Left out: ${parts.join(', ')}.`,
  cutPart: (kind, edges) => `${kind}: ${edges}`,
  against: (base, gained, lost, cannotTell, shown) => `Of the ${shown} shown, against ${base}: added: ${gained}; no longer named: ${lost}; cannot tell: ${cannotTell}.`,
};
