import type { SubgraphSentences } from './types.ts';

export const kk: SubgraphSentences = {
  around: (name, nodes, allNodes, edges, allEdges) => `Ортасында: ${name}. Көрсетілгені: барлық ${allNodes} орган, бюджет және функция ішінен – ${nodes}; барлық ${allEdges} байланыс ішінен – ${edges}.`,
  cut: (parts) => `Көрсетілмегені: ${parts.join(', ')}.`,
  cutPart: (kind, edges) => `${kind} – ${edges}`,
  against: (base, gained, lost, cannotTell, shown) => `Салыстыру: ${base}. Көрсетілген ${shown} байланыс ішінде: қосылды – ${gained}; енді аталмаған – ${lost}; айту мүмкін емес – ${cannotTell}.`,
};
