import type { Assignment } from '@okilet/schema/facts';
import { unitOf } from '../count.ts';
import type { FindingRule } from '../finding-rule.ts';
import { decides, idsOf, isSubnational, sameUnit } from '../finding-terms.ts';
import type { FindingView } from '../finding-view.ts';
import { chainOf } from '../world.ts';

/** A boundary is a neighbour's too, and a transfer is given by another budget: the Charter asks to be heard on both (5 and 9(6)), not to decide. */
const BETWEEN_UNITS: ReadonlySet<string> = new Set(['boundaries-names', 'transfers-equalisation']);

export const decidedOverItsHead: FindingRule = {
  id: 'decided-over-its-head',
  basis: 'STATED',
  severities: ['HIGH', 'LOW'],
  title: { en: 'Own affairs decided by another unit', ru: 'Собственные дела решает другая единица', kk: 'Өз ісін басқа бірлік шешеді' },
  formula: {
    en: 'A body, other than a court, decides on a steering power (budget, staff, property, boundaries …) of a unit that is neither its own nor one that its own lies in. Low for boundaries and transfers between budgets, which no unit can settle alone; else high.',
    ru: 'Орган, кроме суда, решает по устройству власти (бюджет, кадры, имущество, границы …) единицы, которая не является ни его собственной, ни той, в которую входит его собственная. Низкая значимость для границ и межбюджетных трансфертов: ни одна единица не решает их одна; иначе высокая.',
    kk: 'Соттан басқа орган өзінікі де емес, өз бірлігі кіретін де емес бірліктің билік құрылымы бойынша (бюджет, кадрлар, мүлік, шекаралар …) шешеді. Шекаралар мен бюджетаралық трансферттер үшін маңызы төмен: оларды ешбір бірлік жалғыз шешпейді; әйтпесе жоғары.',
  },
  behind: {
    en: 'European Charter of Local Self-Government, Article 4(3) and 4(4): decided by the authority closest to the citizen, full and exclusive.',
    ru: 'Европейская хартия местного самоуправления, статья 4(3) и 4(4): решает ближайшая к гражданину власть, полно и исключительно.',
    kk: 'Жергілікті өзін-өзі басқарудың еуропалық хартиясы, 4(3) және 4(4)-бап: азаматқа ең жақын билік толық әрі айрықша шешеді.',
  },
  tested: { en: 'decisions on steering powers', ru: 'решения об устройстве власти', kk: 'билік құрылымы туралы шешімдер' },
  says: {
    en: (say) => `${say.function}: for a unit of this kind (${say.unit}) a body of another unit decides: ${say.bodies}.`,
    ru: (say) => `${say.function}: о делах единицы «${say.unit}» решает орган другой единицы: ${say.bodies}.`,
    kk: (say) => `${say.function}: «${say.unit}» бірлігінің ісін басқа бірліктің органы шешеді: ${say.bodies}.`,
  },
  *find(view) {
    const governance = view.functions.filter((id) => view.world.functions.get(id)?.kind === 'GOVERNANCE');
    for (const id of governance) {
      const claims = view.at(id, 'DECIDE').filter((claim) => decides(claim) && claim.body !== null && view.world.bodies.get(claim.body)?.kind !== 'COURT' && isSubnational(view.world, claim.concerns));
      for (const group of Map.groupBy(claims, keyOf).values()) {
        const [first] = group as [Assignment, ...Assignment[]];
        const subject = { function: id, bodies: [first.body as string], concerns: first.concerns, aspect: first.aspect };
        if (isOver(view, first)) yield { state: 'found', subject, severity: BETWEEN_UNITS.has(id) ? 'LOW' : 'HIGH', claims: idsOf(group), detail: {} };
        else yield { state: 'clear', subject, claims: idsOf(group) };
      }
      const standing = view.standing(id, 'DECIDE');
      if (standing.is === 'unknown') yield { state: 'cannotTell', subject: { function: id }, why: standing.why, claims: [] };
    }
  },
};

function isOver(view: FindingView, claim: Assignment): boolean {
  const unit = unitOf(view.world, claim);
  return unit !== null && !sameUnit(view.world, unit, claim.concerns) && !chainOf(view.world, unit).has(claim.concerns as string);
}

function keyOf(claim: Assignment): string {
  return `${claim.body} ${claim.concerns} ${claim.aspect}`;
}
