import type { MoneySentences } from './types.ts';

export const ru: MoneySentences = {
  budget: (name) => `Бюджет: ${name}.`,
  say: ({ sources, whole, byRate, ownSay }) =>
    `Источников без трансфертов и займов: ${sources}; из них целиком: ${whole}. ` +
    `Кто определяет ставку: орган этой же единицы – ${byRate.HERE} из ${sources}; орган другой единицы – ${byRate.ELSEWHERE}; не названа или её нет – ${byRate.NOT_NAMED}. ` +
    `Собственное решение по шкале ОЭСР (коды a–c): ${ownSay} из ${sources}.`,
  noSources: 'Источники без трансфертов и займов для него не внесены.',
  receives: (names) => `Получает из бюджетов: ${names}.`,
  gives: (names) => `Передаёт бюджетам: ${names}.`,
  pays: (functions) => `Функций, за которые он назван плательщиком: ${functions}.`,
  source: (name) => `${name}.`,
  rateSetBy: (names) => `Кто определяет ставку: ${names}.`,
  administeredBy: (names) => `Кто администрирует: ${names}.`,
  kept: (parts) => `Чей это доход: ${parts.join('; ')}.`,
  inCase: (segment) => ` (${segment})`,
  percent: (min, max) => (min === max ? `${min} %` : `${min}–${max} %`),
  byDecision: 'по решению',
  byFormula: 'по формуле',
  residual: 'остаток',
  notStated: 'доля не указана',
  splitBy: (name) => `кто делит: ${name}`,
  nothing: 'Для этого документа и места действующие доходы не внесены.',
  notAmounts: 'Это доли и решения по тексту, а не суммы.',
};
