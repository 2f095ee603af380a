import type { Assignment } from '@okilet/schema/facts';
import { dutiesUnread, dutyIds, mandatesOf, type Mandate } from '../finding-money.ts';
import type { FindingRule, Outcome } from '../finding-rule.ts';
import { idsOf } from '../finding-terms.ts';

/** Mutually exclusive with unfunded-mandate. */
export const fundedElsewhere: FindingRule = {
  id: 'funded-elsewhere',
  basis: 'STATED',
  severities: ['MEDIUM', 'LOW'],
  title: { en: 'One unit delivers, another pays', ru: 'Исполняет одна единица, платит другая', kk: 'Бір бірлік орындайды, екіншісі төлейді' },
  formula: {
    en: 'The text puts a task for people on a unit below the state; budgets that pay are named, none of them of that unit. Medium; low where money arrives earmarked for the task or the task is delegated.',
    ru: 'Документ возлагает задачу для людей на единицу ниже государства; бюджеты, которые платят, названы, но бюджета этой единицы среди них нет. Средняя значимость; низкая, если деньги приходят целевым трансфертом или задача делегирована.',
    kk: 'Құжат адамдарға арналған міндетті мемлекеттен төмен бірлікке жүктейді; төлейтін бюджеттер аталған, бірақ олардың арасында осы бірліктің бюджеті жоқ. Маңызы орташа; ақша нысаналы келсе не міндет берілген болса, төмен.',
  },
  behind: {
    en: 'Finance follows function; European Charter of Local Self-Government, Article 9(2) and 9(7).',
    ru: 'Деньги следуют за функцией; Европейская хартия местного самоуправления, статья 9(2) и 9(7).',
    kk: 'Ақша функцияға ілеседі; Жергілікті өзін-өзі басқарудың еуропалық хартиясы, 9(2) және 9(7)-бап.',
  },
  tested: { en: 'duties of units', ru: 'обязанности единиц', kk: 'бірліктердің міндеттері' },
  says: {
    en: (say) => `${say.function}: a duty of ${say.bodies}; ${say.payers ? `paid from: ${say.payers}` : 'the money arrives earmarked'}.`,
    ru: (say) => `${say.function}: исполнять ${say.many ? 'обязаны' : 'обязан'} ${say.bodies}; ${say.payers ? `источник денег: ${say.payers}` : 'деньги приходят целевым трансфертом'}.`,
    kk: (say) => `${say.function}: ${say.bodies} орындауға міндетті; ${say.payers ? `ақша көзі: ${say.payers}` : 'ақша нысаналы трансфертпен келеді'}.`,
  },
  *find(view) {
    for (const mandate of mandatesOf(view)) if (mandate.money.is !== 'later') yield test(mandate);
    for (const { function: id, why } of dutiesUnread(view)) yield { state: 'cannotTell', subject: { function: id }, why, claims: [] };
  },
};

function test(mandate: Mandate): Outcome {
  const subject = { function: mandate.function, bodies: mandate.bodies, concerns: mandate.unit };
  const { money } = mandate;
  switch (money.is) {
    case 'unknown': return { state: 'cannotTell', subject, why: money.why, claims: dutyIds(mandate) };
    case 'earmarked': return { state: 'found', subject, severity: 'LOW', claims: idsOf([...mandate.duties, ...money.revenues]), detail: {} };
    case 'elsewhere': {
      const delegated = mandate.duties.every((claim: Assignment) => claim.title === 'DELEGATED');
      const payers = money.payers.flatMap((claim) => claim.fromBudget ?? []);
      return { state: 'found', subject, severity: delegated ? 'LOW' : 'MEDIUM', claims: idsOf([...mandate.duties, ...money.payers]), detail: { payers } };
    }
    case 'none':
    case 'own':
    case 'later': return { state: 'clear', subject, claims: dutyIds(mandate) };
  }
}
