import type { FindingRule } from '../finding-rule.ts';

/** Mutually exclusive with responsible-without-power, which asks for a decider. */
export const noDecider: FindingRule = {
  id: 'no-decider',
  basis: 'SILENCE',
  severities: ['HIGH', 'MEDIUM'],
  title: { en: 'The text does not say who decides', ru: 'Документ не говорит, кто решает', kk: 'Кім шешетіні құжатта айтылмаған' },
  formula: {
    en: 'The text that governs the function was read for who decides, and no decision is stated or promised for the function, for one above it or for a part of it. The silence of a text that changes a base counts only where the base is silent too. High where the text says who delivers or answers, else medium.',
    ru: 'Документ, который регулирует функцию, прочитан в поисках того, кто решает; решение не закреплено и не обещано ни для самой функции, ни для вышестоящей, ни для её части. Молчание документа, который меняет другую основу, считается, только если молчит и она. Высокая значимость, если документ говорит, кто исполняет или отвечает, иначе средняя.',
    kk: 'Функцияны реттейтін құжат кім шешетінін іздеп оқылды; шешім функцияның өзі үшін де, жоғарғысы үшін де, бөлігі үшін де бекітілмеген әрі уәде етілмеген. Басқа негізді өзгертетін құжаттың үнсіздігі сол негізде де айтылмаса ғана есептеледі. Кім орындайтыны не кім жауап беретіні айтылса, маңызы жоғары, әйтпесе орташа.',
  },
  behind: {
    en: 'RACI charts of responsibility: exactly one accountable per task; OECD, Making Decentralisation Work (2019), guideline 1.',
    ru: 'Матрицы ответственности RACI: за каждую задачу отвечает ровно один; ОЭСР, Making Decentralisation Work (2019), рекомендация 1.',
    kk: 'RACI жауапкершілік матрицалары: әр міндетке дәл бір жауапты; ЭЫДҰ, Making Decentralisation Work (2019), 1-ұсыным.',
  },
  tested: { en: 'functions', ru: 'функции', kk: 'функциялар' },
  says: {
    en: (say) => `${say.function}: the text does not say who decides${say.roles ? `; it does say ${say.roles}` : ''}.`,
    ru: (say) => `${say.function}: документ не говорит, кто решает${say.roles ? `, но говорит, ${say.roles}` : ''}.`,
    kk: (say) => `${say.function}: кім шешетіні құжатта айтылмаған${say.roles ? `, бірақ ${say.roles} айтылған` : ''}.`,
  },
  *find(view) {
    for (const id of view.functions) {
      const subject = { function: id };
      const standing = view.standing(id, 'DECIDE');
      if (standing.is === 'unknown') yield { state: 'cannotTell', subject, why: standing.why, claims: [] };
      else if (standing.is === 'stated') yield { state: 'clear', subject, claims: [] };
      else if (standing.is === 'absent') {
        const bound = (['DELIVER', 'ANSWER'] as const).map((role) => ({ role, claims: view.around(id, role) })).filter(({ claims }) => claims.length > 0);
        yield {
          state: 'found', subject, severity: bound.length > 0 ? 'HIGH' : 'MEDIUM',
          claims: bound.flatMap(({ claims }) => claims.map((claim) => claim.id)), detail: { roles: bound.map(({ role }) => role) },
        };
      }
    }
  },
};
