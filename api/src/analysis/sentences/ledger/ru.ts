import { WORDS } from '@okilet/schema/words';
import type { LedgerSentences, Part } from './types.ts';

const { labels } = WORDS.ru;
const withFamilies = ({ number, families }: Part) => (number === 0 ? '0' : `${number} (${families.map((one) => `${labels.RoleFamily[one.family]} – ${one.number}`).join(', ')})`);

export const ru: LedgerSentences = {
  summary: (p) => {
    const moved = p.gains.number + p.loses.number;
    return [
      `${p.body}, «${p.base}» → «${p.target}»: добавлено – ${withFamilies(p.gains)}; больше не названо – ${withFamilies(p.loses)}; усилено – ${p.strengthened}; ослаблено – ${p.weakened}; сохранено – ${p.keeps}; только обещано – ${p.promised}; нельзя сказать – ${p.cannotTell} из ${p.lines}.`,
      moved > 0 ? `Из добавленного и больше не названного (${moved}) вместе с деньгами – ${p.withMoney}; о деньгах нельзя сказать – ${p.moneyUnknown}.` : '',
      p.onlyInCases > 0 ? `Из всего этого только в названных местах или случаях – ${p.onlyInCases}.` : '',
      p.around > 0 ? `Изменений вокруг – ${p.around}.` : '',
    ].filter((text) => text !== '').join(' ');
  },
  nothing: (body, base, target) => `${body}: ни «${base}», ни «${target}» в прочитанной части этот орган не называют.`,
  kept: (subject, clause) => `${subject}: сохранено – ${clause}.`,
  money: { YES: 'Деньги единицы изменились вместе с этим.', NO: 'Деньги единицы с этим не изменились.', UNKNOWN: 'Нельзя сказать, изменились ли с этим деньги единицы.' },
  paid: 'За это платит бюджет той же единицы.',
};
