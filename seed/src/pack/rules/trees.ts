import type { Draft } from '../draft.ts';
import { placeOfCell, placeOfKey, type Place } from '../place.ts';
import type { RawRow } from '../read.ts';
import type { Rule } from '../rule.ts';

/** Nothing is above itself. */
export const trees: Rule = {
  id: 'trees',
  level: 'error',
  means: 'nothing lies above itself: no circle of part_of, heads, within and variant_of, or based_on',
  *check(draft) {
    for (const [by, tree] of treesOf(draft)) {
      for (const circle of circlesOf(tree)) {
        const [first = ''] = circle;
        const at = tree.get(first)?.[0]?.at;
        if (!at) continue;
        yield { ...at, message: `${by} goes in a circle: ${[...circle, first].join(' -> ')}`, tip: 'end one of these links' };
      }
    }
  },
};

/** Links upwards from each id, with the place where each is written. */
type Tree = ReadonlyMap<string, readonly { readonly to: string; readonly at: Place }[]>;

function treesOf(draft: Draft): [by: string, tree: Tree][] {
  const { tables, frameworks } = draft;
  return [
    ...(['functions', 'funding-sources', 'bodies'] as const).map((table): [string, Tree] => [`part_of in ${table}`, treeOf(tables[table], ['part_of'])]),
    ['heads in bodies', treeOf(tables.bodies, ['heads'])],
    ['within and variant_of in unit-types', treeOf(tables['unit-types'], ['within', 'variant_of'])],
    ['based_on', new Map(frameworks.map(({ file, raw }) => [file.id, file.based_on.map((to) => ({ to, at: placeOfKey(raw, ['based_on']) }))]))],
  ];
}

function treeOf(entries: readonly { readonly raw: RawRow }[], columns: readonly string[]): Tree {
  return new Map(entries.map(({ raw }) => [
    raw.cells['id'] ?? '',
    columns.flatMap((column) => (raw.cells[column] === undefined ? [] : [{ to: raw.cells[column], at: placeOfCell(raw, column) }])),
  ]));
}

/** Each circle once, begun at the id that is met first. */
function circlesOf(tree: Tree): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const walk = (id: string, path: readonly string[]) => {
    const met = path.indexOf(id);
    if (met >= 0) circles.push(path.slice(met));
    if (met >= 0 || done.has(id)) return;
    for (const { to } of tree.get(id) ?? []) walk(to, [...path, id]);
    done.add(id);
  };
  for (const id of tree.keys()) walk(id, []);
  return circles;
}
