import type { Facts, GovFunction, Link } from '@okilet/schema/facts';
import type { AutonomyComponentKind, Reading, Role } from '@okilet/schema/vocabulary';
import { isDecisive } from '@okilet/schema/vocabulary';
import { countsForAccountability } from '../answers-to.ts';
import { countsAsStated } from '../cell.ts';
import { isOwnSource, rateSayOf } from '../money/budgets.ts';
import { moneyClaims } from '../money/claims.ts';
import { descendants, type World } from '../world.ts';
import { canTell, cellAt, isHolder, unitsHolding, viewOf, type UnitView } from './unit.ts';

/** One input of a component: a task, a source or a choice, and what it adds. */
export interface ComponentInput {
  /** Id of a function, of a funding source or of a body. */
  readonly id: string;
  /** What it can add at most. */
  readonly weight: number;
  /** What it adds; null where it was not read. */
  readonly points: number | null;
  readonly claims: readonly string[];
}

/** One indicative component after the Local Autonomy Index: its scale, its inputs and what of them was read. Never summed. */
export interface AutonomyComponent {
  readonly kind: AutonomyComponentKind;
  readonly framework: string;
  readonly unitType: string;
  /** On its scale from 0 to `most`; null unless every input was read. */
  readonly value: number | null;
  readonly most: number;
  readonly inputs: readonly ComponentInput[];
}

/**
 * Components of local autonomy that claims alone can give (Ladner, Keuffer, Baldersheim: LAI). Indicative: coding of the index itself is a
 * judgement of experts, and its other components need amounts or such judgement. No sum and no index is made of them.
 */
export function autonomyOf(world: World, facts: Facts, unitType: string, options: { readonly reading?: Reading | null } = {}): AutonomyComponent[] {
  const view = viewOf(world, facts, unitType, options.reading ?? 'OWN');
  return [tasks(view, 'POLICY_SCOPE', 'DELIVER'), tasks(view, 'POLITICAL_DISCRETION', 'DECIDE'), fiscal(view), organisational(view)];
}

/** Eight tasks, twelve points, divided by three. */
function tasks(view: UnitView, kind: AutonomyComponentKind, role: Role): AutonomyComponent {
  const items = view.world.ordered.filter((one): one is GovFunction & { laiWeight: number } => one.laiItem !== null && one.laiWeight !== null);
  const inputs = items.map(({ id, laiWeight }): ComponentInput => {
    const share = shareOf(view, id, role);
    return { id, weight: laiWeight, points: share === null ? null : share * laiWeight, claims: cellAt(view, id, role).claims.map((claim) => claim.id) };
  });
  const total = items.reduce((sum, one) => sum + one.laiWeight, 0);
  return component(view, kind, 4, inputs, total === 0 ? null : 4 / total);
}

/** 1 where the unit alone holds the role, a half with others, 0 where others do or the text does not say; of parts, their mean. */
function shareOf(view: UnitView, id: string, role: Role): number | null {
  const cell = cellAt(view, id, role);
  if (cell.state === 'IN_PARTS') {
    const parts = descendants(view.world, id).filter((part) => !view.world.parts.has(part)).flatMap((part) => shareOf(view, part, role) ?? []);
    return parts.length === 0 ? null : parts.reduce((sum, part) => sum + part, 0) / parts.length;
  }
  if (!canTell(cell)) return null;
  if (!countsAsStated(cell.state) || !isHolder(view, cell)) return 0;
  return [...unitsHolding(view, cell)].every((unit) => view.own.has(unit)) ? 1 : 0.5;
}

/** 4 base and rate of two major taxes, 3 the rate of a major one freely, 2 within limits, 1 any say, 0 none. */
function fiscal(view: UnitView): AutonomyComponent {
  const { world } = view;
  const own = moneyClaims(world, view.facts, { place: view.unit, reading: view.reading }).revenues
    .filter((claim) => isOwnSource(claim) && view.own.has(world.budgets.get(claim.toBudget)?.unitType ?? ''));
  const points = own.map((claim) => {
    const code = rateSayOf(world, claim) === 'HERE' ? (claim.autonomy ?? '') : '';
    if (claim.major && /^a/.test(code)) return 4;
    if (claim.major && code === 'b.1') return 3;
    if (claim.major && code === 'b.2') return 2;
    return /^[abc]/.test(code) ? 1 : 0;
  });
  const inputs = own.map((claim, index): ComponentInput => ({ id: claim.source, weight: 4, points: points[index] ?? 0, claims: [claim.id] }));
  const best = Math.max(0, ...points);
  const full = points.filter((point) => point === 4).length > 1;
  return { ...component(view, 'FISCAL_AUTONOMY', 4, inputs, null), value: own.length === 0 ? null : best === 4 && !full ? 3 : best };
}

/** Of the four choices of the index (staff, pay, structure, enterprises) the function tree knows staff and structure, as one. */
const ORGANISATION = ['staffing-structure'] as const;

/** 1 where citizens or the council choose the executive, 0 where a body above does; a half where the unit decides on staff and structure. */
function organisational(view: UnitView): AutonomyComponent {
  const choice = executiveOf(view);
  const choices = ORGANISATION.filter((id) => view.world.functions.has(id)).map((id): ComponentInput => {
    const cell = cellAt(view, id, 'DECIDE');
    const points = canTell(cell) ? (countsAsStated(cell.state) && isHolder(view, cell) ? 0.5 : 0) : null;
    return { id, weight: 0.5, points, claims: cell.claims.map((claim) => claim.id) };
  });
  return component(view, 'ORGANISATIONAL_AUTONOMY', 1.5, [...choice, ...choices], 1);
}

function executiveOf({ world, facts, own, reading }: UnitView): ComponentInput[] {
  const heads = world.catalogue.bodies.filter((body) => own.has(body.unitType) && body.kind === 'OFFICE' && body.heads !== null && world.bodies.get(body.heads)?.kind !== 'ASSEMBLY');
  const chosenBy = (id: string): Link[] => facts.links.filter((link) =>
    link.to === id && (reading === 'EFFECTIVE' || !link.inherited) && countsForAccountability(link) && link.conditionKind !== 'GROUNDS' &&
    (link.kind === 'ELECTS' || (link.kind === 'APPOINTS' && isDecisive(link.part))));
  return heads.map(({ id }) => {
    const links = chosenBy(id);
    const here = links.some((link) => own.has(world.bodies.get(link.from)?.unitType ?? ''));
    return { id, weight: 1 / heads.length, points: links.length === 0 ? null : Number(here) / heads.length, claims: links.map((link) => link.id) };
  });
}

function component({ facts, unit }: UnitView, kind: AutonomyComponentKind, most: number, inputs: readonly ComponentInput[], scale: number | null): AutonomyComponent {
  const known = inputs.flatMap((input) => input.points ?? []);
  const complete = inputs.length > 0 && known.length === inputs.length && scale !== null;
  const sum = known.reduce((total, points) => total + points, 0) * (scale ?? 0);
  return { kind, framework: facts.framework, unitType: unit, value: complete ? Math.round(sum * 100) / 100 : null, most, inputs };
}
