import type { MoneySentences } from './types.ts';

export const kk: MoneySentences = {
  budget: (name) => `Бюджет: ${name}.`,
  say: ({ sources, whole, byRate, ownSay }) =>
    `Трансферттер мен қарыздарсыз көздер: ${sources}; толық алатыны: ${whole}. ` +
    `Осы ${sources} көз бойынша мөлшерлемені кім белгілейді: осы бірліктің органы – ${byRate.HERE}; басқа бірліктің органы – ${byRate.ELSEWHERE}; аталмаған не болмайды – ${byRate.NOT_NAMED}. ` +
    `Осы ${sources} көздің ЭЫДҰ шкаласы бойынша өз шешімі барлары (a–c кодтары): ${ownSay}.`,
  noSources: 'Трансферттер мен қарыздарсыз көздері енгізілмеген.',
  receives: (names) => `Мына бюджеттерден алады: ${names}.`,
  gives: (names) => `Мына бюджеттерге береді: ${names}.`,
  pays: (functions) => `Төлеуші ретінде аталған функциялар саны: ${functions}.`,
  source: (name) => `${name}.`,
  rateSetBy: (names) => `Мөлшерлемені кім белгілейді: ${names}.`,
  administeredBy: (names) => `Кім әкімшілендіреді: ${names}.`,
  kept: (parts) => `Кімнің кірісі: ${parts.join('; ')}.`,
  inCase: (segment) => ` (${segment})`,
  percent: (min, max) => (min === max ? `${min} %` : `${min}–${max} %`),
  byDecision: 'шешім бойынша',
  byFormula: 'формула бойынша',
  residual: 'қалдық',
  notStated: 'үлесі көрсетілмеген',
  splitBy: (name) => `кім бөледі: ${name}`,
  nothing: 'Бұл құжат бойынша осы жер үшін қолданыстағы кірістер енгізілмеген.',
  notAmounts: 'Бұл – мәтіндегі үлестер мен шешімдер, ақша сомасы емес.',
};
