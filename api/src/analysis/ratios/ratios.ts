import type { Facts } from '@okilet/schema/facts';
import type { RatioKind, Reading, Role } from '@okilet/schema/vocabulary';
import { accountabilityOf } from '../accountability.ts';
import { countsAsStated } from '../cell.ts';
import { bearingOf, isStated } from '../count.ts';
import { matrixOf } from '../matrix.ts';
import { ownSayOf } from '../money/budgets.ts';
import { moneyClaims } from '../money/claims.ts';
import { chainOf, descendants, inLevelOrder, type World } from '../world.ts';
import { canTell, cellAt, isHolder, viewOf, type UnitView } from './unit.ts';

/** One ratio with its parts: never a number without what it was counted of, and what could not be told. */
export interface Ratio {
  readonly kind: RatioKind;
  readonly framework: string;
  readonly unitType: string | null;
  readonly numerator: number;
  readonly denominator: number;
  /** 0 to 1; null where nothing could be told. */
  readonly value: number | null;
  /** Things that belong into the ratio but were not read for it. */
  readonly cannotTell: number;
  /** What stands in the numerator: ids of functions, of funding sources or of bodies; empty where they are cells. */
  readonly of: readonly string[];
}

/** Definiteness of the whole text, and for one kind of unit the four ratios of its duties, money and accountability. */
export function ratiosOf(world: World, facts: Facts, unitType: string | null, options: { readonly reading?: Reading | null } = {}): Ratio[] {
  const reading = options.reading ?? 'OWN';
  const whole = definiteness(world, facts, unitType, reading);
  if (unitType === null) return [whole];
  const view = viewOf(world, facts, unitType, reading);
  return [whole, discretionGap(view), fundingGap(view), ownSayRevenue(view), accountability(view)];
}

type Counted = Pick<Ratio, 'numerator' | 'denominator' | 'cannotTell' | 'of'>;

function ratio(kind: RatioKind, framework: string, unitType: string | null, counted: Counted): Ratio {
  return { kind, framework, unitType, ...counted, value: counted.denominator === 0 ? null : counted.numerator / counted.denominator };
}

/** Over leaf functions and all roles: stated here or above, of the cells searched. */
function definiteness(world: World, facts: Facts, place: string | null, reading: Reading): Ratio {
  const cells = matrixOf(world, facts, { place, reading }).cells.filter((cell) => !world.parts.has(cell.function));
  const searched = cells.filter((cell) => cell.searched);
  return ratio('DEFINITENESS', facts.framework, place, {
    numerator: searched.filter((cell) => countsAsStated(cell.state)).length,
    denominator: searched.length,
    cannotTell: cells.length - searched.length,
    of: [],
  });
}

/** Functions that a body of the unit must deliver, in the order of the tree. */
export function dutiesOf({ world, facts, unit, reading, own }: UnitView): string[] {
  const chosen = { place: unit, chain: chainOf(world, unit) };
  const must = facts.assignments.filter((claim) =>
    claim.role === 'DELIVER' && claim.force === 'MUST' && claim.aspect !== 'PROCEDURE' && isStated(claim) && (reading === 'EFFECTIVE' || !claim.inherited) &&
    own.has((claim.body && world.bodies.get(claim.body)?.unitType) ?? '') && bearingOf(world, claim, chosen) === 'counts');
  const functions = new Set(must.map((claim) => claim.function));
  return world.ordered.filter(({ id }) => functions.has(id)).map(({ id }) => id);
}

function discretionGap(view: UnitView): Ratio {
  return ratio('DISCRETION_GAP', view.facts.framework, view.unit, missing(view, 'DECIDE', dutiesOf(view), (id) => isHolder(view, cellAt(view, id, 'DECIDE'))));
}

function fundingGap(view: UnitView): Ratio {
  const { world } = view;
  const earmarked = new Set(moneyClaims(world, view.facts, { place: view.unit, reading: view.reading }).revenues
    .filter((claim) => claim.earmarkedFor !== null && view.own.has(world.budgets.get(claim.toBudget)?.unitType ?? ''))
    .map((claim) => claim.earmarkedFor));
  const pays = (id: string) => [id, ...descendants(world, id)].some((at) => isHolder(view, cellAt(view, at, 'FUND')));
  const has = (id: string) => pays(id) || (world.upward.get(id) ?? []).some((up) => earmarked.has(up));
  // Steering powers have no line of expenditure of their own anywhere: only tasks for people are asked.
  const tasks = dutiesOf(view).filter((id) => world.functions.get(id)?.kind === 'POLICY');
  return ratio('FUNDING_GAP', view.facts.framework, view.unit, missing(view, 'FUND', tasks, has));
}

/** Duties for which the unit does not hold what is asked, of those whose cell can be judged. */
function missing(view: UnitView, role: Role, duties: readonly string[], has: (id: string) => boolean): Counted {
  const judged = duties.filter((id) => canTell(cellAt(view, id, role)));
  const of = judged.filter((id) => !has(id));
  return { numerator: of.length, denominator: judged.length, cannotTell: duties.length - judged.length, of };
}

function ownSayRevenue(view: UnitView): Ratio {
  const { world } = view;
  const revenues = moneyClaims(world, view.facts, { place: view.unit, reading: view.reading }).revenues
    .filter((claim) => view.own.has(world.budgets.get(claim.toBudget)?.unitType ?? ''));
  const say = ownSayOf(world, revenues);
  const own = [...new Set(revenues.map((claim) => claim.source))].filter((source) => ownSayOf(world, revenues.filter((claim) => claim.source === source)).ownSay > 0);
  return ratio('OWN_SAY_REVENUE', view.facts.framework, view.unit, { numerator: say.ownSay, denominator: say.sources, cannotTell: 0, of: own.sort() });
}

/** Bodies of the unit that decide on anything there. */
function decidersOf({ world, facts, unit, reading, own }: UnitView): string[] {
  const chosen = { place: unit, chain: chainOf(world, unit) };
  return inLevelOrder(world, new Set(facts.assignments
    .filter((claim) => claim.role === 'DECIDE' && claim.aspect !== 'PROCEDURE' && claim.force !== 'MUST_NOT' && isStated(claim) && (reading === 'EFFECTIVE' || !claim.inherited) && bearingOf(world, claim, chosen) === 'counts')
    .flatMap((claim) => claim.body ?? [])
    .filter((id) => own.has(world.bodies.get(id)?.unitType ?? '') && world.bodies.get(id)?.kind !== 'ELECTORATE')));
}

function accountability(view: UnitView): Ratio {
  const deciders = decidersOf(view);
  const judged = deciders.map((id) => ({ id, verdict: accountabilityOf(view.world, view.facts, id, { reading: view.reading }).verdict })).filter(({ verdict }) => verdict !== 'CANNOT_TELL');
  const of = judged.filter(({ verdict }) => verdict === 'DOWNWARD' || verdict === 'BOTH').map(({ id }) => id);
  return ratio('ACCOUNTABILITY', view.facts.framework, view.unit, { numerator: of.length, denominator: judged.length, cannotTell: deciders.length - judged.length, of });
}
