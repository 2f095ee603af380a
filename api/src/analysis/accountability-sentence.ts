import type { Link } from '@okilet/schema/facts';
import type { Lang } from '@okilet/schema/vocabulary';
import { isDecisive } from '@okilet/schema/vocabulary';
import type { Accountability } from './accountability.ts';
import { nameInSentence, shortName } from './names.ts';
import { ACCOUNTABILITY_SENTENCES } from './sentences/accountability/index.ts';
import { inLevelOrder, type World } from './world.ts';

/** Who elects, appoints, ends, oversees, whom it reports to, and whom that leads to: only what links state. */
export function accountabilitySentence(world: World, judged: Accountability, lang: Lang): string {
  const say = ACCOUNTABILITY_SENTENCES[lang];
  const { links, verdict } = judged;
  const body = world.bodies.get(judged.body);
  const heads = judged.countedWith.flatMap((id) => world.bodies.get(id) ?? []).map((one) => nameInSentence(one, lang));
  const ended = links.DISMISSES.filter(decides);
  const appointed = links.APPOINTS.filter(decides);
  const said = (template: (names: string) => string, given: readonly Link[], without: readonly Link[] = []) => {
    const taken = new Set(without.map((link) => other(link)));
    const ids = inLevelOrder(world, new Set(given.map(other).filter((id) => !taken.has(id))));
    return ids.length > 0 ? template(namesOf(world, ids, lang)) : '';
  };
  const parts = [
    body ? `${shortName(body, lang).value.replaceAll('\u00AD', '')}.` : '',
    heads.length > 0 ? say.countedWith(heads.join(', ')) : '',
    said(say.electedBy, links.ELECTS),
    said(say.appointedBy, appointed),
    said(say.takePartInAppointing, links.APPOINTS, appointed),
    said(say.endedBy, ended),
    said(say.takePartInEnding, links.DISMISSES, ended),
    said(say.dissolvedBy, links.DISSOLVES),
    said(say.overseenBy, links.OVERSEES),
    said(say.reportsTo, links.REPORTS_TO),
    verdict ? say.verdict[verdict](judged.stepsDown ?? 0, judged.stepsUp ?? 0) : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function decides(link: Link): boolean {
  return isDecisive(link.part);
}
function other(link: Link): string {
  return link.kind === 'REPORTS_TO' ? link.to : link.from;
}
function namesOf(world: World, ids: readonly string[], lang: Lang): string {
  return ids.flatMap((id) => world.bodies.get(id) ?? []).map((body) => nameInSentence(body, lang)).join(', ');
}
