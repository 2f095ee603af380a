import type { Assignment } from '@okilet/schema/facts';
import { unitOf } from '../count.ts';
import type { FindingRule, Outcome } from '../finding-rule.ts';
import { idsOf, meet } from '../finding-terms.ts';
import type { FindingView } from '../finding-view.ts';

export const selfOversight: FindingRule = {
  id: 'self-oversight',
  basis: 'SILENCE',
  severities: ['MEDIUM'],
  title: { en: 'One body delivers and oversees', ru: 'Исполняет и контролирует один орган', kk: 'Бір орган орындайды әрі бақылайды' },
  formula: {
    en: 'A body both delivers and oversees a function, not the work of another; the text was read for who oversees, and no other overseer bears on that place, for the function, one above it or a part of it.',
    ru: 'Орган и исполняет функцию, и контролирует её, а не работу другого; документ прочитан в поисках контроля, и другого контролирующего органа, действующего в том же месте, нет ни для функции, ни для вышестоящей, ни для её части.',
    kk: 'Орган функцияны өзі орындайды әрі өзі бақылайды, басқаның жұмысын емес; құжат бақылауды іздеп оқылды, сол жерде әрекет ететін басқа бақылаушы функция үшін де, жоғарғысы үшін де, бөлігі үшін де жоқ.',
  },
  behind: {
    en: 'Separation of delivery and oversight; SIGMA/OECD Principles of Public Administration on supervision.',
    ru: 'Разделение исполнения и контроля; Принципы публичного управления SIGMA/ОЭСР о надзоре.',
    kk: 'Орындау мен бақылауды бөлу; SIGMA/ЭЫДҰ мемлекеттік басқару қағидаттары қадағалау туралы.',
  },
  tested: { en: 'functions', ru: 'функции', kk: 'функциялар' },
  says: {
    en: (say) => `${say.function}: ${say.bodies} ${say.many ? 'deliver and oversee' : 'delivers and oversees'}; the text names no other overseer for that place.`,
    ru: (say) => `${say.function}: ${say.many ? 'исполняют и контролируют' : 'исполняет и контролирует'} ${say.bodies}; другого контролирующего органа в том же месте документ не называет.`,
    kk: (say) => `${say.function}: ${say.bodies} орындайды әрі бақылайды; сол жерде басқа бақылаушы орган құжатта аталмаған.`,
  },
  *find(view) {
    for (const id of view.functions) yield* test(view, id);
  },
};

function test(view: FindingView, id: string): readonly Outcome[] {
  const subject = { function: id };
  const standing = view.standing(id, 'OVERSEE');
  if (standing.is === 'unknown') return [{ state: 'cannotTell', subject, why: standing.why, claims: [] }];
  if (standing.is === 'promised' || standing.is === 'left') return [];
  const selves = view.at(id, 'OVERSEE').filter((claim) => claim.body !== null && (claim.toward === null || claim.toward === claim.body) && claim.aspect !== 'PROCEDURE');
  const alone = [...Map.groupBy(selves, (claim) => claim.body as string)].flatMap(([body, oversight]) => {
    const delivery = view.at(id, 'DELIVER').filter((claim) => claim.body === body && claim.mode !== 'SUPPORT');
    return delivery.length > 0 && !hasOther(view, id, body) ? [{ body, claims: [...oversight, ...delivery] }] : [];
  });
  if (alone.length === 0) return [{ state: 'clear', subject, claims: [] }];
  // Others may be named in what was not searched, or in the base of a text that changes it.
  if (view.partial || view.cell(id, 'OVERSEE')?.searched !== true) return [{ state: 'cannotTell', subject, why: { kind: 'NOT_READ', roles: ['OVERSEE'] }, claims: [] }];
  return alone.map(({ body, claims }) => ({ state: 'found', test: id, subject: { function: id, bodies: [body] }, severity: 'MEDIUM', claims: idsOf(claims), detail: {} }));
}

function hasOther(view: FindingView, id: string, body: string): boolean {
  const unit = view.world.bodies.get(body)?.unitType ?? null;
  return view.around(id, 'OVERSEE').some((claim: Assignment) => claim.body !== body && meet(view.world, unitOf(view.world, claim), unit));
}
