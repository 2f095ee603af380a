import { ROLES, wordsOf, type Lang, type Severity } from '@okilet/schema/vocabulary';
import { promisesOf, type Meanwhile } from '../finding-promises.ts';
import type { FindingRule, Outcome } from '../finding-rule.ts';
import type { Say } from '../finding-say.ts';
import { idsOf } from '../finding-terms.ts';
import type { FindingView } from '../finding-view.ts';

const SEVERITY: Readonly<Record<Meanwhile, Severity>> = { none: 'HIGH', rule: 'MEDIUM', unread: 'MEDIUM' };

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
  tested: { en: 'functions, incomes and ties', ru: 'функции, доходы и связи', kk: 'функциялар, кірістер және байланыстар' },
  says: {
    en: (say) => (say.function
      ? `${say.function}: promised for later: ${say.roles}.${say.bodies ? ` Body named: ${say.bodies}.` : ''} ${meanwhile(say, 'en')}`
      : `${say.source ? `${say.source}: promised` : 'Promised'} for later: ${say.words}. ${meanwhile(say, 'en')}`),
    ru: (say) => (say.function
      ? `${say.function}: обещано определить позже, ${say.roles}.${say.bodies ? ` Назван орган: ${say.bodies}.` : ''} ${meanwhile(say, 'ru')}`
      : `${say.source ? `${say.source}: обещано` : 'Обещано'} на будущее: ${say.words}. ${meanwhile(say, 'ru')}`),
    kk: (say) => (say.function
      ? `${say.function}: кейін айқындауға уәде етілген: ${say.roles}.${say.bodies ? ` Аталған орган: ${say.bodies}.` : ''} ${meanwhile(say, 'kk')}`
      : `${say.source ? `${say.source}: болашаққа` : 'Болашаққа'} уәде етілген: ${say.words}. ${meanwhile(say, 'kk')}`),
  },
  *find(view) {
    for (const { subject, claims, detail, meanwhile } of promisesOf(view)) {
      const test = subject.function === undefined ? {} : { test: subject.function };
      yield { state: 'found', ...test, subject, severity: SEVERITY[meanwhile], claims: idsOf(claims), detail: { ...detail, variants: [meanwhile] } };
    }
    const promising = new Set(view.promises.map((claim) => claim.function));
    for (const id of view.functions.filter((one) => !promising.has(one))) yield without(view, id);
  },
};

function without(view: FindingView, id: string): Outcome {
  const roles = wordsOf(ROLES);
  const subject = { function: id };
  const read = roles.some((role) => view.cell(id, role)?.searched === true || view.at(id, role).length > 0);
  return read ? { state: 'clear', subject, claims: [] } : { state: 'cannotTell', subject, why: { kind: 'NOT_READ', roles }, claims: [] };
}

const MEANWHILE: Readonly<Record<Lang, Readonly<Record<Meanwhile, string>>>> = {
  en: { none: 'Until then the law, as read, does not say.', rule: 'A rule applies meanwhile.', unread: 'What applies meanwhile has not been read.' },
  ru: { none: 'До тех пор право, насколько оно прочитано, об этом не говорит.', rule: 'Пока действует правило.', unread: 'Что действует пока, ещё не прочитано.' },
  kk: { none: 'Оған дейін, оқылғанына қарағанда, бұл құқықта айтылмаған.', rule: 'Әзірге қағида қолданылады.', unread: 'Әзірге не қолданылатыны әлі оқылған жоқ.' },
};

function meanwhile(say: Say, lang: Lang): string {
  return MEANWHILE[lang][say.variants[0] as Meanwhile];
}
