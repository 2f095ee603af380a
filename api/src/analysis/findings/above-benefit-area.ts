import { unitOf } from '../count.ts';
import type { FindingRule, Outcome } from '../finding-rule.ts';
import { decides, idsOf } from '../finding-terms.ts';
import type { FindingView } from '../finding-view.ts';
import { rankOf } from '../world.ts';

export const aboveBenefitArea: FindingRule = {
  id: 'above-benefit-area',
  basis: 'STATED',
  severities: ['LOW'],
  title: { en: 'Decided above the area of benefit', ru: 'Решается выше территории пользы', kk: 'Пайда аумағынан жоғары шешіледі' },
  formula: {
    en: 'The benefits of a function stop at a level of units (our coding of each function), and every body that decides on it stands on a level above. An invitation to look: low.',
    ru: 'Польза от функции заканчивается на некотором уровне единиц (наша разметка каждой функции), а все органы, которые по ней решают, стоят на уровнях выше. Приглашение посмотреть: низкая значимость.',
    kk: 'Функцияның пайдасы бірліктердің белгілі бір деңгейінде аяқталады (әр функцияның біздің белгілеуіміз), ал ол бойынша шешетін органдардың бәрі одан жоғары деңгейде. Қарауға шақыру: маңызы төмен.',
  },
  behind: {
    en: 'Subsidiarity and fiscal equivalence (Oates 1972): decide where the benefits stop; European Charter, Article 4(3).',
    ru: 'Субсидиарность и фискальная эквивалентность (Oates 1972): решать там, где заканчивается польза; Европейская хартия, статья 4(3).',
    kk: 'Субсидиарлық пен фискалдық баламалылық (Oates 1972): пайда аяқталатын жерде шешу; Еуропалық хартия, 4(3)-бап.',
  },
  tested: { en: 'functions with an area of benefit', ru: 'функции с территорией пользы', kk: 'пайда аумағы бар функциялар' },
  says: {
    en: (say) => `${say.function}: the benefits stop at a lower level than that of every deciding body named: ${say.bodies}.`,
    ru: (say) => `${say.function}: польза заканчивается на уровне ниже, чем у всех названных решающих органов: ${say.bodies}.`,
    kk: (say) => `${say.function}: пайда аталған шешуші органдардың бәрінен төмен деңгейде аяқталады: ${say.bodies}.`,
  },
  *find(view) {
    const own = view.place === null ? Infinity : rankOf(view.world, view.place);
    for (const id of view.functions) {
      const rank = view.world.functions.get(id)?.benefitRank ?? null;
      // A place above the area of benefit does not show who decides further down.
      if (rank !== null && own >= rank) yield* test(view, id, rank);
    }
  },
};

function test(view: FindingView, id: string, rank: number): readonly Outcome[] {
  const standing = view.standing(id, 'DECIDE');
  if (standing.is === 'promised' || standing.is === 'left') return [];
  const subject = { function: id };
  if (standing.is === 'unknown') return [{ state: 'cannotTell', subject, why: standing.why, claims: [] }];
  const deciders = view.around(id, 'DECIDE').filter((claim) => decides(claim) && claim.body !== null);
  const claims = idsOf(deciders);
  if (deciders.length === 0 || deciders.some((claim) => rankOf(view.world, unitOf(view.world, claim)) >= rank)) return [{ state: 'clear', subject, claims }];
  if (standing.is === 'stated' && standing.where !== 'here') return [{ state: 'cannotTell', subject, why: { kind: 'NOT_HERE', roles: ['DECIDE'] }, claims }];
  const bodies = [...new Set(deciders.flatMap((claim) => claim.body ?? []))].sort();
  return [{ state: 'found', test: id, subject: { function: id, bodies }, severity: 'LOW', claims, detail: {} }];
}
