import { ROLES, wordsOf, type Lang, type Role } from '@okilet/schema/vocabulary';
import { countsAsStated } from '@okilet/api/analysis';
import { hyphenate } from '#lib/i18n/hyphenate.ts';
import type { Said } from '#lib/ui/text.ts';
import { holdersIn, keyOf, type Cell } from './cells.ts';
import type { Holder } from '#lib/ui/holders.ts';
import { rankOf } from '#lib/ui/rungs.ts';
import { areasOf, type FunctionNode, type PlacedFunction } from './rows.ts';

/** A column: one body; or all other bodies of a level, all national bodies, the budgets of a level. */
export interface BodyColumn {
  readonly kind: 'body' | 'others' | 'centre' | 'budget';
  readonly label: Said | null;
  /** Where the page of the body is. */
  readonly body: string | null;
}
/** A role in a column; grey where taken over from the function above. */
export interface BodyTag {
  readonly column: number;
  readonly role: Role;
  readonly inherited: boolean;
}
export interface BodyRow {
  readonly id: string;
  readonly name: Said;
  readonly depth: number;
  readonly whole: boolean;
  readonly tags: readonly BodyTag[];
  readonly open: readonly { readonly role: Role; readonly state: 'SILENT' | 'PROMISED' }[];
}
export interface BodiesView {
  readonly levels: readonly { readonly rank: number; readonly columns: readonly BodyColumn[] }[];
  readonly rows: Readonly<Record<string, readonly BodyRow[]>>;
}

/** At each level these many bodies, the most often named, have a column of their own. */
const OWN_COLUMNS = 3;

/** The same cells turned: bodies by level as columns, roles as tags, silence apart, for it belongs to no body. */
export function turnToBodies(
  answer: { readonly functions: readonly FunctionNode[]; readonly cells: readonly Cell[]; readonly bodies: readonly Holder[]; readonly budgets: readonly Holder[] },
  chosen: { readonly lang: Lang; readonly roles: readonly Role[]; readonly shown: ReadonlySet<string>; readonly promised: ReadonlySet<string> },
): BodiesView {
  const roles = chosen.roles.length > 0 ? chosen.roles : wordsOf(ROLES);
  const all = [...answer.bodies, ...answer.budgets];
  const cells = answer.cells.filter((cell) => roles.includes(cell.role));
  const named = new Map(cells.filter((cell) => countsAsStated(cell.state)).map((cell) => [cell, holdersIn(cell, all)]));
  const counts = new Map<string, number>();
  for (const holder of [...named.values()].flat()) counts.set(holder.id, (counts.get(holder.id) ?? 0) + 1);
  const { levels, columnOf } = columnsFrom(answer.bodies, answer.budgets, counts);
  const byKey = new Map(cells.map((cell) => [keyOf(cell.function.id, cell.role), cell]));

  const rowOf = (node: PlacedFunction): BodyRow => {
    const own = roles.flatMap((role) => byKey.get(keyOf(node.id, role)) ?? []);
    const tags = own.flatMap((cell) => {
      const columns = new Set((named.get(cell) ?? []).flatMap(({ id }) => columnOf.get(id) ?? []));
      return [...columns].map((column) => ({ column, role: cell.role, inherited: cell.state === 'INHERITED' }));
    });
    const open = own.flatMap((cell) => {
      const promised = cell.state === 'PROMISED' || chosen.promised.has(keyOf(node.id, cell.role));
      return [...(cell.state === 'SILENT' ? [{ role: cell.role, state: 'SILENT' as const }] : []), ...(promised ? [{ role: cell.role, state: 'PROMISED' as const }] : [])];
    });
    return { id: node.id, name: node.shortName, depth: node.depth, whole: node.partOf === null, tags, open };
  };
  const rows = areasOf(answer.functions, chosen.lang).map(({ root, functions }) => [root.id, functions.filter(({ id }) => chosen.shown.has(id)).map(rowOf)] as const);
  return { levels, rows: Object.fromEntries(rows) };
}

function columnsFrom(bodies: readonly Holder[], budgets: readonly Holder[], counts: ReadonlyMap<string, number>) {
  const columnOf = new Map<string, number>();
  let next = 0;
  const levels = [1, 2, 3, 4].map((rank) => {
    const here = bodies.filter((body) => rankOf(body.unitType) === rank && counts.has(body.id));
    const ordered = here.toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
    const own = rank === 1 ? [] : ordered.slice(0, OWN_COLUMNS);
    const rest = ordered.slice(own.length);
    const money = budgets.filter((budget) => rankOf(budget.unitType) === rank && counts.has(budget.id));
    const columns: BodyColumn[] = own.map((body) => ({ kind: 'body', label: { ...body.shortName, value: hyphenate(body.shortName.value) }, body: body.id }));
    own.forEach((body, index) => columnOf.set(body.id, next + index));
    if (rest.length > 0) {
      rest.forEach((body) => columnOf.set(body.id, next + columns.length));
      columns.push({ kind: rank === 1 ? 'centre' : 'others', label: null, body: null });
    }
    if (money.length > 0) {
      money.forEach((budget) => columnOf.set(budget.id, next + columns.length));
      columns.push({ kind: 'budget', label: null, body: null });
    }
    next += columns.length;
    return { rank, columns };
  });
  return { levels: levels.filter(({ columns }) => columns.length > 0), columnOf };
}
