import type { CellState, Lang } from '@okilet/schema/vocabulary';
import { fold } from '@okilet/schema/fold';
import { countOf, type Count } from '#lib/ui/meter.ts';
import type { Said } from '#lib/ui/text.ts';

interface Node {
  readonly id: string;
  readonly name: Said;
  readonly partOf: { readonly id: string } | null;
}
interface Cell {
  readonly function: { readonly id: string };
  readonly state: CellState;
}

/** A function in the tree, with one count a framework: of its own cells and those of its parts. */
export interface TreeRow {
  readonly id: string;
  readonly name: Said;
  /** 0 for the area itself. */
  readonly depth: number;
  readonly counts: readonly Count[];
}
export interface TreeArea {
  readonly id: string;
  readonly root: TreeRow;
  readonly rows: readonly TreeRow[];
}

/** The tree by area. A function stays when its name, or one above or below it, holds the text. */
export function treeOf(nodes: readonly Node[], cells: readonly (readonly Cell[])[], asked: string, lang: Lang): readonly TreeArea[] {
  const parts = Map.groupBy(nodes.filter(({ partOf }) => partOf !== null), ({ partOf }) => partOf?.id ?? '');
  const byFunction = cells.map((list) => Map.groupBy(list, (cell) => cell.function.id));
  const wanted = fold(asked.trim());
  const hit = (node: Node) => wanted === '' || fold(node.name.value.toLocaleLowerCase(lang)).includes(wanted);
  const below = (node: Node): readonly Node[] => (parts.get(node.id) ?? []).flatMap((part) => [part, ...below(part)]);

  const rowsOf = (node: Node, depth: number, whole: boolean): readonly TreeRow[] => {
    const all = [node, ...below(node)];
    if (!whole && !all.some(hit)) return [];
    const counts = byFunction.map((map) => countOf(all.flatMap(({ id }) => map.get(id) ?? [])));
    const inside = (parts.get(node.id) ?? []).flatMap((part) => rowsOf(part, depth + 1, whole || hit(node)));
    return [{ id: node.id, name: node.name, depth, counts }, ...inside];
  };
  return nodes.filter(({ partOf }) => partOf === null).flatMap((node) => {
    const [root, ...rows] = rowsOf(node, 0, false);
    return root ? [{ id: node.id, root, rows }] : [];
  });
}
