import type { Body, Facts, Link } from '@okilet/schema/facts';
import { LINK_BASES, LINK_PARTS, wordsOf, type AccountabilityVerdict, type LinkBasis, type LinkKind, type LinkPart, type Reading } from '@okilet/schema/vocabulary';
import { answersIn } from './answers-to.ts';
import { shortestChains, stepsOf, type Path, type Step } from './chains.ts';
import { isStated } from './count.ts';
import { rankOf, type World } from './world.ts';

/** One way in which powers end: its basis, and who takes which part in it. */
export interface EndingRoute {
  readonly kind: 'DISMISSES' | 'DISSOLVES';
  readonly basis: LinkBasis;
  /** One cell per part, in the order of a procedure; the last for links whose part is not stated. */
  readonly cells: readonly { readonly part: LinkPart | null; readonly links: readonly Link[] }[];
}

/** A chain that leads to voters or residents, or to a body above. */
export interface AccountabilityChain {
  readonly path: Path;
  /** It ends with the voters or residents of the body's own unit. */
  readonly own: boolean;
  /** It ends with voters or residents. */
  readonly voters: boolean;
}

/** Who gives, oversees and ends the powers of one body, to whom it reports, and whom that leads to. */
export interface Accountability {
  readonly framework: string;
  readonly body: string;
  readonly reading: Reading;
  /** Null for voters themselves. */
  readonly verdict: AccountabilityVerdict | null;
  /** Offices whose links count for the body, since they head it. */
  readonly countedWith: readonly string[];
  readonly links: Readonly<Record<LinkKind, readonly Link[]>>;
  /** Links only promised; they count for nothing yet. */
  readonly promised: readonly Link[];
  /** Links in which it elects, appoints, oversees others, or receives their reports. */
  readonly over: readonly Link[];
  readonly routes: readonly EndingRoute[];
  readonly chains: readonly AccountabilityChain[];
  /** Steps to the voters of its own unit and to the nearest body above; null where no chain leads there. */
  readonly stepsDown: number | null;
  readonly stepsUp: number | null;
}

/**
 * Accountability as a forum with consequences (Bovens 2007): only chains of who elects, decisively appoints, dismisses or
 * dissolves decide the verdict; oversight and reports are listed. Nothing is concluded for a body that no link names.
 */
export function accountabilityOf(world: World, facts: Facts, id: string, options: { readonly reading?: Reading | null } = {}): Accountability {
  const reading = options.reading ?? 'OWN';
  const countedWith = world.catalogue.bodies.filter((one) => one.heads === id && one.unitType === world.bodies.get(id)?.unitType).map((one) => one.id);
  const who = [id, ...countedWith];
  const read = facts.links.filter((link) => reading === 'EFFECTIVE' || !link.inherited);
  const stated = read.filter(isStated);
  const bearing = stated.filter((link) => who.includes(agentOf(link)) && !who.includes(principalOf(link)));
  const of = (kind: LinkKind) => bearing.filter((link) => link.kind === kind);
  const edges = stepsOf(answersIn(facts, reading), facts.links);
  const reached = reachOf(world, edges, who);
  return {
    framework: facts.framework,
    body: id,
    reading,
    verdict: world.bodies.get(id)?.kind === 'ELECTORATE' ? null : verdictOf(reached, edges.some((edge) => who.includes(edge.agent))),
    countedWith,
    links: { ELECTS: of('ELECTS'), APPOINTS: of('APPOINTS'), DISMISSES: of('DISMISSES'), DISSOLVES: of('DISSOLVES'), OVERSEES: of('OVERSEES'), REPORTS_TO: of('REPORTS_TO') },
    promised: read.filter((link) => !isStated(link) && (who.includes(link.from) || who.includes(link.to))),
    over: stated.filter((link) => who.includes(principalOf(link)) && !who.includes(agentOf(link))),
    routes: routesOf(bearing),
    ...reached,
  };
}

function agentOf(link: Link): string {
  return link.kind === 'REPORTS_TO' ? link.from : link.to;
}
function principalOf(link: Link): string {
  return link.kind === 'REPORTS_TO' ? link.to : link.from;
}

type Reach = Pick<Accountability, 'chains' | 'stepsDown' | 'stepsUp'>;

function verdictOf({ stepsDown, stepsUp }: Reach, linked: boolean): AccountabilityVerdict {
  if (!linked) return 'CANNOT_TELL';
  if (stepsDown !== null) return stepsUp !== null ? 'BOTH' : 'DOWNWARD';
  return stepsUp !== null ? 'UPWARD_ONLY' : 'NONE';
}

/** Chains to voters and residents, strongest first, and upwards: to the nearest body above and to where each chain ends. */
function reachOf(world: World, edges: readonly Step[], who: readonly string[]): Reach {
  const [id = ''] = who;
  const unit = world.bodies.get(id)?.unitType ?? null;
  const sanctions = shortestChains(edges, who, 'SANCTION');
  const ends = (at: string) => !edges.some((edge) => edge.agent === at && edge.strength === 'SANCTION');
  const isPeople = (body: Body | undefined) => body?.kind === 'ELECTORATE' || (body?.kind === 'COMMUNITY' && body.unitType === unit && ends(body.id));
  const isAbove = (at: string) => rankOf(world, world.bodies.get(at)?.unitType ?? null) < rankOf(world, unit);
  const own = (at: string) => sameUnit(world, world.bodies.get(at)?.unitType ?? null, unit);
  const people = new Map<string, Path>();
  // Oversight and reports are worth showing where they lead home; through other units they only wander.
  for (const least of ['SANCTION', 'CONTROL', 'INFORMATION'] as const) {
    for (const [at, path] of shortestChains(edges, who, least)) {
      if (isPeople(world.bodies.get(at)) && (least === 'SANCTION' || own(at)) && !people.has(at)) people.set(at, path);
    }
  }
  const above = [...sanctions.values()].filter((path) => isAbove(path.to));
  const shown = above.filter((path, index) => !people.has(path.to) && (index === 0 || ends(path.to)));
  const down = [...sanctions.values()].filter((path) => isPeople(world.bodies.get(path.to)) && own(path.to));
  return {
    chains: [
      ...[...people.values()].map((path) => ({ path, own: own(path.to), voters: true })),
      ...shown.map((path) => ({ path, own: false, voters: false })),
    ],
    stepsDown: fewest(down),
    stepsUp: fewest(above),
  };
}

function fewest(paths: readonly Path[]): number | null {
  return paths.length === 0 ? null : Math.min(...paths.map((path) => path.steps.length));
}

/** The same kind of unit, or one a variant of the other. */
function sameUnit(world: World, a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  return a === b || world.unitTypes.get(a)?.variantOf === b || world.unitTypes.get(b)?.variantOf === a;
}

function routesOf(links: readonly Link[]): EndingRoute[] {
  return (['DISMISSES', 'DISSOLVES'] as const).flatMap((kind) =>
    ROUTE_ORDER.flatMap((basis) => {
      const own = links.filter((link) => link.kind === kind && link.basis === basis);
      if (own.length === 0) return [];
      const cells = [...wordsOf(LINK_PARTS), null].map((part) => ({ part, links: own.filter((link) => link.part === part) }));
      return [{ kind, basis, cells: cells.filter(({ part, links: named }) => part !== null || named.length > 0) }];
    }));
}

/** No confidence first: the longest procedure, and the one that readers ask for. */
const ROUTE_ORDER: readonly LinkBasis[] = ['NO_CONFIDENCE', ...wordsOf(LINK_BASES).filter((basis) => basis !== 'NO_CONFIDENCE')];
