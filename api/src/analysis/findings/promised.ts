import type { Assignment } from '@okilet/schema/facts';
import { isStated } from '../count.ts';
import { highest, type FindingRule } from '../finding-rule.ts';
import type { FindingView } from '../finding-view.ts';

const SEVERITY = { none: 'HIGH', rule: 'MEDIUM', unread: 'MEDIUM' } as const;

export const promised: FindingRule = {
  id: 'promised',
  basis: 'STATED',
  severities: ['HIGH', 'MEDIUM'],
  title: { en: 'Promised, not settled', ru: 'Обещано, но не установлено', kk: 'Уәде етілген, бірақ белгіленбеген' },
  formula: {
    en: 'The text announces that something will be settled later. High where the law meanwhile was read and says nothing on it, medium where a rule applies meanwhile or the law meanwhile was not read.',
    ru: 'Документ объявляет, что вопрос будет решён позже. Высокая значимость, если действующее пока право прочитано и об этом не говорит; средняя, если пока действует правило или действующее пока право не прочитано.',
    kk: 'Құжат мәселенің кейін шешілетінін жариялайды. Әзірге қолданылатын құқық оқылып, бұл туралы айтылмаса, маңызы жоғары; әзірге қағида қолданылса не әзірге қолданылатын құқық оқылмаса, орташа.',
  },
  behind: {
    en: 'Institutional Grammar 2.0 (Frantz and Siddiki): a statement without a rule in force binds nobody yet.',
    ru: 'Institutional Grammar 2.0 (Frantz, Siddiki): высказывание без действующего правила пока никого не обязывает.',
    kk: 'Institutional Grammar 2.0 (Frantz, Siddiki): қолданыстағы қағидасыз мәлімдеме әзірге ешкімді міндеттемейді.',
  },
  tested: { en: 'functions', ru: 'функции', kk: 'функциялар' },
  says: {
    en: (say) => `${say.function}: promised for later: ${say.roles}.${say.bodies ? ` Named: ${say.bodies}.` : ''} ${MEANWHILE.en[say.variants[0] as Meanwhile]}`,
    ru: (say) => `${say.function}: обещано определить позже, ${say.roles}.${say.bodies ? ` Названо: ${say.bodies}.` : ''} ${MEANWHILE.ru[say.variants[0] as Meanwhile]}`,
    kk: (say) => `${say.function}: кейін айқындауға уәде етілген: ${say.roles}.${say.bodies ? ` Аталғаны: ${say.bodies}.` : ''} ${MEANWHILE.kk[say.variants[0] as Meanwhile]}`,
  },
  *find(view) {
    for (const [id, promises] of Map.groupBy(view.promises, (claim) => claim.function)) {
      for (const claims of Map.groupBy(promises, keyOf).values()) {
        const first = claims[0] as Assignment;
        const meanwhile = highest(claims.map((claim) => SEVERITY[meanwhileOf(view, claim)])) === 'HIGH' ? 'none'
          : claims.every((claim) => meanwhileOf(view, claim) === 'rule') ? 'rule' : 'unread';
        yield {
          state: 'found', test: id, severity: SEVERITY[meanwhile],
          subject: { function: id, bodies: first.body ? [first.body] : [], concerns: first.concerns, aspect: first.aspect },
          claims: claims.map((claim) => claim.id), detail: { roles: [...new Set(claims.map((claim) => claim.role))], variants: [meanwhile] },
        };
      }
    }
    yield* without(view);
  },
};

function* without(view: FindingView): ReturnType<FindingRule['find']> & Generator {
  const promising = new Set(view.promises.map((claim) => claim.function));
  for (const id of view.functions.filter((one) => !promising.has(one))) {
    const read = ROLES.some((role) => view.cell(id, role)?.searched === true || view.at(id, role).length > 0);
    yield read ? { state: 'clear', subject: { function: id }, claims: [] } : { state: 'cannotTell', subject: { function: id }, why: { kind: 'NOT_READ', roles: ROLES }, claims: [] };
  }
}

const ROLES = ['REGULATE', 'DECIDE', 'PROPOSE', 'DELIVER', 'FUND', 'OVERSEE', 'CONSULT', 'ANSWER'] as const;

type Meanwhile = keyof typeof SEVERITY;

/** What applies until the promise is kept: the rule beside it, else the base. */
function meanwhileOf(view: FindingView, { function: id, role }: Assignment): Meanwhile {
  const own = view.cell(id, role);
  if (own?.claims.some((claim) => isStated(claim) && claim.verification !== 'RECALL')) return 'rule';
  const base = view.framework.closure === 'COMPLETE' ? own : view.baseCell(id, role);
  if (base?.claims.some((claim) => isStated(claim) && claim.verification !== 'RECALL') || base?.state === 'IN_PARTS') return 'rule';
  return base?.searched && base.claims.every((claim) => !isStated(claim)) ? 'none' : 'unread';
}

function keyOf(claim: Assignment): string {
  return `${claim.body} ${claim.concerns} ${claim.aspect}`;
}

const MEANWHILE = {
  en: { none: 'Until then the law, as read, does not say.', rule: 'A rule applies meanwhile.', unread: 'What applies meanwhile has not been read.' },
  ru: { none: 'До тех пор право, насколько оно прочитано, об этом не говорит.', rule: 'Пока действует правило.', unread: 'Что действует пока, ещё не прочитано.' },
  kk: { none: 'Оған дейін, оқылғанына қарағанда, бұл құқықта айтылмаған.', rule: 'Әзірге қағида қолданылады.', unread: 'Әзірге не қолданылатыны әлі оқылған жоқ.' },
} as const;
