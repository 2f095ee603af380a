import type { Assignment } from '@okilet/schema/facts';
import { unitOf } from '../count.ts';
import { moneyFor } from '../finding-money.ts';
import type { FindingRule } from '../finding-rule.ts';
import { idsOf, isDuty, isSubnational } from '../finding-terms.ts';
import type { FindingView } from '../finding-view.ts';

export const delegatedWithoutPrincipal: FindingRule = {
  id: 'delegated-without-principal',
  basis: 'SILENCE',
  severities: ['HIGH', 'MEDIUM'],
  title: { en: 'Delegated, the principal is not named', ru: 'Делегировано, но кем, не названо', kk: 'Берілген, бірақ кім бергені аталмаған' },
  formula: {
    en: 'The text calls a task delegated and does not name who delegates it. High where the task also has no line of its own in the expenditure lists, else medium.',
    ru: 'Документ называет задачу делегированной и не называет, кем. Высокая значимость, если у задачи нет и отдельной строки расходов, иначе средняя.',
    kk: 'Құжат міндетті берілген деп атайды, бірақ кім бергенін атамайды. Міндеттің шығыстар тізбесінде жеке жолы да болмаса, маңызы жоғары, әйтпесе орташа.',
  },
  behind: {
    en: 'Functional assignment (GTZ/GIZ, Ferrazzi and Rohdewohld): a delegated task has a principal who pays; European Charter, Article 4(5).',
    ru: 'Распределение функций (GTZ/GIZ, Ferrazzi, Rohdewohld): у делегированной задачи есть принципал, который платит; Европейская хартия, статья 4(5).',
    kk: 'Функцияларды бөлу (GTZ/GIZ, Ferrazzi, Rohdewohld): берілген міндеттің төлейтін принципалы болады; Еуропалық хартия, 4(5)-бап.',
  },
  tested: { en: 'delegated tasks', ru: 'делегированные задачи', kk: 'берілген міндеттер' },
  says: {
    en: (say) => `${say.function}: delegated to ${say.bodies}; the text does not say by whom${say.severity === 'HIGH' ? ', and the expenditure lists have no line of its own for it' : ''}.`,
    ru: (say) => `${say.function}: задача делегирована, исполнитель – ${say.bodies}; кем, документ не говорит${say.severity === 'HIGH' ? '; отдельной строки расходов тоже нет' : ''}.`,
    kk: (say) => `${say.function}: міндет берілген, орындаушы – ${say.bodies}; кім бергені құжатта айтылмаған${say.severity === 'HIGH' ? '; шығыстар тізбесінде жеке жол да жоқ' : ''}.`,
  },
  *find(view) {
    const delegated = view.claims.filter((claim) => claim.title === 'DELEGATED' && claim.body !== null);
    for (const group of Map.groupBy(delegated, (claim) => `${claim.function} ${claim.body}`).values()) {
      const [first] = group as [Assignment, ...Assignment[]];
      const subject = { function: first.function, bodies: [first.body as string] };
      const open = group.filter((claim) => claim.delegatedBy === null);
      if (open.length === 0) yield { state: 'clear', subject, claims: idsOf(group) };
      else yield { state: 'found', subject, severity: open.some((claim) => isUnfunded(view, claim)) ? 'HIGH' : 'MEDIUM', claims: idsOf(open), detail: {} };
    }
  },
};

function isUnfunded(view: FindingView, claim: Assignment): boolean {
  const unit = unitOf(view.world, claim);
  return isDuty(claim) && isSubnational(view.world, unit) && moneyFor(view, claim.function, unit).is === 'none';
}
