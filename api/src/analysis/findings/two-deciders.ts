import type { Assignment } from '@okilet/schema/facts';
import { unitOf } from '../count.ts';
import type { Found, FindingRule, Outcome } from '../finding-rule.ts';
import { concernOf, decides, houseOf, idsOf, meet, sameUnit } from '../finding-terms.ts';
import type { FindingView } from '../finding-view.ts';
import { inLang } from '../names.ts';

export const twoDeciders: FindingRule = {
  id: 'two-deciders',
  basis: 'STATED',
  severities: ['HIGH', 'MEDIUM'],
  title: { en: 'Two decide, no division stated', ru: 'Решают двое, разграничение не указано', kk: 'Екеуі шешеді, аражігі ажыратылмаған' },
  formula: {
    en: 'Two bodies decide on one function in the same words, for the same unit and the same aspect; neither has to agree with the other, neither decides only in a part of its own, neither heads or is a part of the other, and both bear on one place. High across units, medium within one unit. Where each decides on an act in words of its own, cannot tell.',
    ru: 'Два органа решают по одной функции одно и то же, теми же словами, о делах одной единицы и в одном аспекте; согласие другого не требуется, своя часть не указана, ни один не возглавляет другой и не входит в него, и оба действуют в одном месте. Высокая значимость между единицами, средняя внутри одной. Если действие каждого описано своими словами, сказать нельзя.',
    kk: 'Екі орган бір функция бойынша, бір сөзбен, бір бірліктің ісі туралы, бір қырынан шешеді; бірінің келісімі екіншісіне қажет емес, өз бөлігі көрсетілмеген, бірі екіншісін басқармайды әрі құрамына кірмейді, екеуі де бір жерде әрекет етеді. Бірліктер арасында маңызы жоғары, бір бірлік ішінде орташа. Әрқайсысының әрекеті өз сөзімен жазылса, айту мүмкін емес.',
  },
  behind: {
    en: 'Concurrent powers need a division or a joint procedure; European Charter of Local Self-Government, Article 4(4): powers shall normally be full and exclusive.',
    ru: 'Совпадающие полномочия требуют разграничения или совместной процедуры; Европейская хартия местного самоуправления, статья 4(4): полномочия, как правило, полные и исключительные.',
    kk: 'Қабаттасатын өкілеттіктерге аражік не бірлескен рәсім керек; Жергілікті өзін-өзі басқарудың еуропалық хартиясы, 4(4)-бап: өкілеттіктер әдетте толық әрі айрықша болады.',
  },
  tested: { en: 'functions', ru: 'функции', kk: 'функциялар' },
  says: {
    en: (say) => `${say.function}: ${say.bodies} decide on the same; the text states no division and no joint procedure.`,
    ru: (say) => `${say.function}: одно и то же решают ${say.bodies}; ни разграничение между ними, ни совместная процедура в документе не указаны.`,
    kk: (say) => `${say.function}: ${say.bodies} бір нәрсені шешеді; аражігі де, бірлескен рәсім де құжатта айтылмаған.`,
  },
  *find(view) {
    for (const id of view.functions) yield* test(view, id);
  },
};

function* test(view: FindingView, id: string): Generator<Outcome> {
  const subject = { function: id };
  const standing = view.standing(id, 'DECIDE');
  const pairs = pairsOf(view, id);
  const found = conflicts(view, id, pairs.filter(({ one, other }) => actOf(one) === actOf(other)));
  if (found.length > 0) yield* found;
  else if (standing.is === 'unknown') yield { state: 'cannotTell', subject, why: standing.why, claims: [] };
  else if (pairs.length > 0) yield { state: 'cannotTell', subject, why: { kind: 'OTHER_WORDS', roles: ['DECIDE'] }, claims: idsOf(pairs.flatMap(({ one, other }) => [one, other])) };
  else if (standing.is === 'stated' || standing.is === 'absent') yield { state: 'clear', subject, claims: [] };
}

interface Pair {
  readonly one: Assignment;
  readonly other: Assignment;
}

/** Two that decide alone, on the same affair and aspect, of different organisations, at one place. */
function pairsOf(view: FindingView, id: string): Pair[] {
  const { world } = view;
  const alone = view.at(id, 'DECIDE').filter((claim) => decides(claim) && claim.body !== null && ALONE.has(claim.mode));
  return alone.flatMap((one, index) => alone.slice(index + 1).flatMap((other) => {
    const same = one.aspect === other.aspect && concernOf(world, one) === concernOf(world, other);
    const apart = houseOf(world, one.body as string) !== houseOf(world, other.body as string);
    return same && apart && meet(world, unitOf(world, one), unitOf(world, other)) ? [{ one, other }] : [];
  }));
}

const ALONE: ReadonlySet<Assignment['mode']> = new Set(['UNSTATED', 'EXCLUSIVE']);

/** The act in words: a row is one sentence with the body left out, so equal words are one act given to two. */
function actOf(claim: Assignment): string {
  return inLang(claim.says, 'en').value.trim().toLowerCase();
}

function conflicts(view: FindingView, id: string, pairs: readonly Pair[]): Found[] {
  const bodiesOf = ({ one, other }: Pair) => [one.body as string, other.body as string].sort();
  const groups = Map.groupBy(pairs, (pair) => `${bodiesOf(pair).join('+')} ${pair.one.concerns} ${pair.one.aspect}`);
  return [...groups.values()].map((group) => {
    const { one, other } = group[0] as Pair;
    return {
      state: 'found', test: id, severity: sameUnit(view.world, unitOf(view.world, one), unitOf(view.world, other)) ? 'MEDIUM' : 'HIGH',
      subject: { function: id, bodies: bodiesOf({ one, other }), concerns: one.concerns, aspect: one.aspect },
      claims: idsOf(group.flatMap((pair) => [pair.one, pair.other])), detail: {},
    };
  });
}
