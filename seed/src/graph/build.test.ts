import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABELS, RELATIONSHIPS } from '@okilet/schema/graph';
import { atlantisGraph } from '../../test/atlantis-graph.ts';
import { change, lift, remove, rewrite, wellShaped, type Edit } from '../../test/atlantis.ts';
import { country } from '../../test/generated.ts';
import { packFolders } from '../pack/folders.ts';
import { readPacks } from '../pack/read.ts';
import { buildGraph } from './build.ts';

const TIDAL = 'atl-law-2020.tidal-water.decide.atl-moot-county';

/** All rows in another order; `keys` are numbers to sort by. */
function inOrderOf(keys: readonly number[]): Edit {
  const key = (index: number) => keys[index % keys.length] as number;
  return (source) => ({
    ...source,
    rows: source.rows.map((row, index) => ({ row, at: key(index) })).sort((a, b) => a.at - b.at).map(({ row }) => row),
    yamls: source.yamls.map((yaml, index) => ({ yaml, at: key(index) })).sort((a, b) => a.at - b.at).map(({ yaml }) => yaml),
  });
}
const anyOrder = fc.noBias(fc.array(fc.nat(), { minLength: 40, maxLength: 120 })).map(inOrderOf);

describe('the version', () => {
  it('is the same for the same packs, and sixteen hexadecimal digits', () => {
    expect(atlantisGraph().version).toBe(atlantisGraph().version);
    expect(atlantisGraph().version).toMatch(/^[0-9a-f]{16}$/);
  });

  it.each<[string, Edit]>([
    ['a word of a paraphrase', change('assignments', TIDAL, { says_kk: 'басқаша айтады' })],
    ['a citation', change('assignments', TIDAL, { cite: 'atl-act@2020-01-01#art_12/point_8' })],
    ['a share', change('revenues', 'atl-law-2020.rev.tide-tax.atl-budget-parish', { share_min: '99' })],
    ['a mark of searching', remove('searched', 'tide-clocks')],
    ['the name of a framework', rewrite('framework', 'atl-law-2020', 'as_of: "2020-06-01"', 'as_of: "2020-06-02"')],
    ['a word form', remove('word-forms', 'atl-reeve ru')],
  ])('is another one after a change of %s', (_, edit) => {
    expect(atlantisGraph(edit).version).not.toBe(atlantisGraph().version);
  });

  it('stands on the Meta node, with the counts of what the graph holds', () => {
    const { version, nodes } = atlantisGraph();
    const count = (label: string) => nodes.filter(({ labels }) => (labels as readonly string[]).includes(label)).length;
    expect(nodes.find(({ labels }) => labels[0] === 'Meta')?.properties).toMatchObject({
      version, licence: 'CC-BY-4.0', claims: count('Claim'), assignments: count('Assignment'), revenues: count('Revenue'), links: count('Link'), provisions: count('Provision'),
    });
  });
});

describe('the order of rows and files', () => {
  it('changes no byte of Atlantis', () => {
    const graph = JSON.stringify(atlantisGraph());
    fc.assert(fc.property(anyOrder, (edit) => { expect(JSON.stringify(atlantisGraph(edit)) === graph).toBe(true); }), { numRuns: 10, seed: 1, endOnFailure: true });
    expect(JSON.stringify(atlantisGraph(lift('assignments', TIDAL)))).toBe(graph);
  }, 30_000);

  it('changes no byte of any country', () => {
    fc.assert(fc.property(country, anyOrder, (edit, order) => { expect(atlantisGraph(edit, order).version).toBe(atlantisGraph(edit).version); }), { numRuns: 10, seed: 2, endOnFailure: true });
  }, 30_000);

  it('changes no byte of our own packs', () => {
    const source = readPacks(packFolders([], {}));
    const build = (edit: Edit) => buildGraph({ ...wellShaped(edit(source)), proven: true }).version;
    expect(build(inOrderOf([5, 1, 4, 2, 3]))).toBe(build((same) => same));
  }, 30_000);
});

describe('every node and edge', () => {
  const { nodes, edges } = atlantisGraph();
  const known = new Map(nodes.map((node) => [`${node.labels[0]} ${node.id}`, node]));

  it('has only labels and properties that the schema names, and no empty one', () => {
    const allowed = (labels: readonly string[]) => new Set(labels.flatMap((label): readonly string[] => LABELS[label as keyof typeof LABELS]));
    const strange = nodes.flatMap(({ labels, properties }) => Object.entries(properties).filter(([key, value]) => !allowed(labels).has(key) || value === '').map(([key]) => `${labels[0]}.${key}`));
    expect([...new Set(strange)]).toEqual([]);
    const strangeEdges = edges.flatMap(({ type, properties }) => Object.keys(properties).filter((key) => !(RELATIONSHIPS[type] as readonly string[]).includes(key)).map((key) => `${type}.${key}`));
    expect([...new Set(strangeEdges)]).toEqual([]);
  });

  it('is there once, and joins nodes that are there', () => {
    expect(known.size).toBe(nodes.length);
    expect(edges.filter(({ from, to }) => !known.has(`${from.label} ${from.id}`) || !known.has(`${to.label} ${to.id}`))).toEqual([]);
  });

  it('uses every label and every relationship of the schema', () => {
    const used = new Set<string>(nodes.flatMap(({ labels }) => labels));
    expect(Object.keys(LABELS).filter((label) => !used.has(label))).toEqual([]);
    expect(Object.keys(RELATIONSHIPS).filter((type) => !edges.some((edge) => edge.type === type))).toEqual([]);
  });
});
