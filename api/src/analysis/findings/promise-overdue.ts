import type { Assignment } from '@okilet/schema/facts';
import type { FindingRule } from '../finding-rule.ts';
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
    en: (say) => `${say.function}: promised for later (${say.roles}); the date named, ${say.day}, has passed.`,
    ru: (say) => `${say.function}: обещано определить позже (${say.roles}); названный срок прошёл: ${say.day}.`,
    kk: (say) => `${say.function}: кейін айқындауға уәде етілген (${say.roles}); аталған мерзім өтті: ${say.day}.`,
  },
  *find(view) {
    for (const group of Map.groupBy(view.promises, keyOf).values()) {
      const [first] = group as [Assignment, ...Assignment[]];
      const subject = { function: first.function, bodies: first.body ? [first.body] : [], concerns: first.concerns, aspect: first.aspect };
      const overdue = group.filter((claim) => claim.due !== null && claim.due < view.today);
      if (overdue.length > 0) {
        const day = overdue.map((claim) => claim.due as string).toSorted().at(-1) as string;
        yield { state: 'found', subject, severity: 'MEDIUM', claims: idsOf(overdue), detail: { day, roles: [...new Set(overdue.map((claim) => claim.role))] } };
      } else if (group.some((claim) => claim.due !== null)) yield { state: 'clear', subject, claims: idsOf(group) };
      else yield { state: 'cannotTell', subject, why: { kind: 'NO_DATE' }, claims: idsOf(group) };
    }
  },
};

function keyOf(claim: Assignment): string {
  return `${claim.function} ${claim.body} ${claim.concerns} ${claim.aspect}`;
}
