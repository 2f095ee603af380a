import type { DemandSentences } from './types.ts';

export const kk: DemandSentences = {
  verdict: (framework, verdict) => `${framework}: ${verdict}.`,
  notJudged: (framework) => `${framework}: әлі баға берілген жоқ.`,
  verified: { TEXT: 'Мәтіннің өзінен оқылған.', SECONDARY: 'Басқа дереккөз бойынша.', RECALL: 'Жадтан алынған.' },
};
