import type { DemandSentences } from './types.ts';

export const ru: DemandSentences = {
  verdict: (framework, verdict) => `${framework}: ${verdict}.`,
  notJudged: (framework) => `${framework}: оценки пока нет.`,
  verified: { TEXT: 'Сверено по тексту.', SECONDARY: 'По другому источнику.', RECALL: 'По памяти.' },
};
