import { dutiesUnread, dutyIds, mandatesOf } from '../finding-money.ts';
import type { FindingRule } from '../finding-rule.ts';

/**
 * Mutually exclusive with funded-elsewhere. Never above medium: every expenditure list ends in an open clause, so a missing
 * line does not prove missing money.
 */
export const unfundedMandate: FindingRule = {
  id: 'unfunded-mandate',
  basis: 'SILENCE',
  severities: ['MEDIUM'],
  title: {
    en: 'No line of its own in the expenditure lists', ru: 'Нет отдельной строки расходов', kk: 'Шығыстар тізбесінде жеке жол жоқ',
  },
  formula: {
    en: 'The text puts a task for people on a unit below the state; it was read for whose budget pays, and neither the function, nor one above it, nor a part of it has a line in an expenditure list, nor does money arrive for that purpose. Every such list ends in an open clause, so never above medium.',
    ru: 'Документ возлагает задачу для людей на единицу ниже государства; он прочитан в поисках бюджета, который платит, и ни у функции, ни у вышестоящей, ни у её части нет строки в перечне расходов, и целевых денег нет. Каждый такой перечень заканчивается открытой нормой, поэтому значимость не выше средней.',
    kk: 'Құжат адамдарға арналған міндетті мемлекеттен төмен бірлікке жүктейді; құжат қай бюджет төлейтінін іздеп оқылды, бірақ функцияның да, жоғарғысының да, бөлігінің де шығыстар тізбесінде жолы жоқ, нысаналы ақша да жоқ. Мұндай тізбенің әрқайсысы ашық нормамен аяқталады, сондықтан маңызы орташадан аспайды.',
  },
  behind: {
    en: 'European Charter of Local Self-Government, Article 9(2): resources commensurate with responsibilities; Rodríguez-Pose and Vidal-Bover (2022) on unfunded mandates.',
    ru: 'Европейская хартия местного самоуправления, статья 9(2): средства соразмерны обязанностям; Rodríguez-Pose, Vidal-Bover (2022) о нефинансируемых мандатах.',
    kk: 'Жергілікті өзін-өзі басқарудың еуропалық хартиясы, 9(2)-бап: қаражат міндеттерге сай; Rodríguez-Pose, Vidal-Bover (2022) қаржыландырылмаған мандаттар туралы.',
  },
  tested: { en: 'duties of units', ru: 'обязанности единиц', kk: 'бірліктердің міндеттері' },
  says: {
    en: (say) => `${say.function}: a duty of ${say.bodies}; no line of its own in the expenditure lists.`,
    ru: (say) => `${say.function}: исполнять ${say.many ? 'обязаны' : 'обязан'} ${say.bodies}; отдельной строки расходов нет.`,
    kk: (say) => `${say.function}: ${say.bodies} орындауға міндетті; шығыстар тізбесінде жеке жол жоқ.`,
  },
  *find(view) {
    for (const mandate of mandatesOf(view)) {
      const subject = { function: mandate.function, bodies: mandate.bodies, concerns: mandate.unit };
      const claims = dutyIds(mandate);
      const { money } = mandate;
      if (money.is === 'unknown') yield { state: 'cannotTell', subject, why: money.why, claims };
      else if (money.is === 'none') yield { state: 'found', subject, severity: 'MEDIUM', claims, detail: {} };
      else if (money.is !== 'later') yield { state: 'clear', subject, claims };
    }
    for (const { function: id, why } of dutiesUnread(view)) yield { state: 'cannotTell', subject: { function: id }, why, claims: [] };
  },
};
