import type { CellState, ConditionKind, Force, Lang, Role, Verification } from '@okilet/schema/vocabulary';
import { holderTable, type Holder } from '#lib/ui/holders.ts';
import type { CellView } from './model.ts';

/** A claim, as far as a cell shows it. */
export interface Holding {
  readonly force: Force;
  readonly verification: Verification;
  readonly body: { readonly id: string } | null;
  readonly fromBudget: { readonly id: string } | null;
}

/** A cell as the API answers it. */
export interface Cell {
  readonly function: { readonly id: string };
  readonly role: Role;
  readonly state: CellState;
  readonly statedAt: { readonly id: string } | null;
  readonly parts: number;
  readonly onlyIf: readonly ConditionKind[];
  readonly elsewhere: number;
  readonly claims: readonly Holding[];
  readonly meanwhile: readonly Holding[];
}

export function keyOf(id: string, role: Role): string {
  return `${id} ${role}`;
}

/** Who holds claims, in the order of `all`. Budgets pay, bodies do the rest; a prohibition names nobody but where it is all there is. */
function holding(claims: readonly Holding[], role: Role, excluded: boolean, all: readonly Holder[]): Holder[] {
  const counted = claims.filter((claim) => claim.verification !== 'RECALL' && (excluded || claim.force !== 'MUST_NOT'));
  const ids = new Set(counted.flatMap((claim) => (role === 'FUND' ? claim.fromBudget?.id ?? claim.body?.id : claim.body?.id) ?? []));
  return all.filter(({ id }) => ids.has(id));
}

/** Who holds a cell. */
export function holdersIn(cell: Pick<Cell, 'claims' | 'role' | 'state'>, all: readonly Holder[]): Holder[] {
  return holding(cell.claims, cell.role, cell.state === 'EXCLUDED', all);
}

/** Makes cells ready to show; what many of them share is kept once, in `holders` and `names`. */
export function cellMaker(all: readonly Holder[], names: ReadonlyMap<string, string>, promised: ReadonlySet<string>, lang: Lang) {
  const table = holderTable(lang);
  const nameList: string[] = [];
  const nameIndex = (id: string): number => {
    const name = names.get(id) ?? id;
    const index = nameList.indexOf(name);
    return index >= 0 ? index : nameList.push(name) - 1;
  };

  return {
    holders: table.list,
    names: nameList as readonly string[],
    show: (cell: Cell): CellView => {
      const named = holdersIn(cell, all);
      const meanwhile = cell.state === 'PROMISED' ? holding(cell.meanwhile, cell.role, false, all) : [];
      const open = cell.state === 'NOT_SEARCHED' || cell.state === 'SILENT';
      return {
        s: cell.state,
        ...(named.length > 0 && { h: table.indexOf(named, cell.role) }),
        ...(cell.statedAt && { at: nameIndex(cell.statedAt.id) }),
        ...(cell.state === 'IN_PARTS' && { n: cell.parts }),
        ...(cell.onlyIf.length > 0 && { if: true as const }),
        ...(open && cell.elsewhere > 0 && { else: true as const }),
        ...(open && cell.claims.length > 0 && { mem: true as const }),
        ...(promised.has(keyOf(cell.function.id, cell.role)) && { p: true as const }),
        ...(meanwhile.length > 0 && { m: table.indexOf(meanwhile, cell.role) }),
      };
    },
  };
}
