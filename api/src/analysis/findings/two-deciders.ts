import type { Assignment } from '@okilet/schema/facts';
import { unitOf } from '../count.ts';
import type { Found, FindingRule, Outcome } from '../finding-rule.ts';
import { decides, houseOf, idsOf, meet, sameUnit } from '../finding-terms.ts';
import type { FindingView } from '../finding-view.ts';

export const twoDeciders: FindingRule = {
  id: 'two-deciders',
  basis: 'STATED',
  severities: ['HIGH', 'MEDIUM'],
  title: { en: 'Two decide, no division stated', ru: 'Решают двое, раздел не указан', kk: 'Екеуі шешеді, бөлінісі айтылмаған' },
  formula: {
    en: 'Two bodies decide on one function, for the same unit and the same aspect; neither has to agree with the other, neither decides only in a part of its own, neither heads or is a part of the other, and both bear on one place. High across units, medium within one unit.',
    ru: 'Два органа решают по одной функции, о делах одной единицы и в одном аспекте; согласие другого не требуется, своя часть не указана, ни один не возглавляет другой и не входит в него, и оба действуют в одном месте. Высокая значимость между единицами, средняя внутри одной.',
    kk: 'Екі орган бір функция бойынша, бір бірліктің ісі туралы, бір қырынан шешеді; бірінің келісімі екіншісіне қажет емес, өз бөлігі көрсетілмеген, бірі екіншісін басқармайды әрі құрамына кірмейді, екеуі де бір жерде әрекет етеді. Бірліктер арасында маңызы жоғары, бір бірлік ішінде орташа.',
  },
  behind: {
    en: 'Concurrent powers need a division or a joint procedure; European Charter of Local Self-Government, Article 4(4): powers shall normally be full and exclusive.',
    ru: 'Совпадающие полномочия требуют раздела или совместной процедуры; Европейская хартия местного самоуправления, статья 4(4): полномочия, как правило, полные и исключительные.',
    kk: 'Қатар өкілеттіктерге бөлініс не бірлескен рәсім керек; Жергілікті өзін-өзі басқарудың еуропалық хартиясы, 4(4)-бап: өкілеттіктер әдетте толық әрі айрықша болады.',
  },
  tested: { en: 'functions', ru: 'функции', kk: 'функциялар' },
  says: {
    en: (say) => `${say.function}: ${say.bodies} each decide; the text states no division and no joint procedure.`,
    ru: (say) => `${say.function}: решают ${say.bodies}; ни раздел между ними, ни совместная процедура в документе не указаны.`,
    kk: (say) => `${say.function}: ${say.bodies} шешеді; араларындағы бөлініс те, бірлескен рәсім де құжатта айтылмаған.`,
  },
  *find(view) {
    for (const id of view.functions) {
      const pairs = conflicts(view, id);
      if (pairs.length > 0) yield* pairs;
      else yield without(view, id);
    }
  },
};

function without(view: FindingView, id: string): Outcome {
  const standing = view.standing(id, 'DECIDE');
  const subject = { function: id };
  return standing.is === 'unknown' ? { state: 'cannotTell', subject, why: standing.why, claims: [] } : { state: 'clear', subject, claims: [] };
}

function conflicts(view: FindingView, id: string): Found[] {
  const { world } = view;
  const alone = view.at(id, 'DECIDE').filter((claim) => decides(claim) && claim.mode !== 'JOINT' && claim.mode !== 'PARALLEL' && claim.mode !== 'RESIDUAL' && claim.body !== null);
  const pairs = new Map<string, { bodies: string[]; claims: Assignment[]; across: boolean }>();
  alone.forEach((one, index) => {
    for (const other of alone.slice(index + 1)) {
      const [a, b] = [one.body as string, other.body as string].sort() as [string, string];
      if (one.aspect !== other.aspect || concernOf(view, one) !== concernOf(view, other) || houseOf(world, a) === houseOf(world, b)) continue;
      const [unitA, unitB] = [unitOf(world, one), unitOf(world, other)];
      if (!meet(world, unitA, unitB)) continue;
      const key = `${a} ${b} ${one.concerns} ${one.aspect}`;
      const pair = pairs.get(key) ?? { bodies: [a, b], claims: [], across: !sameUnit(world, unitA, unitB) };
      pair.claims.push(one, other);
      pairs.set(key, pair);
    }
  });
  return [...pairs.values()].map(({ bodies, claims, across }) => ({
    state: 'found', test: id, severity: across ? 'HIGH' : 'MEDIUM', claims: idsOf(claims), detail: {},
    subject: { function: id, bodies, concerns: claims[0]?.concerns ?? null, aspect: claims[0]?.aspect ?? null },
  }));
}

/** A steering power is about the unit of its holder unless the text says otherwise; a task for people is about everyone. */
function concernOf(view: FindingView, claim: Assignment): string | null {
  return claim.concerns ?? (view.world.functions.get(claim.function)?.kind === 'GOVERNANCE' ? unitOf(view.world, claim) : null);
}
