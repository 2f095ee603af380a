import { chainToVoters } from '../finding-chains.ts';
import type { FindingRule } from '../finding-rule.ts';
import { decides, idsOf, isPublic, isSubnational } from '../finding-terms.ts';

export const noLocalAccountability: FindingRule = {
  id: 'no-local-accountability',
  basis: 'SILENCE',
  severities: ['HIGH', 'MEDIUM'],
  title: { en: 'Decides, does not answer to voters of its unit', ru: 'Решает, но перед избирателями своей единицы не отвечает', kk: 'Шешеді, бірақ өз бірлігінің сайлаушылары алдында жауап бермейді' },
  formula: {
    en: 'A body below the state decides, and neither it nor the office that heads it is reached in two steps from the voters of its own unit by electing, appointing, dismissing or dissolving. Consent, proposals, oversight and reports do not count. Medium where a chain leads to other voters, high where it leads to none.',
    ru: 'Орган ниже уровня государства решает, и ни до него, ни до возглавляющей его должности не дойти за два шага от избирателей его единицы через избрание, назначение, прекращение полномочий или роспуск. Согласие, представление, контроль и отчёты не считаются. Средняя значимость, если цепочка ведёт к другим избирателям, высокая, если ни к каким.',
    kk: 'Мемлекет деңгейінен төмен орган шешеді, ал оған да, оны басқаратын лауазымға да өз бірлігінің сайлаушыларынан сайлау, тағайындау, өкілеттігін тоқтату не тарату арқылы екі қадамда жету мүмкін емес. Келісім, ұсыну, бақылау және есептер есептелмейді. Тізбек басқа сайлаушыларға апарса, маңызы орташа, ешқандай сайлаушыларға апармаса, жоғары.',
  },
  behind: {
    en: 'Accountability as a forum with consequences (Bovens 2007): who only hears a report cannot sanction.',
    ru: 'Подотчётность как форум с последствиями (Bovens 2007): кто только слушает отчёт, санкций не имеет.',
    kk: 'Есептілік салдары бар форум ретінде (Bovens 2007): есепті тек тыңдаушы санкция қолдана алмайды.',
  },
  tested: { en: 'deciding bodies', ru: 'решающие органы', kk: 'шешуші органдар' },
  says: {
    en: (say) => `Deciding body: ${say.bodies}. Voters of its unit do not give or end its office in one or two steps${say.others ? `; the office is given or ended by ${say.others}` : ''}.`,
    ru: (say) => `Решающий орган: ${say.bodies}. Избиратели его единицы ни за один, ни за два шага не дают и не прекращают его полномочий${say.others ? `; это ${say.manyOthers ? 'делают' : 'делает'} ${say.others}` : ''}.`,
    kk: (say) => `Шешуші орган: ${say.bodies}. Өз бірлігінің сайлаушылары бір не екі қадамда оның өкілеттігін бермейді де, тоқтатпайды да${say.others ? `; мұны ${say.others} жасайды` : ''}.`,
  },
  *find(view) {
    const deciding = view.claims.filter((claim) => decides(claim) && isPublic(view.world, claim.body) && isSubnational(view.world, view.world.bodies.get(claim.body)?.unitType ?? null));
    for (const [body, claims] of Map.groupBy(deciding, (claim) => claim.body as string)) {
      const subject = { bodies: [body] };
      const chain = chainToVoters(view, body);
      if (chain.reach === 'UNKNOWN') yield { state: 'cannotTell', subject, why: { kind: 'NO_SELECTION' }, claims: idsOf(claims) };
      else if (chain.reach === 'OWN_VOTERS') yield { state: 'clear', subject, claims: chain.claims };
      else {
        yield {
          state: 'found', subject, severity: chain.reach === 'OTHER_VOTERS' ? 'MEDIUM' : 'HIGH', claims: chain.claims,
          detail: { others: chain.principals, count: claims.length },
        };
      }
    }
  },
};
