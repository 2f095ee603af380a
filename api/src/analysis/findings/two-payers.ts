import type { Assignment } from '@okilet/schema/facts';
import { unitOf } from '../count.ts';
import type { Found, FindingRule, Outcome } from '../finding-rule.ts';
import { idsOf, meet } from '../finding-terms.ts';
import type { FindingView } from '../finding-view.ts';

export const twoPayers: FindingRule = {
  id: 'two-payers',
  basis: 'STATED',
  severities: ['MEDIUM'],
  title: { en: 'Two budgets pay, no division stated', ru: 'Платят два бюджета, разграничение не указано', kk: 'Екі бюджет төлейді, аражігі ажыратылмаған' },
  formula: {
    en: 'Two budgets of one chain (from the republic down to the rural unit, or from the republic to a city of its significance) pay for one task for people, for the same unit and the same aspect, and the text marks for neither the part it pays.',
    ru: 'Два бюджета одной цепочки (от республики до села или от республики до города её значения) платят за одну задачу для людей, для одной единицы и в одном аспекте, и ни для одного документ не указывает его часть.',
    kk: 'Бір тізбектегі екі бюджет (республикадан ауылға дейін не республикадан республикалық маңызы бар қалаға дейін) адамдарға арналған бір міндет үшін, бір бірлікке, бір қырынан төлейді, ал құжатта ешқайсысының бөлігі көрсетілмеген.',
  },
  behind: {
    en: 'OECD, Making Decentralisation Work (2019), guideline 1: make clear who finances within each policy area.',
    ru: 'ОЭСР, Making Decentralisation Work (2019), рекомендация 1: ясно определить, кто финансирует в каждой сфере.',
    kk: 'ЭЫДҰ, Making Decentralisation Work (2019), 1-ұсыным: әр салада кім қаржыландыратынын анық белгілеу.',
  },
  tested: { en: 'tasks for people', ru: 'задачи для людей', kk: 'адамдарға арналған міндеттер' },
  says: {
    en: (say) => `${say.function}: two budgets pay, and the text does not divide the task between them: ${say.budgets}.`,
    ru: (say) => `${say.function}: платят два бюджета, и документ не делит между ними задачу: ${say.budgets}.`,
    kk: (say) => `${say.function}: екі бюджет төлейді, ал құжат міндетті олардың арасында бөлмейді: ${say.budgets}.`,
  },
  *find(view) {
    for (const id of view.functions) {
      if (view.world.functions.get(id)?.kind !== 'POLICY') continue;
      const pairs = pairsOf(view, id);
      if (pairs.length > 0) yield* pairs;
      else yield* without(view, id);
    }
  },
};

function* without(view: FindingView, id: string): Generator<Outcome> {
  const standing = view.standing(id, 'FUND');
  const subject = { function: id };
  if (standing.is === 'unknown') yield { state: 'cannotTell', subject, why: standing.why, claims: [] };
  else if (standing.is === 'stated' || standing.is === 'absent') yield { state: 'clear', subject, claims: [] };
}

function pairsOf(view: FindingView, id: string): Found[] {
  const open = view.at(id, 'FUND').filter((claim) => claim.mode === 'UNSTATED' && claim.fromBudget !== null && claim.aspect !== 'PROCEDURE');
  const pairs = new Map<string, { budgets: string[]; claims: Assignment[] }>();
  open.forEach((one, index) => {
    for (const other of open.slice(index + 1)) {
      if (one.fromBudget === other.fromBudget || one.concerns !== other.concerns || one.aspect !== other.aspect) continue;
      if (!meet(view.world, unitOf(view.world, one), unitOf(view.world, other))) continue;
      const budgets = [one.fromBudget as string, other.fromBudget as string].sort();
      const key = `${budgets.join('+')} ${one.concerns} ${one.aspect}`;
      const pair = pairs.get(key) ?? { budgets, claims: [] };
      pair.claims.push(one, other);
      pairs.set(key, pair);
    }
  });
  return [...pairs.values()].map(({ budgets, claims }) => ({
    state: 'found', test: id, severity: 'MEDIUM', claims: idsOf(claims), detail: {},
    subject: { function: id, budgets, concerns: claims[0]?.concerns ?? null, aspect: claims[0]?.aspect ?? null },
  }));
}
