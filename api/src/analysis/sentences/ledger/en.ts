import { WORDS } from '@okilet/schema/words';
import type { LedgerSentences, Part } from './types.ts';

const { labels } = WORDS.en;
const withFamilies = ({ number, families }: Part) => (number === 0 ? '0' : `${number} (${families.map((one) => `${labels.RoleFamily[one.family]} ${one.number}`).join(', ')})`);

export const en: LedgerSentences = {
  summary: (p) => {
    const moved = p.gains.number + p.loses.number;
    return [
      `${p.body}, from “${p.base}” to “${p.target}”: gained ${withFamilies(p.gains)}, no longer named ${withFamilies(p.loses)}, strengthened ${p.strengthened}, weakened ${p.weakened}, kept ${p.keeps}, only promised ${p.promised}; cannot tell ${p.cannotTell} of ${p.lines}.`,
      moved > 0 ? `Money moved with ${p.withMoney} of the ${moved} gained or no longer named; cannot tell for ${p.moneyUnknown}.` : '',
      p.onlyInCases > 0 ? `Of all these, only in the places or cases named: ${p.onlyInCases}.` : '',
      p.around > 0 ? `Changes around it: ${p.around}.` : '',
    ].filter((text) => text !== '').join(' ');
  },
  nothing: (body, base, target) => `${body}: neither “${base}” nor “${target}”, as far as they were read, names it for any function.`,
  kept: (subject, clause) => `${subject}: kept – ${clause}.`,
  money: { YES: 'Money of its unit moved the same way.', NO: 'No money of its unit moved with it.', UNKNOWN: 'Cannot tell whether money moved with it.' },
  paid: 'A budget of its unit pays for it.',
};
