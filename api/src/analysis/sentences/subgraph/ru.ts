import type { SubgraphSentences } from './types.ts';

export const ru: SubgraphSentences = {
  around: (name, nodes, allNodes, edges, allEdges) => `В центре: ${name}. Показано органов, бюджетов и функций: ${nodes} из ${allNodes}; связей: ${edges} из ${allEdges}.`,
  cut: (parts) => `Не показано: ${parts.join(', ')}.`,
  cutPart: (kind, edges) => `${kind} – ${edges}`,
  against: (base, gained, lost, cannotTell, shown) => `Сравнение: ${base}. Из показанных (${shown}): добавлено – ${gained}; больше не названо – ${lost}; нельзя сказать – ${cannotTell}.`,
};
