import { ROLES, wordsOf, type CellState, type Role } from '@okilet/schema/vocabulary';
import type { FactView } from '#lib/ui/fact.ts';
import { maskOf, rankOf } from '#lib/ui/rungs.ts';
import type { Said } from '#lib/ui/text.ts';

/** A kind of unit, as far as the ladder needs it. */
export interface Unit {
  readonly id: string;
  readonly shortName: Said;
  readonly levels: readonly { readonly rank: number }[];
  readonly within: { readonly id: string } | null;
  readonly variantOf: { readonly id: string } | null;
}
/** A fact with the unit of whoever holds it. */
export type Held = Omit<FactView, 'body' | 'fromBudget'> & {
  readonly body: (NonNullable<FactView['body']> & { readonly unitType: { readonly id: string } }) | null;
  readonly fromBudget: (NonNullable<FactView['fromBudget']> & { readonly unitType: { readonly id: string } }) | null;
};
export interface RoleCell {
  readonly role: Role;
  readonly state: CellState;
  readonly searched: boolean;
  readonly parts: number;
  readonly claims: readonly Held[];
}

/** Who stands in one cell, and the passages it rests on. */
export interface Holder {
  readonly name: Said;
  readonly inherited: boolean;
  readonly promised: boolean;
  readonly denied: boolean;
  readonly notes: readonly number[];
}
/** One cell of the ladder: holders; a dash where the list was read and does not name the level; a dot where it was not read. */
export type LadderCell = { readonly role: Role } & ({ readonly holders: readonly Holder[] } | { readonly mark: 'dash' | 'dot' } | { readonly spanned: CellState; readonly rows: number; readonly parts: number } | { readonly covered: true });
export interface LadderRow {
  readonly unit: Unit | null;
  readonly mask: number;
  readonly cells: readonly LadderCell[];
}
export interface Ladder {
  readonly here: readonly LadderRow[];
  readonly elsewhere: readonly LadderRow[];
}

/** States that speak of the whole column: they stand once, over all its rows. */
const WHOLE: ReadonlySet<CellState> = new Set(['SILENT', 'NOT_SEARCHED', 'IN_PARTS']);

/** Level by role for one function: the places on the way up from `place` first, the others apart. */
export function ladderOf(here: readonly RoleCell[], all: readonly RoleCell[], units: readonly Unit[], place: string | null, noteOf: (claim: Held) => readonly number[]): Ladder {
  const chain = chainOf(units, place);
  const holding = all.map((cell) => ({ ...cell, claims: cell.claims.filter(({ verification }) => verification !== 'RECALL') }));
  const unitsHeld = new Set(holding.flatMap((cell) => cell.claims.map(unitOf)));
  const ladder = units.filter(({ id, variantOf }) => chain.has(id) && (variantOf === null || id === place || unitsHeld.has(id)));
  const others = units.filter(({ id }) => !chain.has(id) && unitsHeld.has(id));
  const rows = (list: readonly (Unit | null)[], cells: readonly RoleCell[]) => list.map((unit, index) => rowOf(unit, index, list.length, cells, holding, noteOf));
  return { here: rows([...byRank(ladder), ...(unitsHeld.has(null) ? [null] : [])], here), elsewhere: rows(byRank(others), holding) };
}

function rowOf(unit: Unit | null, index: number, count: number, cells: readonly RoleCell[], holding: readonly RoleCell[], noteOf: (claim: Held) => readonly number[]): LadderRow {
  return {
    unit,
    mask: maskOf(unit),
    cells: wordsOf(ROLES).map((role): LadderCell => {
      const cell = cells.find((one) => one.role === role);
      const source = holding.find((one) => one.role === role);
      if (!cell || !source) return { role, mark: 'dot' };
      if (WHOLE.has(cell.state)) return index > 0 ? { role, covered: true } : { role, spanned: cell.state, rows: count, parts: cell.parts };
      const claims = source.claims.filter((claim) => unitOf(claim) === (unit?.id ?? null));
      if (claims.length === 0) return { role, mark: cell.searched ? 'dash' : 'dot' };
      return { role, holders: holdersOf(claims, source.state === 'INHERITED', noteOf) };
    }),
  };
}

function holdersOf(claims: readonly Held[], inherited: boolean, noteOf: (claim: Held) => readonly number[]): Holder[] {
  const groups = Map.groupBy(claims, (claim) => `${claim.force === 'MUST_NOT'} ${claim.definiteness === 'PROMISED'} ${nameOf(claim)?.value ?? ''}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const notes = [...new Set(group.flatMap(noteOf))].sort((a, b) => a - b);
    return [{ name: nameOf(first) ?? { value: '', lang: 'en' as const }, inherited, promised: first.definiteness === 'PROMISED', denied: first.force === 'MUST_NOT', notes }];
  });
}

/** Budgets pay, bodies do the rest. */
function nameOf(claim: Held): Said | null {
  return (claim.role === 'FUND' ? claim.fromBudget ?? claim.body : claim.body)?.shortName ?? null;
}

function unitOf(claim: Held): string | null {
  return (claim.role === 'FUND' ? claim.fromBudget ?? claim.body : claim.body)?.unitType.id ?? null;
}

/** A place, what it is a variant of, and `within` upwards from either; all units without a place. */
export function chainOf(units: readonly Unit[], place: string | null): ReadonlySet<string> {
  if (place === null) return new Set(units.map(({ id }) => id));
  const chain = new Set<string>();
  const visit = (id: string | undefined): void => {
    const unit = units.find((one) => one.id === id);
    if (!unit || chain.has(unit.id)) return;
    chain.add(unit.id);
    visit(unit.variantOf?.id);
    visit(unit.within?.id);
  };
  visit(place);
  return chain;
}

function byRank(units: readonly Unit[]): Unit[] {
  return units.toSorted((a, b) => rankOf(a) - rankOf(b));
}
