import { groupNames } from '@okilet/api/analysis';
import type { CellState, ChangeKind, ConditionKind, Lang, Role } from '@okilet/schema/vocabulary';
import { hyphenate } from '#lib/i18n/hyphenate.ts';
import { whoHolds, type Holder, type Holding } from '#lib/ui/holders.ts';
import type { Said } from '#lib/ui/text.ts';
import type { CellView, ChangeView } from './model.ts';

interface Id {
  readonly id: string;
}
type Claim = Holding & Id & { readonly says: Said };

/** A change as the API answers it. */
export interface Change {
  readonly kind: ChangeKind;
  readonly body: Id | null;
  readonly budget: Id | null;
  readonly from: Id | null;
  readonly fromBudget: Id | null;
  readonly onlyIf: readonly ConditionKind[];
  readonly dated: boolean;
  readonly meanwhile: boolean;
  readonly unread: readonly Id[];
  readonly claims: readonly Id[];
  readonly baseClaims: readonly Id[];
}

/** A cell as the API answers it. */
export interface Cell {
  readonly framework: Id;
  readonly state: CellState;
  readonly statedAt: (Id & { readonly shortName: Said }) | null;
  readonly parts: number;
  readonly onlyIf: readonly ConditionKind[];
  readonly claims: readonly Claim[];
  readonly changes: readonly Change[];
}

/** What cells are shown with. */
export interface CellNames {
  readonly lang: Lang;
  /** Bodies and budgets, from the top level down. */
  readonly holders: readonly Holder[];
  /** Keeps a set of holders once and hands out its index. */
  readonly indexOf: (holders: readonly Holder[], role: Role) => number;
  /** The frameworks, in time order. */
  readonly frameworks: readonly string[];
}

/** Kinds that happen to a cell once, whoever stood in it: their holders share one line. */
const ONCE: ReadonlySet<ChangeKind> = new Set(['BECAME_SILENT', 'PROMISE_REPLACES_RULE', 'PROMISED']);

/** Makes the cells of a row ready to show. */
export function cellShower({ lang, holders, indexOf, frameworks }: CellNames) {
  const order = new Map(holders.map((holder, at) => [holder.id, at]));
  const nameOf = (id: string | undefined) => hyphenate(holders[order.get(id ?? '') ?? -1]?.shortName.value ?? '');
  const about = ({ body, budget }: Change) => body?.id ?? budget?.id;

  const changesIn = (cell: Cell, says: ReadonlyMap<string, Said>): ChangeView[] => {
    const sorted = cell.changes.toSorted((a, b) => (order.get(about(a) ?? '') ?? 0) - (order.get(about(b) ?? '') ?? 0));
    const groups = Map.groupBy(sorted, (change) => groupOf(change, says));
    return [...groups.values()].map((group) => changeView(group, cell, says));
  };
  const changeView = (group: readonly Change[], cell: Cell, says: ReadonlyMap<string, Said>): ChangeView => {
    const [{ kind, from, fromBudget, onlyIf, dated, meanwhile, unread }] = group as [Change];
    const names = [...new Set(group.flatMap((change) => about(change) ?? []))].map(nameOf).filter((name) => name !== '');
    const own = kind === 'PROMISED' || kind === 'PROMISE_REPLACES_RULE' ? cell.claims.map(({ id }) => id) : group.flatMap(saidOf);
    return {
      kind,
      who: groupNames(names, lang),
      from: kind === 'MOVED' ? nameOf(from?.id ?? fromBudget?.id) : '',
      says: kind === 'BECAME_SILENT' ? [] : different(own.flatMap((id) => says.get(id) ?? [])),
      ...(onlyIf.length > 0 && { if: true as const }),
      ...(dated && { dated: true as const }),
      ...(meanwhile && { meanwhile: true as const }),
      ...(unread.length > 0 && { unread: unread.map(({ id }) => frameworks.indexOf(id)) }),
    };
  };

  return (cell: Cell, row: { readonly role: Role; readonly cells: readonly Cell[] }): CellView => {
    const says = new Map(row.cells.flatMap(({ claims }) => claims.map(({ id, says: text }) => [id, text] as const)));
    const named = whoHolds(cell.claims, row.role, cell.state === 'EXCLUDED', holders);
    return {
      s: cell.state,
      ...(named.length > 0 && { h: indexOf(named, row.role) }),
      ...(cell.statedAt && { at: cell.statedAt.shortName.value }),
      ...(cell.parts > 0 && { n: cell.parts }),
      ...(cell.onlyIf.length > 0 && { if: true as const }),
      changes: cell.state === 'NOT_SEARCHED' ? [] : changesIn(cell, says),
    };
  };
}

/** What the side that names somebody says of it. */
function saidOf({ claims, baseClaims }: Change): string[] {
  return (claims.length > 0 ? claims : baseClaims).map(({ id }) => id);
}

/** Changes that are said in one: alike in everything but who. */
function groupOf(change: Change, says: ReadonlyMap<string, Said>): string {
  const { kind, onlyIf, dated, unread, from, fromBudget } = change;
  const limits = [kind, onlyIf.length > 0, dated, unread.map(({ id }) => id).join()].join(' ');
  if (ONCE.has(kind)) return limits;
  return [limits, from?.id, fromBudget?.id, ...saidOf(change).map((id) => says.get(id)?.value)].join(' ');
}

function different(texts: readonly Said[]): Said[] {
  return [...new Map(texts.map((text) => [text.value, text])).values()];
}
