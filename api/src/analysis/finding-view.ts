import type { Assignment, Claim, Facts, Framework, Link, Revenue } from '@okilet/schema/facts';
import { CASE_CONDITIONS, type ConditionKind, type Reading, type Role } from '@okilet/schema/vocabulary';
import type { Cell } from './cell.ts';
import { bearingOf, isStated, type Chosen } from './count.ts';
import type { Why } from './finding-rule.ts';
import { keptBy, keptFor } from './kept.ts';
import { groundOf, type GroundOfFramework } from './matrix.ts';
import { chainOf, treeOf, type World } from './world.ts';

/** Where and how to look. */
export interface ViewOptions {
  readonly place?: string | null;
  readonly reading?: Reading | null;
}

/** What one framework says of one role in one function, as far as it was read. */
export type Standing =
  | { readonly is: 'stated'; readonly where: 'here' | 'above' | 'parts'; readonly claims: readonly Assignment[] }
  | { readonly is: 'promised' }
  /** A text that changes a base is silent, and the base states it: what it does not touch stays as in the base. */
  | { readonly is: 'left' }
  /** Searched and not found, neither here nor above nor below. */
  | { readonly is: 'absent' }
  | { readonly is: 'unknown'; readonly why: Why };

/** A framework prepared for the rules: what counts at the place, in the reading; nothing promised, recalled or denied counts. */
export interface FindingView {
  readonly world: World;
  readonly framework: Framework;
  readonly place: string | null;
  /** Only the text itself of a framework that changes a base: what it leaves out says nothing. */
  readonly partial: boolean;
  /** Functions that arise at the place, in the order of the tree. */
  readonly functions: readonly string[];
  /** Claims of the reading that count at the place. */
  readonly claims: readonly Assignment[];
  /** Claims of the reading that count only where a place or case is chosen. */
  readonly conditional: readonly Assignment[];
  readonly promises: readonly Assignment[];
  readonly promisedRevenues: readonly Revenue[];
  readonly promisedLinks: readonly Link[];
  /** Incomes and ties that a rule states, here or in the base. */
  readonly base: Pick<Facts, 'revenues' | 'links'>;
  /** In effect, stated, not from memory; those of one place or case only are left out. */
  readonly revenues: readonly Revenue[];
  readonly links: readonly Link[];
  readonly conditionalLinks: readonly Link[];
  readonly answersTo: Facts['answersTo'];
  /** The day after which a promise is overdue: the latest day that any framework of the data speaks of. */
  readonly today: string;
  cell(id: string, role: Role): Cell | undefined;
  /** The same cell in the base of a framework that changes one. */
  baseCell(id: string, role: Role): Cell | undefined;
  standing(id: string, role: Role): Standing;
  /** Claims stated at the function itself that count. */
  at(id: string, role: Role): readonly Assignment[];
  /** Claims that count at the function and at any function above it or below it. */
  around(id: string, role: Role): readonly Assignment[];
}

/** Prepares one framework. Pure; the order of facts does not matter. */
export function findingView(world: World, facts: Facts, options: ViewOptions = {}): FindingView {
  return prepared(world, facts, options.reading ?? 'OWN', options.place ?? null);
}

/** Kept with the facts: the rules ask for the same cells and claims again and again. */
const prepared = keptFor((world, asRead, reading, place): FindingView => {
  const facts: Facts = { ...asRead, assignments: asRead.assignments.toSorted(byId) };
  const effective = reading === 'EFFECTIVE';
  const chosen: Chosen = { place, chain: place === null ? null : chainOf(world, place) };
  const framework = world.frameworks.get(facts.framework) as Framework;
  const own = <T extends { readonly inherited: boolean }>(list: readonly T[]) => list.filter((one) => effective || !one.inherited);
  const assignments = own(facts.assignments);
  const bearing = Map.groupBy(assignments.filter((claim) => isStated(claim) && claim.force !== 'MUST_NOT'), (claim) => bearingOf(world, claim, chosen));
  const claims = bearing.get('counts') ?? [];
  const spoken = new Set(assignments.filter((claim) => claim.verification !== 'RECALL').map((claim) => claim.function));
  const byRole = new Map([...Map.groupBy(claims, (claim) => claim.role)].map(([role, list]) => [role, Map.groupBy(list, (claim) => claim.function)]));
  const [ground, base] = [groundOf(world, asRead, reading, place), groundOf(world, baseOf(facts), 'EFFECTIVE', place)];
  const links = own(facts.links).filter(isRule).toSorted(byId);
  const at = (id: string, role: Role) => byRole.get(role)?.get(id) ?? [];
  const around = eachOnce((id, role) => treeOf(world, id).flatMap((one) => at(one, role)));
  const cell = (id: string, role: Role) => (ground.hasRow(id) ? ground.cell(id, role) : undefined);
  const partial = framework.closure === 'DELTA' && !effective;
  return {
    world, framework, place, partial, claims, links: links.filter((one) => !isCase(one)), conditionalLinks: links.filter(isCase),
    functions: world.ordered.map(({ id }) => id).filter((id) => (!world.parts.has(id) || spoken.has(id)) && arises(ground, id)),
    conditional: bearing.get('conditional') ?? [],
    promises: assignments.filter((claim) => !isStated(claim) && ['counts', 'conditional'].includes(bearingOf(world, claim, chosen))),
    revenues: own(facts.revenues).filter((one) => isRule(one) && !isCase(one)).toSorted(byId),
    promisedRevenues: own(facts.revenues).filter(isPromise).toSorted(byId),
    promisedLinks: own(facts.links).filter(isPromise).toSorted(byId),
    base: { revenues: facts.revenues.filter(isRule), links: facts.links.filter(isRule) },
    answersTo: effective || framework.closure === 'COMPLETE' ? facts.answersTo : [],
    today: world.catalogue.frameworks.map((one) => one.asOf).toSorted().at(-1) ?? '',
    cell,
    baseCell: (id, role) => base.cell(id, role),
    standing: eachOnce((id, role) => {
      const own = standingOf(cell(id, role), at, around);
      return partial && own.is === 'absent' ? silenceOfChange(base.cell(id, role)) : own;
    }),
    at, around,
  };
});

/** An answer about a function and a role, worked out once. */
function eachOnce<Answer>(of: (id: string, role: Role) => Answer): (id: string, role: Role) => Answer {
  const kept = keptBy((role: Role) => keptBy((id: string) => of(id, role)));
  return (id, role) => kept(role)(id);
}

/** What the silence of a text that changes a base amounts to: it is a gap only where the base is silent too. */
function silenceOfChange(base: Cell | undefined): Standing {
  if (base?.state === 'SILENT' && base.claims.length === 0) return { is: 'absent' };
  return base === undefined || base.state === 'NOT_SEARCHED' || base.state === 'SILENT' ? { is: 'unknown', why: { kind: 'NOT_READ', roles: base ? [base.role] : [] } } : { is: 'left' };
}

type Lookup = (id: string, role: Role) => readonly Assignment[];

function standingOf(cell: Cell | undefined, at: Lookup, around: Lookup): Standing {
  if (!cell) return { is: 'unknown', why: { kind: 'NOT_READ', roles: [] } };
  const roles = [cell.role];
  if (cell.onlyIf.length > 0) return { is: 'unknown', why: { kind: 'ONLY_IF', roles, conditions: cell.onlyIf } };
  switch (cell.state) {
    case 'PROMISED': return { is: 'promised' };
    case 'NOT_SEARCHED': return { is: 'unknown', why: { kind: cell.claims.length > 0 ? 'FROM_MEMORY' : 'NOT_READ', roles } };
    // What is known from memory counts as not read.
    case 'SILENT': return cell.claims.length > 0 ? { is: 'unknown', why: { kind: 'FROM_MEMORY', roles } } : { is: 'absent' };
    case 'IN_PARTS': {
      const claims = around(cell.function, cell.role);
      return claims.length > 0 ? { is: 'stated', where: 'parts', claims } : { is: 'unknown', why: { kind: 'ONLY_IF', roles, conditions: [] } };
    }
    case 'SPECIFIED':
    case 'EXCLUDED':
    case 'INHERITED': return { is: 'stated', where: cell.statedAt ? 'above' : 'here', claims: at(cell.statedAt ?? cell.function, cell.role) };
  }
}

function baseOf(facts: Facts): Facts {
  return { ...facts, assignments: facts.assignments.filter((claim) => claim.inherited), searched: facts.searched.filter((mark) => mark.inherited) };
}

const ALL_ROLES: readonly Role[] = ['REGULATE', 'DECIDE', 'PROPOSE', 'DELIVER', 'FUND', 'OVERSEE', 'CONSULT', 'ANSWER'];

/** A function all of whose facts belong to other places does not arise at this one. */
function arises(ground: GroundOfFramework, id: string): boolean {
  const own = ALL_ROLES.map((role) => ground.cell(id, role));
  const said = (cell: Cell) => cell.parts > 0 || cell.claims.some((claim) => claim.verification !== 'RECALL');
  return own.some(said) || own.every((cell) => cell.elsewhere === 0);
}

function isRule(claim: Claim): boolean {
  return isStated(claim) && claim.verification !== 'RECALL';
}

function isPromise(claim: Claim): boolean {
  return !isStated(claim) && claim.verification !== 'RECALL';
}

function isCase(claim: { readonly conditionKind: ConditionKind | null }): boolean {
  return claim.conditionKind !== null && CASE_CONDITIONS.has(claim.conditionKind);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
