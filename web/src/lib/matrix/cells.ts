import type { CellState, ConditionKind, Lang, Role } from '@okilet/schema/vocabulary';
import { holderTable, whoHolds, type Holder, type Holding } from '#lib/ui/holders.ts';
import type { CellView } from './model.ts';

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

/** Who holds a cell. */
export function holdersIn(cell: Pick<Cell, 'claims' | 'role' | 'state'>, all: readonly Holder[]): Holder[] {
  return whoHolds(cell.claims, cell.role, cell.state === 'EXCLUDED', all);
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
      const meanwhile = cell.state === 'PROMISED' ? whoHolds(cell.meanwhile, cell.role, false, all) : [];
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
