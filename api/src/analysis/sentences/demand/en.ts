import type { DemandSentences } from './types.ts';

export const en: DemandSentences = {
  verdict: (framework, verdict) => `${framework}: ${verdict}.`,
  notJudged: (framework) => `${framework}: not yet judged.`,
  verified: { TEXT: 'Read in the document itself.', SECONDARY: 'By another source.', RECALL: 'From memory.' },
};
