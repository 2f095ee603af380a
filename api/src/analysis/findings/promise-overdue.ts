import { promisesOf } from '../finding-promises.ts';
import type { FindingRule } from '../finding-rule.ts';
import type { Say } from '../finding-say.ts';
import { idsOf } from '../finding-terms.ts';

export const promiseOverdue: FindingRule = {
  id: 'promise-overdue',
  basis: 'STATED',
  severities: ['MEDIUM'],
  title: { en: 'The date of a promise has passed', ru: 'Срок обещания прошёл', kk: 'Уәденің мерзімі өтті' },
  formula: {
    en: 'The text promises something by a date, and that date lies before the latest day that any framework of this data set speaks of. Whether it was kept is to be read in the law.',
    ru: 'Документ обещает что-то к сроку, и срок наступил раньше последнего дня, о котором говорит какая-либо правовая основа этого набора данных. Выполнено ли оно, следует читать в праве.',
    kk: 'Құжат бірдеңені белгілі бір күнге дейін уәде етеді, ал ол күн осы деректер жинағындағы кез келген құқықтық негіз сөз ететін соңғы күннен бұрын келген. Орындалған-орындалмағанын құқықтан оқу керек.',
  },
  behind: {
    en: 'Guidelines of OECD, Making Decentralisation Work (2019): monitor reforms against their own dates.',
    ru: 'Рекомендации ОЭСР, Making Decentralisation Work (2019): сверять реформы с их собственными сроками.',
    kk: 'ЭЫДҰ ұсынымдары, Making Decentralisation Work (2019): реформаларды өз мерзімдерімен салыстыру.',
  },
  tested: { en: 'promises', ru: 'обещания', kk: 'уәделер' },
  says: {
    en: (say) => `${about(say)}promised for later (${say.roles || say.words}); the date named, ${say.day}, has passed.`,
    ru: (say) => `${about(say)}обещано на будущее (${say.roles || say.words}); названный срок прошёл: ${say.day}.`,
    kk: (say) => `${about(say)}болашаққа уәде етілген (${say.roles || say.words}); аталған мерзім өтті: ${say.day}.`,
  },
  *find(view) {
    for (const { subject, claims, detail } of promisesOf(view)) {
      const overdue = claims.filter((claim) => claim.due !== null && claim.due < view.today);
      if (overdue.length > 0) {
        const day = overdue.map((claim) => claim.due as string).toSorted().at(-1) as string;
        yield { state: 'found', subject, severity: 'MEDIUM', claims: idsOf(overdue), detail: { ...detail, day } };
      } else if (claims.some((claim) => claim.due !== null)) yield { state: 'clear', subject, claims: idsOf(claims) };
      else yield { state: 'cannotTell', subject, why: { kind: 'NO_DATE' }, claims: idsOf(claims) };
    }
  },
};

function about(say: Say): string {
  const subject = say.function || say.source;
  return subject ? `${subject}: ` : '';
}
