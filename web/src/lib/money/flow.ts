import type { Said } from '#lib/ui/text.ts';
import type { Link, Named, Short } from './model.ts';

/** One band in words. */
export interface FlowRow {
  readonly from: Said | null;
  readonly to: Said | null;
  /** What it stands for: sources where it leads to a budget, functions where it leads to an area. */
  readonly kind: 'sources' | 'functions';
  readonly things: readonly { readonly id: string; readonly name: Said }[];
  /** How many links are drawn as this one. */
  readonly links: number;
}

/** The picture as a list: every band, with all that it stands for. */
export function flowRows(links: readonly Link[], sources: readonly Named[], functions: readonly Short[]): readonly FlowRow[] {
  const names = new Map<string, Said>([...sources.map(({ id, name }) => [id, name] as const), ...functions.map(({ id, shortName }) => [id, shortName] as const)]);
  return links.map((link) => ({
    from: link.fromName,
    to: link.toName,
    kind: link.fromKind === 'SOURCE' ? 'sources' : 'functions',
    things: link.of.flatMap((id) => {
      const name = names.get(id);
      return name ? [{ id, name }] : [];
    }),
    links: link.links,
  }));
}

/** From sources to budgets, then from budgets to areas, the widest first and what is drawn together last; budgets by their short names. */
export function widestFirst(links: readonly Link[], budgets: readonly Short[]): readonly Link[] {
  const short = new Map(budgets.map(({ id, shortName }) => [id, shortName]));
  const side = ({ fromKind }: Link) => Number(fromKind !== 'SOURCE');
  return links
    .toSorted((a, b) => side(a) - side(b) || Number(a.links > 1) - Number(b.links > 1) || b.width - a.width)
    .map((link) => ({ ...link, fromName: short.get(link.from ?? '') ?? link.fromName, toName: short.get(link.to ?? '') ?? link.toName }));
}
