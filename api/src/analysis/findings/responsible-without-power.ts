import type { Assignment } from '@okilet/schema/facts';
import { unitOf } from '../count.ts';
import type { FindingRule, Outcome } from '../finding-rule.ts';
import { concernOf, decides, idsOf, isDuty, isPublic, meet, sameUnit } from '../finding-terms.ts';
import type { FindingView } from '../finding-view.ts';
import { chainOf } from '../world.ts';

/** Mutually exclusive with no-decider: here somebody else decides. */
export const responsibleWithoutPower: FindingRule = {
  id: 'responsible-without-power',
  basis: 'STATED',
  severities: ['HIGH', 'MEDIUM'],
  title: { en: 'Responsible, another decides', ru: 'Отвечает один, решает другой', kk: 'Біреуі жауапты, екіншісі шешеді' },
  formula: {
    en: 'A body must deliver or answers for a function; somebody decides on it, but no body of the same unit or of one inside it decides or makes the rules; the task is not delegated. High where the body answers, medium where it delivers.',
    ru: 'Орган обязан исполнять функцию или отвечает за неё; кто-то по ней решает, но ни один орган той же единицы или единицы внутри неё не решает и не устанавливает правила; задача не делегирована. Высокая значимость, если орган отвечает, средняя, если исполняет.',
    kk: 'Орган функцияны орындауға міндетті не ол үшін жауап береді; ол бойынша біреу шешеді, бірақ сол бірліктің де, оның ішіндегі бірліктің де бірде-бір органы шешпейді де, қағидалар белгілемейді де; міндет берілген емес. Орган жауап берсе, маңызы жоғары, орындаса, орташа.',
  },
  behind: {
    en: 'OECD spending power (Bach, Blöchliger and Wallau 2009): who spends is not who decides; European Charter, Article 4(5).',
    ru: 'Власть над расходами, ОЭСР (Bach, Blöchliger, Wallau 2009): кто тратит, не обязательно решает; Европейская хартия, статья 4(5).',
    kk: 'Шығысқа билік, ЭЫДҰ (Bach, Blöchliger, Wallau 2009): жұмсаушы шешуші бола бермейді; Еуропалық хартия, 4(5)-бап.',
  },
  tested: { en: 'duties of bodies', ru: 'обязанности органов', kk: 'органдардың міндеттері' },
  says: {
    en: (say) => `${say.function}: responsible: ${say.bodies}; ${say.manyOthers ? 'bodies of other units decide' : 'a body of another unit decides'}: ${say.others}.`,
    ru: (say) => `${say.function}: ${RU[say.variants.includes('ANSWER') ? 'answers' : 'delivers'][say.many ? 1 : 0]} ${say.bodies}; ${say.manyOthers ? 'решают органы других единиц' : 'решает орган другой единицы'}: ${say.others}.`,
    kk: (say) => `${say.function}: ${say.bodies} ${say.variants.includes('ANSWER') ? 'жауап береді' : 'орындайды'}; шешетін – басқа бірліктің ${say.manyOthers ? 'органдары' : 'органы'}: ${say.others}.`,
  },
  *find(view) {
    for (const id of view.functions) {
      const bound = [...view.at(id, 'DELIVER').filter(isDuty), ...view.at(id, 'ANSWER')]
        .filter((claim) => isPublic(view.world, claim.body) && claim.title !== 'DELEGATED' && claim.aspect !== 'PROCEDURE');
      if (['promised', 'left'].includes(view.standing(id, 'DECIDE').is)) continue;
      for (const [body, claims] of Map.groupBy(bound, (claim) => claim.body as string)) yield test(view, id, body, claims);
      if (bound.length > 0) continue;
      const duty = view.standing(id, 'DELIVER');
      if (duty.is === 'unknown' && !view.cell(id, 'DELIVER')?.statedAt) yield { state: 'cannotTell', subject: { function: id }, why: duty.why, claims: [] };
    }
  },
};

const RU = { answers: ['отвечает', 'отвечают'], delivers: ['исполняет', 'исполняют'] } as const;

function test(view: FindingView, id: string, body: string, claims: readonly Assignment[]): Outcome {
  const subject = { function: id, bodies: [body] };
  const standing = view.standing(id, 'DECIDE');
  if (standing.is === 'unknown') return { state: 'cannotTell', subject, why: standing.why, claims: idsOf(claims) };
  const deciders = standing.is === 'stated' ? standing.claims.filter((claim) => decides(claim) && bearsOn(view, claim, body, claims)) : [];
  if (deciders.length === 0 || hasPower(view, id, body)) return { state: 'clear', subject, claims: idsOf(claims) };
  if (standing.is === 'stated' && standing.where !== 'here') return { state: 'cannotTell', subject, why: { kind: 'NOT_HERE', roles: ['DECIDE'] }, claims: idsOf(claims) };
  const answers = claims.some((claim) => claim.role === 'ANSWER');
  return {
    state: 'found', subject, severity: answers ? 'HIGH' : 'MEDIUM', claims: idsOf([...claims, ...deciders]),
    detail: { others: deciders.flatMap((claim) => claim.body ?? []), variants: [answers ? 'ANSWER' : 'DELIVER'] },
  };
}

/** Neither a decision taken for other places, nor one on a steering power of another unit, bears on this duty. */
function bearsOn(view: FindingView, decision: Assignment, body: string, duties: readonly Assignment[]): boolean {
  if (!meet(view.world, unitOf(view.world, decision), view.world.bodies.get(body)?.unitType ?? null)) return false;
  const about = concernOf(view.world, decision);
  return about === null || duties.some((duty) => sameUnit(view.world, about, duty.concerns ?? unitOf(view.world, duty)));
}

/** Whether the unit of the body, or one inside it, decides or makes rules, here or anywhere above or below. */
function hasPower(view: FindingView, id: string, body: string): boolean {
  const unit = view.world.bodies.get(body)?.unitType ?? '';
  return [...view.around(id, 'DECIDE').filter(decides), ...view.around(id, 'REGULATE')].some((claim) => {
    const holder = unitOf(view.world, claim);
    return sameUnit(view.world, holder, unit) || chainOf(view.world, holder).has(unit);
  });
}
