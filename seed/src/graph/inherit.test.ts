import { describe, expect, it } from 'vitest';
import { atlantisPack } from '../../test/atlantis-graph.ts';
import { addLike, change, remove, rewrite, type Edit } from '../../test/atlantis.ts';
import { buildGraph } from './build.ts';
import { inclusions, type Inclusion } from './inherit.ts';

const [LAW, CONCEPT, UNREAD, PROPOSAL] = ['atl-law-2020', 'atl-concept-2022', 'atl-unread-2023', 'atl-proposal-2021'] as const;
const idsIn = (list: readonly { readonly row: { readonly id: string } }[]) => list.map(({ row }) => row.id).sort();
function included(framework: string, ...edits: readonly Edit[]): Inclusion {
  return inclusions(atlantisPack(...edits)).get(framework) as Inclusion;
}

describe('a framework that changes a base', () => {
  it('takes over all that is in effect in its base but what it ends', () => {
    const base = idsIn(included(LAW).own);
    expect(idsIn(included(CONCEPT).inherited)).toEqual(base.filter((id) => id !== `${LAW}.tidal-water.decide.atl-moot-county`));
    expect(idsIn(included(UNREAD).inherited)).toEqual(base);
  });

  it('keeps what it only promises to end, and ends it once the promise is a rule', () => {
    const promised = `${LAW}.dismisses.atl-reeve.atl-warden`;
    expect(idsIn(included(CONCEPT).inherited)).toContain(promised);
    expect(idsIn(included(CONCEPT, change('ended', promised, { definiteness: 'EXPLICIT' })).inherited)).not.toContain(promised);
  });

  it('ends nothing by stating something else of the same function and role', () => {
    expect(idsIn(included(CONCEPT, remove('ended', `${LAW}.tidal-water.decide.atl-moot-county`)).inherited)).toContain(`${LAW}.tidal-water.decide.atl-moot-county`);
  });

  it('takes over no claim of its base that is not in effect there', () => {
    expect(idsIn(included(UNREAD).inherited).filter((id) => id === `${LAW}.ferries.regulate.atl-ministry-waters` || id === `${LAW}.sea-walls.consult.atl-gathering-parish`)).toEqual([]);
  });

  it('takes over nothing where the law it changes is not coded', () => {
    expect(included(PROPOSAL).inherited).toEqual([]);
    expect(included(PROPOSAL).inheritedSearched).toEqual([]);
  });

  it('takes over what its base took over, and not what any of them ended', () => {
    const onTop = rewrite('framework', UNREAD, 'based_on: [atl-law-2020]', 'based_on: [atl-concept-2022]');
    const { inherited, inheritedSearched } = included(UNREAD, onTop);
    expect(idsIn(inherited)).toEqual([...idsIn(included(CONCEPT).inherited), ...idsIn(included(CONCEPT).own)].sort());
    expect(inheritedSearched).toHaveLength(included(LAW).searched.length + included(CONCEPT).searched.length);
    const marks = buildGraph(atlantisPack(onTop)).edges.filter(({ type, from }) => type === 'SEARCHED' && from.id === UNREAD);
    expect(marks).toHaveLength(inheritedSearched.length);
  });
});

describe('the day a framework speaks of', () => {
  it('leaves out what is not yet in effect, and what has ended on that very day, and lists both', () => {
    const { own, scheduled } = included(LAW);
    expect(idsIn(scheduled)).toEqual([
      `${LAW}.ferries.regulate.atl-ministry-waters`, `${LAW}.reports-to.atl-warden.atl-gathering-parish`, `${LAW}.rev.wreck-sales.atl-budget-parish`,
      `${LAW}.sea-walls.consult.atl-gathering-parish`,
    ]);
    expect(idsIn(own)).toContain(`${LAW}.sea-walls.decide.atl-moot-realm`);
    expect(new Set([...idsIn(own), ...idsIn(scheduled)]).size).toBe(own.length + scheduled.length);
  });

  it('holds from the first day of a year or a month', () => {
    const id = `${LAW}.tide-clocks.deliver.atl-warden`;
    expect(idsIn(included(LAW, change('assignments', id, { valid_from: '2020-06' })).own)).toContain(id);
    expect(idsIn(included(LAW, change('assignments', id, { valid_from: '2020-07' })).scheduled)).toContain(id);
    expect(idsIn(included(LAW, change('assignments', id, { valid_to: '2020-06' })).scheduled)).toContain(id);
  });

  it('is counted on the framework: what is in effect, what is not, what was searched', () => {
    const framework = buildGraph(atlantisPack()).nodes.find(({ labels, id }) => labels[0] === 'Framework' && id === LAW);
    const { own, scheduled, searched } = included(LAW);
    const of = (table: string) => own.filter(({ raw }) => raw.table === table).length;
    expect(framework?.properties).toMatchObject({ assignments: of('assignments'), revenues: of('revenues'), links: of('links'), scheduled: scheduled.length, searched: searched.length });
  });

  it('does not care how often a claim of one text stands in it: each has its own id', () => {
    const id = `${LAW}.tide-clocks.deliver.atl-warden`;
    expect(idsIn(included(LAW, addLike('assignments', id, { id: `${id}.2` })).own)).toEqual(expect.arrayContaining([id, `${id}.2`]));
  });
});
