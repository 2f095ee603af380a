import { WORDS } from '@okilet/schema/words';
import type { LedgerSentences, Part } from './types.ts';

const { labels } = WORDS.kk;
const withFamilies = ({ number, families }: Part) => (number === 0 ? '0' : `${number} (${families.map((one) => `${labels.RoleFamily[one.family]} – ${one.number}`).join(', ')})`);

export const kk: LedgerSentences = {
  summary: (p) => {
    const moved = p.gains.number + p.loses.number;
    return [
      `${p.body}, «${p.base}» → «${p.target}»: қосылғаны – ${withFamilies(p.gains)}; енді аталмағаны – ${withFamilies(p.loses)}; күшейгені – ${p.strengthened}; әлсірегені – ${p.weakened}; сақталғаны – ${p.keeps}; тек уәде етілгені – ${p.promised}; барлығы – ${p.lines}, оның ішінде айту мүмкін емесі – ${p.cannotTell}.`,
      moved > 0 ? `Қосылғаны мен енді аталмағаны – ${moved}: қаражатпен бірге – ${p.withMoney}, қаражаты туралы айту мүмкін емесі – ${p.moneyUnknown}.` : '',
      p.onlyInCases > 0 ? `Осының бәрінен тек аталған жерлерде немесе жағдайларда – ${p.onlyInCases}.` : '',
      p.around > 0 ? `Айналасындағы өзгерістер – ${p.around}.` : '',
    ].filter((text) => text !== '').join(' ');
  },
  nothing: (body, base, target) => `${body}: «${base}» пен «${target}» құжаттарының оқылған бөлігінде бұл орган аталмаған.`,
  kept: (subject, clause) => `${subject}: сақталған – ${clause}.`,
  money: { YES: 'Бірліктің қаражаты да осымен бірге өзгерді.', NO: 'Бірліктің қаражаты осымен бірге өзгерген жоқ.', UNKNOWN: 'Бірліктің қаражаты осымен бірге өзгерді ме, айту мүмкін емес.' },
  paid: 'Бұл үшін сол бірліктің бюджеті төлейді.',
};
