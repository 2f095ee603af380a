import type { Revenue } from '@okilet/schema/facts';
import type { FindingRule, Outcome } from '../finding-rule.ts';
import { idsOf, isDuty, isPublic, isSubnational, sameUnit } from '../finding-terms.ts';
import type { FindingView } from '../finding-view.ts';

export const noOwnRevenue: FindingRule = {
  id: 'no-own-revenue',
  basis: 'STATED',
  severities: ['HIGH'],
  title: { en: 'No revenue whose rate the unit sets', ru: 'Нет дохода, ставку которого устанавливает сама единица', kk: 'Мөлшерлемесін бірліктің өзі белгілейтін кіріс жоқ' },
  formula: {
    en: 'A unit below the state has duties and a budget; of the taxes and fees that the text gives to that budget, none has a rate or relief (OECD scale a to c) that a body of the unit sets.',
    ru: 'У единицы ниже государства есть обязанности и бюджет; среди налогов и сборов, которые документ даёт этому бюджету, нет ни одного, ставку или льготу по которому (шкала ОЭСР a–c) устанавливает орган этой единицы.',
    kk: 'Мемлекеттен төмен бірліктің міндеттері мен бюджеті бар; құжат осы бюджетке беретін салықтар мен алымдардың арасында мөлшерлемесін не жеңілдігін (ЭЫДҰ шкаласы a–c) осы бірліктің органы белгілейтіні жоқ.',
  },
  behind: {
    en: 'European Charter of Local Self-Government, Article 9(3); OECD tax-autonomy scale.',
    ru: 'Европейская хартия местного самоуправления, статья 9(3); шкала налоговой автономии ОЭСР.',
    kk: 'Жергілікті өзін-өзі басқарудың еуропалық хартиясы, 9(3)-бап; ЭЫДҰ салықтық дербестік шкаласы.',
  },
  tested: { en: 'units with duties and a budget', ru: 'единицы с обязанностями и бюджетом', kk: 'міндеттері мен бюджеті бар бірліктер' },
  says: {
    en: (say) => `${say.unit}: taxes and fees read: ${say.count}; those whose rate or relief a body of the unit sets: 0.`,
    ru: (say) => `${say.unit}: прочитано налогов и сборов – ${say.count}; тех, ставку или льготу по которым устанавливает орган этой единицы, – 0.`,
    kk: (say) => `${say.unit}: оқылған салықтар мен алымдар – ${say.count}; мөлшерлемесін не жеңілдігін осы бірліктің органы белгілейтіндері – 0.`,
  },
  *find(view) {
    const bound = new Set(view.claims.filter((claim) => isDuty(claim) && isPublic(view.world, claim.body)).map((claim) => view.world.bodies.get(claim.body as string)?.unitType));
    for (const budget of view.world.catalogue.budgets) {
      if (budget.kind === 'BUDGET' && isSubnational(view.world, budget.unitType) && bound.has(budget.unitType)) yield test(view, budget.id, budget.unitType);
    }
  },
};

const RATED: ReadonlySet<Revenue['flow']> = new Set(['OWN_TAX', 'TAX_SHARE', 'FEE']);

function test(view: FindingView, budget: string, unit: string): Outcome {
  const subject = { concerns: unit };
  const revenues = view.revenues.filter((one) => one.toBudget === budget && RATED.has(one.flow));
  if (revenues.length === 0) return { state: 'cannotTell', subject, why: { kind: 'NO_REVENUES' }, claims: [] };
  const ruled = (one: Revenue) => /^[abc]/.test(one.autonomy ?? '');
  const own = revenues.filter((one) => ruled(one) && isOf(view, one.rateSetBy, unit));
  if (own.length > 0) return { state: 'clear', subject, claims: idsOf(own) };
  // A text that changes a base does not list all revenues.
  if (view.partial) return { state: 'cannotTell', subject, why: { kind: 'NO_REVENUES' }, claims: idsOf(revenues) };
  // A rate that a body of another unit sets is not the unit's own, whatever the scale says.
  const open = revenues.filter((one) => (one.autonomy === null || ruled(one)) && (one.rateSetBy === null || isOf(view, one.rateSetBy, unit)));
  if (open.length > 0) return { state: 'cannotTell', subject, why: { kind: 'NO_SETTER' }, claims: idsOf(open) };
  return { state: 'found', subject, severity: 'HIGH', claims: idsOf(revenues), detail: { count: revenues.length } };
}

function isOf(view: FindingView, body: string | null, unit: string): boolean {
  return body !== null && sameUnit(view.world, view.world.bodies.get(body)?.unitType ?? null, unit);
}
