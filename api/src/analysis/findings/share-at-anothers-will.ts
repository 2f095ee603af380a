import type { Revenue } from '@okilet/schema/facts';
import type { FindingRule } from '../finding-rule.ts';
import { idsOf, isSubnational, sameUnit } from '../finding-terms.ts';
import { chainOf } from '../world.ts';

/** Money that is divided between budgets; who gives a transfer or a loan decides on it by its nature. */
const DIVIDED: ReadonlySet<Revenue['flow']> = new Set(['OWN_TAX', 'TAX_SHARE', 'FEE', 'FINE', 'PROPERTY']);

export const shareAtAnothersWill: FindingRule = {
  id: 'share-at-anothers-will',
  basis: 'STATED',
  severities: ['MEDIUM'],
  title: { en: 'A share set by another unit', ru: 'Долю устанавливает другая единица', kk: 'Үлесті басқа бірлік белгілейді' },
  formula: {
    en: 'The share of a tax, fee, fine or income from property that a unit below the state receives is set by a decision, with or without limits, and the body that decides belongs neither to the unit nor to one inside it.',
    ru: 'Доля налога, сбора, штрафа или дохода от имущества, которую получает единица ниже государства, устанавливается решением, с пределами или без, и орган, который решает, не относится ни к этой единице, ни к той, что входит в неё.',
    kk: 'Мемлекеттен төмен бірлік алатын салықтың, алымның, айыппұлдың не мүліктен түсетін кірістің үлесі шекпен не шексіз шешіммен белгіленеді, ал шешетін орган осы бірлікке де, оның ішіндегі бірлікке де жатпайды.',
  },
  behind: {
    en: 'European Charter of Local Self-Government, Article 9(6); OECD tax-autonomy scale, d.1 to d.4.',
    ru: 'Европейская хартия местного самоуправления, статья 9(6); шкала налоговой автономии ОЭСР, d.1–d.4.',
    kk: 'Жергілікті өзін-өзі басқарудың еуропалық хартиясы, 9(6)-бап; ЭЫДҰ салықтық дербестік шкаласы, d.1–d.4.',
  },
  tested: { en: 'shares set by decision', ru: 'доли, установленные решением', kk: 'шешіммен белгіленетін үлестер' },
  says: {
    en: (say) => `${say.source}: receiving budget: ${say.budgets}; a body of another unit sets the share: ${say.bodies}.`,
    ru: (say) => `${say.source}: получатель – ${say.budgets}; долю устанавливает орган другой единицы: ${say.bodies}.`,
    kk: (say) => `${say.source}: алушы – ${say.budgets}; үлесті басқа бірліктің органы белгілейді: ${say.bodies}.`,
  },
  *find(view) {
    const { world } = view;
    const unitOf = (one: Revenue) => world.budgets.get(one.toBudget)?.unitType ?? null;
    const shares = view.revenues.filter((one) => DIVIDED.has(one.flow) && (one.shareKind === 'BY_DECISION' || one.shareKind === 'RANGE') && isSubnational(world, unitOf(one)));
    for (const group of Map.groupBy(shares, (one) => `${one.source} ${one.toBudget} ${one.splitSetBy}`).values()) {
      const [first] = group as [Revenue, ...Revenue[]];
      const subject = { source: first.source, budgets: [first.toBudget], bodies: first.splitSetBy ? [first.splitSetBy] : [], concerns: unitOf(first) };
      const setter = first.splitSetBy === null ? null : (world.bodies.get(first.splitSetBy)?.unitType ?? null);
      if (setter === null) yield { state: 'cannotTell', subject, why: { kind: 'NO_SETTER' }, claims: idsOf(group) };
      else if (sameUnit(world, setter, subject.concerns) || chainOf(world, setter).has(subject.concerns ?? '')) yield { state: 'clear', subject, claims: idsOf(group) };
      else yield { state: 'found', subject, severity: 'MEDIUM', claims: idsOf(group), detail: {} };
    }
  },
};
