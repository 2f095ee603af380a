import type { Assignment } from '@okilet/schema/facts';
import { ASKED_ROLES, type Lang, type Role } from '@okilet/schema/vocabulary';
import { joined, WORDS } from '@okilet/schema/words';
import { countsAsStated, type Cell } from './cell.ts';
import { groupNames, inLang, isPlural, nameInSentence } from './names.ts';
import { SENTENCES } from './sentences/index.ts';
import { inLevelOrder, rankOf, type World } from './world.ts';

/**
 * Who makes the rules, decides, delivers, pays, oversees and answers for a function, and what is left open, as sentences
 * in one language; or only some roles, where asked. The same words for every framework; silence is said only where the text was read for the role.
 */
export function answerSentence(world: World, functionId: string, cells: readonly Cell[], lang: Lang, roles: readonly Role[] = ASKED_ROLES): string {
  const say = SENTENCES[lang];
  const subject = world.functions.get(functionId);
  const byRole = new Map(cells.map((cell) => [cell.role, cell]));
  const asked = roles.flatMap((role) => byRole.get(role) ?? []);
  const who = (holds: (cell: Cell) => boolean) => asked.filter(holds).map((cell) => WORDS[lang].roles[cell.role].who);
  const clauses = asked.filter((cell) => countsAsStated(cell.state)).map((cell) => clause(world, cell, lang));
  const parts = [
    clauses.length > 0 ? say.clauses(subject ? inLang(subject.name, lang).value : functionId, clauses) : '',
    sentence(who((cell) => cell.state === 'PROMISED'), lang, say.promised),
    sentence(who((cell) => cell.state === 'IN_PARTS'), lang, say.inParts),
    sentence(who((cell) => cell.state === 'SILENT'), lang, say.silent),
    sentence(who((cell) => cell.state === 'NOT_SEARCHED'), lang, say.notSearched),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function sentence(who: readonly string[], lang: Lang, template: (list: string) => string): string {
  return who.length > 0 ? template(joined(who, WORDS[lang])) : '';
}

/** "the district akimat and the rural akim decide". */
function clause(world: World, cell: Cell, lang: Lang): string {
  const said = cell.role === 'FUND' ? paying(world, cell, lang) : acting(world, cell, lang);
  const above = cell.statedAt ? world.functions.get(cell.statedAt) : undefined;
  if (above) return `${said} ${SENTENCES[lang].saidAbove(inLang(above.name, lang).value)}`;
  return cell.onlyIf.length > 0 ? `${said} ${SENTENCES[lang].onlyIf}` : said;
}

function acting(world: World, cell: Cell, lang: Lang): string {
  const say = SENTENCES[lang];
  const bodies = holdersOf(world, cell).flatMap((id) => world.bodies.get(id) ?? []);
  const each = bodies.map((body) => nameInSentence(body, lang));
  const names = (lang === 'en' ? each : groupNames(each, lang)).map(say.holder);
  const words = WORDS[lang].roles[cell.role];
  const holders = names.length > 0 ? joined(names, WORDS[lang]) : say.nobodyNamed;
  if (cell.state === 'EXCLUDED') return say.excluded(holders, words);
  const many = bodies.length > 1 || bodies.some((body) => isPlural(body, lang));
  return say.clause(cell.role, holders, many ? words.many : words.one);
}

/** Budgets are named by their level: "the district and village budgets pay". */
function paying(world: World, cell: Cell, lang: Lang): string {
  const names = holdersOf(world, cell).flatMap((id) => {
    const holder = world.budgets.get(id) ?? world.bodies.get(id);
    return holder ? nameInSentence(holder, lang) : [];
  });
  return SENTENCES[lang].pays(joined(names, WORDS[lang]), names.length, cell.state === 'EXCLUDED');
}

/** Who holds the claims of a cell: budgets for FUND, bodies otherwise; by level. Prohibitions count only in an excluded cell. */
export function holdersOf(world: World, cell: Pick<Cell, 'role' | 'claims' | 'state'>): string[] {
  const claims = cell.claims.filter((claim) => claim.verification !== 'RECALL' && (cell.state === 'EXCLUDED' || claim.force !== 'MUST_NOT'));
  if (cell.role === 'FUND') return budgetsInOrder(world, claims);
  return inLevelOrder(world, new Set(claims.flatMap((claim) => claim.body ?? [])));
}

function budgetsInOrder(world: World, claims: readonly Assignment[]): string[] {
  const rank = (id: string) => rankOf(world, world.budgets.get(id)?.unitType ?? world.bodies.get(id)?.unitType ?? null);
  return [...new Set(claims.flatMap((claim) => claim.fromBudget ?? claim.body ?? []))].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
