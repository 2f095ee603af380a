import type { Assignment } from '@okilet/schema/facts';
import type { FindingRule } from '../finding-rule.ts';
import { idsOf } from '../finding-terms.ts';

/** One finding a body, with its denominator: the same sentence at every function would say no more. */
export const whichHat: FindingRule = {
  id: 'which-hat',
  basis: 'SILENCE',
  severities: ['MEDIUM'],
  title: { en: 'Two capacities, which one is not said', ru: 'Две роли, какая из них, не сказано', kk: 'Екі рөл, қайсысы екені айтылмаған' },
  formula: {
    en: 'The text gives a body some facts for the state and some for self-government, and others of which it does not say in which capacity.',
    ru: 'Документ закрепляет за органом одни факты от имени государства, другие от имени самоуправления, а об остальных не говорит, в каком качестве.',
    kk: 'Құжат органға бір деректерді мемлекет атынан, екіншілерін өзін-өзі басқару атынан береді, ал қалғандарының қандай рөлде екенін айтпайды.',
  },
  behind: {
    en: 'The akim represents the state and exercises functions of self-government: Law of Kazakhstan 148-II, Articles 1 and 35; Zhanuzakova (2021) asks for this delimitation.',
    ru: 'Аким представляет государство и осуществляет функции самоуправления: Закон Республики Казахстан 148-II, статьи 1 и 35; такого разграничения требует Жанузакова (2021).',
    kk: 'Әкім мемлекеттің өкілі әрі өзін-өзі басқару функцияларын жүзеге асырады: Қазақстан Республикасының 148-II Заңы, 1 және 35-баптар; мұндай ажыратуды Жанузакова (2021) талап етеді.',
  },
  tested: { en: 'bodies with a stated capacity', ru: 'органы, чьё качество названо', kk: 'рөлі аталған органдар' },
  says: {
    en: (say) => `Acts for the state and for self-government: ${say.bodies}. Facts on which the text does not say in which capacity: ${say.count} of ${say.of}.`,
    ru: (say) => `Действует и от имени государства, и от имени самоуправления: ${say.bodies}. Фактов, для которых документ не называет, в каком качестве: ${say.count} из ${say.of}.`,
    kk: (say) => `Мемлекет атынан да, өзін-өзі басқару атынан да әрекет етеді: ${say.bodies}. Барлық деректер: ${say.of}; олардың ішінде қандай рөлде екені құжатта айтылмағаны: ${say.count}.`,
  },
  *find(view) {
    const held = view.claims.filter((claim) => claim.body !== null);
    for (const [body, claims] of Map.groupBy(held, (claim) => claim.body as string)) {
      const acting = (capacity: Assignment['capacity']) => claims.filter((claim) => claim.capacity === capacity);
      const [state, local, unstated] = [acting('STATE'), acting('SELF_GOVERNMENT'), acting('UNSTATED')];
      if (state.length + local.length === 0) continue;
      const subject = { bodies: [body] };
      if (state.length === 0 || local.length === 0 || unstated.length === 0) yield { state: 'clear', subject, claims: idsOf([...state, ...local]) };
      else yield { state: 'found', subject, severity: 'MEDIUM', claims: idsOf([...state, ...local, ...unstated]), detail: { count: unstated.length, of: claims.length } };
    }
  },
};
