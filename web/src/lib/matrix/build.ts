import { ASKED_ROLES, ROLES, wordsOf, type CellState, type Lang, type Role } from '@okilet/schema/vocabulary';
import { countsAsStated } from '@okilet/api/analysis';
import { plainText } from '#lib/ui/text.ts';
import { cellMaker, keyOf, type Cell } from './cells.ts';
import type { Holder, Holders } from '#lib/ui/holders.ts';
import type { AreaView, CellView, ColumnView, MatrixView, RowView, Summary } from './model.ts';
import { areasOf, type Area, type FunctionNode } from './rows.ts';

/** What the API answers about one framework at one place. */
export interface MatrixAnswer {
  readonly functions: readonly FunctionNode[];
  readonly cells: readonly Cell[];
  readonly hiddenByPlace: number;
  readonly byRole: readonly ColumnView[];
  /** Bodies and budgets, each by level. */
  readonly holders: readonly Holder[];
}

/** What the reader chose to see. */
export interface Choice {
  readonly lang: Lang;
  readonly roles: readonly Role[];
  readonly states: readonly CellState[];
  /** Rank of a level, or 0. */
  readonly level: number;
  readonly text: string;
  /** Ids of open areas, or a word. */
  readonly open: readonly string[] | 'all';
  /** Promises of a chosen Concept: function and role. */
  readonly promised: ReadonlySet<string>;
}

/** Makes the answer ready to show: areas, open ones with their rows, collapsed ones as counts by level. */
export function buildMatrix(answer: MatrixAnswer, choice: Choice): MatrixView & { readonly shownIds: ReadonlySet<string> } {
  const all = wordsOf(ROLES);
  const chosen: readonly Role[] = choice.roles.length > 0 ? choice.roles : ASKED_ROLES;
  const others = choice.roles.length > 0 ? [] : all.filter((role) => !chosen.includes(role));
  const names = new Map(answer.functions.map((node) => [node.id, node.shortName.value]));
  const maker = cellMaker(answer.holders, names, choice.promised, choice.lang);
  const cells = new Map(answer.cells.map((cell) => [keyOf(cell.function.id, cell.role), cell]));
  const roles = [...chosen, ...others];

  const rowsOf = (area: Area): RowView[] => area.functions
    .map((node) => ({
      id: node.id,
      name: node.shortName,
      depth: node.depth,
      ...(node.id === area.root.id && { whole: true as const }),
      cells: roles.flatMap((role) => cells.get(keyOf(node.id, role)) ?? []).map(maker.show),
    }))
    .map((row, index, rows) => ({ ...row, cells: row.cells.map((cell, column) => withParts(cell, column, partsOf(rows, index), maker.holders)) }));
  const wanted = rowFilter(choice, chosen.length, maker.holders);
  const areas = areasOf(answer.functions, choice.lang).map((area) => {
    const all = rowsOf(area);
    return { area, all, rows: all.filter(hasCells), shown: all.filter(wanted) };
  });
  const views = areas.filter(({ rows, shown }) => rows.length > 0 && (shown.length > 0 || !isFiltered(choice))).map(({ area, all, rows, shown }): AreaView => {
    const open = choice.open === 'all' || choice.open.includes(area.root.id);
    return {
      id: area.root.id,
      name: area.root.shortName,
      shown: shown.length,
      functions: rows.length,
      silent: count(shown, chosen.length, (cell) => cell.s === 'SILENT'),
      open,
      rows: open ? withHeads(all, new Set(shown)) : [],
      summary: open ? null : chosen.map((_, column) => summarise(shown.flatMap((row) => row.cells[column] ?? []), maker.holders)),
    };
  });
  return {
    columns: chosen.flatMap((role) => answer.byRole.find((column) => column.role === role) ?? []),
    others,
    areas: views,
    holders: maker.holders,
    names: maker.names,
    shown: areas.reduce((sum, { shown }) => sum + shown.length, 0),
    functions: areas.reduce((sum, { rows }) => sum + rows.length, 0),
    hiddenByPlace: answer.hiddenByPlace,
    shownIds: new Set(views.flatMap(({ rows }) => rows.map(({ id }) => id))),
  };
}

function hasCells(row: RowView): boolean {
  return row.cells.length > 0;
}

/** The rows that are shown, each below the names it belongs to: a function without facts of its own still heads its parts. */
function withHeads(all: readonly RowView[], shown: ReadonlySet<RowView>): RowView[] {
  return all.flatMap((row, index) => {
    if (shown.has(row)) return [row];
    const heads = !row.whole && partsOf(all, index).some((part) => shown.has(part));
    return heads ? [{ ...row, cells: [] }] : [];
  });
}

/** Whether any choice takes rows away. */
export function isFiltered(choice: Pick<Choice, 'states' | 'level' | 'text'>): boolean {
  return choice.states.length > 0 || choice.level > 0 || choice.text !== '';
}

function rowFilter(choice: Choice, columns: number, holders: readonly Holders[]): (row: RowView) => boolean {
  const folded = choice.text.toLocaleLowerCase(choice.lang);
  const inState = (cell: CellView) => choice.states.length === 0 || choice.states.includes(cell.s) || (cell.p === true && choice.states.includes('PROMISED'));
  const atLevel = (cell: CellView) => choice.level === 0 || ((maskOfCell(cell, holders) >> (choice.level - 1)) & 1) === 1;
  return (row) => hasCells(row) &&
    (folded === '' || plainText(row.name).toLocaleLowerCase(choice.lang).includes(folded)) &&
    row.cells.slice(0, columns).some((cell) => inState(cell) && atLevel(cell));
}

function maskOfCell(cell: CellView, holders: readonly Holders[]): number {
  return cell.h === undefined ? 0 : holders[cell.h]?.mask ?? 0;
}

/** The rows below a row: those that follow it deeper down. */
function partsOf(rows: readonly RowView[], index: number): readonly RowView[] {
  const after = rows.slice(index + 1);
  if (rows[index]?.whole) return after;
  const end = after.findIndex((row) => row.depth <= (rows[index]?.depth ?? 0));
  return end < 0 ? after : after.slice(0, end);
}

/** A cell that is stated only in parts shows the levels of the parts. */
function withParts(cell: CellView, column: number, parts: readonly RowView[], holders: readonly Holders[]): CellView {
  if (cell.s !== 'IN_PARTS') return cell;
  const stated = parts.flatMap((row) => row.cells[column] ?? []).filter((part) => part.s === 'SPECIFIED');
  return { ...cell, k: stated.reduce((mask, part) => mask | maskOfCell(part, holders), 0) };
}

function count(rows: readonly RowView[], columns: number, holds: (cell: CellView) => boolean): number {
  return rows.reduce((sum, row) => sum + row.cells.slice(0, columns).filter(holds).length, 0);
}

/** How many functions are named at each level, how many cells are silent or promised. */
function summarise(cells: readonly CellView[], holders: readonly Holders[]): Summary {
  const stated = cells.filter((cell) => countsAsStated(cell.s) && cell.s !== 'EXCLUDED');
  return {
    levels: [0, 1, 2, 3].map((level) => stated.filter((cell) => (maskOfCell(cell, holders) >> level) & 1).length),
    silent: cells.filter((cell) => cell.s === 'SILENT').length,
    promised: cells.filter((cell) => cell.s === 'PROMISED' || cell.p).length,
  };
}
