import type { Link } from '@okilet/schema/facts';
import type { LinkBasis, Severity } from '@okilet/schema/vocabulary';
import { joined } from '@okilet/schema/words';
import { highest, type FindingRule, type Outcome } from '../finding-rule.ts';
import { idsOf, sameUnit } from '../finding-terms.ts';
import type { FindingView } from '../finding-view.ts';
import { chainOf } from '../world.ts';

/** On what ground the powers end: the basis, or grounds that the text names without a basis. */
type Ground = LinkBasis | 'NAMED';

const SEVERITY: Readonly<Record<Ground, Severity>> = {
  DISCRETION: 'HIGH', UNSTATED: 'HIGH', NAMED: 'MEDIUM', LEGALITY: 'MEDIUM', NO_CONFIDENCE: 'MEDIUM', TERM: 'LOW', COURT: 'LOW',
};

export const electedRemovableFromAbove: FindingRule = {
  id: 'elected-removable-from-above',
  basis: 'STATED',
  severities: ['HIGH', 'MEDIUM', 'LOW'],
  title: { en: 'Elected; a higher body ends the powers', ru: 'Избран; полномочия прекращает вышестоящий орган', kk: 'Сайланған; өкілеттігін жоғары тұрған орган тоқтатады' },
  formula: {
    en: 'A body is elected in its own unit, and a body of a unit above decides to end its powers or dissolve it. High at discretion or on no stated basis, medium for a breach of law, on other grounds named or after a vote of no confidence, low by a court or at the end of the term.',
    ru: 'Орган избирается в своей единице, а орган вышестоящей единицы решает прекратить его полномочия или распустить его. Высокая значимость, если по усмотрению или основание не названо; средняя, если за нарушение закона, по другим названным основаниям или после вотума недоверия; низкая, если через суд или по истечении срока.',
    kk: 'Орган өз бірлігінде сайланады, ал жоғары тұрған бірліктің органы оның өкілеттігін тоқтатуды не оны таратуды шешеді. Өз қалауымен болса не негізі аталмаса, маңызы жоғары; заң бұзғаны үшін, басқа аталған негіздер бойынша не сенімсіздік дауысынан кейін болса, орташа; сот арқылы не мерзімі біткенде болса, төмен.',
  },
  behind: {
    en: 'Principal and agent: an elected agent with a second principal who can dismiss it serves that one; V-Dem codes such offices as subordinate; European Charter, Article 7.',
    ru: 'Принципал и агент: избранный агент, которого может сместить второй принципал, служит ему; V-Dem считает такие должности подчинёнными; Европейская хартия, статья 7.',
    kk: 'Принципал мен агент: екінші принципал босата алатын сайланған агент соған қызмет етеді; V-Dem мұндай лауазымдарды бағынышты деп санайды; Еуропалық хартия, 7-бап.',
  },
  tested: { en: 'elected bodies', ru: 'избранные органы', kk: 'сайланған органдар' },
  says: {
    en: (say) => `Elected in its own unit: ${say.bodies}. A body of a unit above can end the powers: ${say.others}; ${joined(say.variants.map((basis) => BASIS.en[basis as Ground]), { and: 'or' })}.`,
    ru: (say) => `Избирается в своей единице: ${say.bodies}. Прекратить полномочия может орган вышестоящей единицы: ${say.others}; ${joined(say.variants.map((basis) => BASIS.ru[basis as Ground]), { and: 'или' })}.`,
    kk: (say) => `Өз бірлігінде сайланады: ${say.bodies}. Өкілеттігін тоқтата алатын жоғары тұрған бірліктің органы: ${say.others}; ${joined(say.variants.map((basis) => BASIS.kk[basis as Ground]), { and: 'не' })}.`,
  },
  *find(view) {
    const chosen = Map.groupBy(view.links.filter((link) => isOwnElection(view, link)), (link) => link.to);
    for (const [body, elections] of chosen) yield* test(view, body, elections);
    for (const [body, links] of Map.groupBy(view.conditionalLinks.filter((link) => isOwnElection(view, link) && !chosen.has(link.to)), (link) => link.to)) {
      yield { state: 'cannotTell', subject: { bodies: [body] }, why: { kind: 'ONLY_IF', roles: [], conditions: [...new Set(links.flatMap((link) => link.conditionKind ?? []))] }, claims: idsOf(links) };
    }
  },
};

function* test(view: FindingView, body: string, elections: readonly Link[]): Generator<Outcome> {
  const removals = view.links.filter((link) => link.to === body && endsPowers(link) && isAbove(view, link.from, body));
  // A text that changes a base may leave the removal to it.
  if (removals.length === 0 && !view.partial) yield { state: 'clear', subject: { bodies: [body] }, claims: idsOf(elections) };
  for (const [from, links] of Map.groupBy(removals, (link) => link.from)) {
    const grounds = [...new Set(links.map((link) => groundOf(view, link)))].sort();
    yield {
      state: 'found', test: body, subject: { bodies: [body, from].sort() }, severity: highest(grounds.map((ground) => SEVERITY[ground])), claims: idsOf([...elections, ...links]),
      detail: { who: [body], others: [from], variants: grounds },
    };
  }
}

function groundOf(view: FindingView, link: Link): Ground {
  if (view.world.bodies.get(link.from)?.kind === 'COURT') return 'COURT';
  return link.basis === 'UNSTATED' && link.conditionKind === 'GROUNDS' ? 'NAMED' : link.basis;
}

function isOwnElection(view: FindingView, link: Link): boolean {
  const unit = (id: string) => view.world.bodies.get(id)?.unitType ?? null;
  return link.kind === 'ELECTS' && sameUnit(view.world, unit(link.from), unit(link.to)) && view.world.bodies.get(link.from)?.kind === 'ELECTORATE';
}

/** A part that decides: who proposes, starts the procedure or agrees does not end the powers alone. */
function endsPowers(link: Link): boolean {
  return (link.kind === 'DISMISSES' || link.kind === 'DISSOLVES') && (link.part === 'SOLE' || link.part === 'DECIDES' || link.part === 'OBLIGES');
}

function isAbove(view: FindingView, from: string, body: string): boolean {
  const [above, own] = [from, body].map((id) => view.world.bodies.get(id)?.unitType ?? null) as [string | null, string | null];
  return above !== null && !sameUnit(view.world, above, own) && chainOf(view.world, own).has(above);
}

const BASIS: Readonly<Record<'en' | 'ru' | 'kk', Readonly<Record<Ground, string>>>> = {
  en: {
    DISCRETION: 'at its own discretion', UNSTATED: 'the text names no basis', NAMED: 'on grounds that the text names', LEGALITY: 'for a breach of the law', NO_CONFIDENCE: 'after a vote of no confidence',
    TERM: 'at the end of the term', COURT: 'by a court',
  },
  ru: {
    DISCRETION: 'по своему усмотрению', UNSTATED: 'основание документ не называет', NAMED: 'по названным в документе основаниям', LEGALITY: 'за нарушение закона', NO_CONFIDENCE: 'после вотума недоверия',
    TERM: 'по истечении срока', COURT: 'через суд',
  },
  kk: {
    DISCRETION: 'өз қалауымен', UNSTATED: 'негізі құжатта аталмаған', NAMED: 'құжатта аталған негіздер бойынша', LEGALITY: 'заң бұзғаны үшін', NO_CONFIDENCE: 'сенімсіздік дауысынан кейін',
    TERM: 'мерзімі біткенде', COURT: 'сот арқылы',
  },
};
