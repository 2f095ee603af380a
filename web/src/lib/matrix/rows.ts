import type { Lang } from '@okilet/schema/vocabulary';
import type { Said } from '#lib/ui/text.ts';

/** A function of the tree as the page asks for it. */
export interface FunctionNode {
  readonly id: string;
  readonly kind: string;
  readonly cofog: string | null;
  readonly partOf: { readonly id: string } | null;
  readonly shortName: Said;
}

/** A function and the steps it stands below its area; the area itself, where facts are about it as a whole, stands first. */
export interface PlacedFunction extends FunctionNode {
  readonly depth: number;
}
export interface Area {
  readonly root: FunctionNode;
  readonly functions: readonly PlacedFunction[];
}

/**
 * The tree as areas with their functions, siblings by name in the language of the page. Areas stand in the order of the
 * international classification of functions of government; the steering powers come last.
 */
export function areasOf(nodes: readonly FunctionNode[], lang: Lang): Area[] {
  const collator = new Intl.Collator(lang);
  const known = new Set(nodes.map(({ id }) => id));
  const parts = Map.groupBy(nodes.filter((node) => node.partOf && known.has(node.partOf.id)), (node) => node.partOf?.id ?? '');
  const below = (id: string, depth: number): PlacedFunction[] =>
    (parts.get(id) ?? [])
      .toSorted((a, b) => collator.compare(a.shortName.value, b.shortName.value))
      .flatMap((node) => [{ ...node, depth }, ...below(node.id, depth + 1)]);
  const order = (node: FunctionNode) => `${node.kind === 'GOVERNANCE' ? 1 : 0} ${node.cofog ?? ''} ${node.id}`;
  return nodes
    .filter((node) => !node.partOf || !known.has(node.partOf.id))
    .toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
    .map((root) => ({ root, functions: [{ ...root, depth: 1 }, ...below(root.id, 1)] }));
}
