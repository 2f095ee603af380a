import { describe, expect, it } from 'vitest';
import { money as texts } from '#lib/i18n/en/money.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { moneyFigures, stripsOf, type FigureView } from './amounts.ts';
import { budgetRows, changeCounts, chosenBudget, lineGroups, rootOf, sourceGroups, type BudgetAsked } from './build.ts';
import { flowRows, widestFirst } from './flow.ts';
import { layout } from './layout.server.ts';
import type { Link, MoneyLine, SourceRow } from './model.ts';
import { shareWords } from './share.ts';

const said = (value: string) => ({ value, lang: 'en' as const });
const short = (id: string) => ({ id, shortName: said(id) });
const named = (id: string, partOf: string | null = null) => ({ id, name: said(id), partOf: partOf === null ? null : { id: partOf } });
const line = (source: string, over: Partial<MoneyLine> = {}): MoneyLine => ({
  id: `rev.${source}`, flow: 'OWN_TAX', shareKind: 'FIXED', shareMin: 100, shareMax: 100, segmentName: null, rateSay: 'NOT_NAMED', rateSetBy: null, splitSetBy: null,
  administeredBy: null, fromBudget: null, toBudget: short('village'), source: named(source), condition: null, definiteness: 'EXPLICIT', verification: 'TEXT', citations: [], ...over,
});
const say = (sources: number) => ({ sources, rateSetHere: 0, ownSay: 0 });
const budget = (id: string, over: Partial<BudgetAsked> = {}): BudgetAsked => ({
  budget: { ...short(id), name: said(id), unitType: { id: `unit-${id}`, levels: [{ rank: 4 }] } }, say: say(0), receives: [], gives: [], pays: [], revenues: [], ...over,
});

describe('budgets', () => {
  it('one that neither receives nor pays is no row of its own; whoever it gives to names it, once', () => {
    const rows = budgetRows([
      budget('fund', { gives: [{ toBudget: short('state') }] }),
      budget('state', { revenues: [line('vat')], receives: [{ fromBudget: short('fund') }, { fromBudget: short('fund') }] }),
    ], null);
    expect(rows.map((row) => [row.budget.id, row.receives.map(({ id }) => id)])).toEqual([['state', ['fund']]]);
  });

  it('what was before stands beside what is now, where there is a base', () => {
    expect(budgetRows([budget('state', { revenues: [line('vat')], say: say(3) })], [{ budget: { id: 'state' }, say: say(5) }])[0]?.before?.sources).toBe(5);
  });

  it('the one asked for is shown, else that of the place, else the first with sources of its own', () => {
    const rows = [budget('state'), budget('county', { say: say(2) }), budget('village')];
    expect([chosenBudget(rows, 'state', 'unit-village'), chosenBudget(rows, 'unknown', 'unit-village'), chosenBudget(rows, '', null), chosenBudget([], '', null)].map((one) => one?.budget.id))
      .toEqual(['state', 'village', 'county', undefined]);
  });

  it('a transfer stands apart from sources whose rate somebody sets', () => {
    const groups = lineGroups([line('grant', { flow: 'GRANT_GENERAL' }), line('land-tax', { rateSay: 'ELSEWHERE' }), line('rent', { rateSay: 'HERE' }), { ...line('rent', { rateSay: 'HERE' }), id: 'rev.rent.2' }]);
    expect(groups.map((group) => [group.say, group.sources, group.lines.length])).toEqual([['HERE', 1, 2], ['ELSEWHERE', 1, 1], ['BETWEEN', 1, 1]]);
  });
});

describe('before and after', () => {
  const row = (id: string, change: SourceRow['change']): SourceRow => ({ source: named(id, 'taxes'), rateSetBy: [], administeredBy: [], cases: [], before: [], change, changed: [] });

  it('counts say only what there is', () => {
    expect(changeCounts([row('a', 'SAME'), row('b', 'ADDED'), row('c', 'ADDED')])).toEqual([{ change: 'SAME', count: 1 }, { change: 'ADDED', count: 2 }]);
  });

  it('sources stand under the group at the top', () => {
    const all = [named('taxes'), named('property', 'taxes'), named('land', 'property')];
    expect(rootOf('land', new Map(all.map((one) => [one.id, one])))?.id).toBe('taxes');
    expect(sourceGroups([row('land', null), row('property', null)], all).map(({ group, rows }) => [group.id, rows.length])).toEqual([['taxes', 2]]);
  });
});

describe('a share in words', () => {
  const words = (over: Partial<MoneyLine>) => shareWords(line('x', over), texts.share, formatFor('en'));
  it('is the percentage of the text, a range, or who knows better', () => {
    expect([words({}), words({ shareKind: 'RANGE', shareMin: 40, shareMax: 60 }), words({ shareKind: 'BY_DECISION', shareMin: null }), words({ shareKind: 'FORMULA', shareMin: null }), words({ shareKind: null, shareMin: null })])
      .toEqual(['100%', '40–60%', 'by decision', 'by formula', 'share not stated']);
  });
});

describe('the picture of the flow', () => {
  const link = (over: Partial<Link>): Link => ({ fromKind: 'SOURCE', from: 'taxes', fromName: said('Taxes'), toKind: 'BUDGET', to: 'village', toName: said('Village'), width: 2, of: ['vat', 'land'], links: 1, ...over });
  const links = [
    link({ fromKind: 'BUDGET', from: 'village', toKind: 'AREA', to: 'water', toName: said('Water'), width: 1, of: ['wells'] }),
    link({ from: null, fromName: null, width: 9, of: ['land'], links: 4 }),
    link({}),
    link({ to: 'state', toName: said('State'), width: 5, of: ['vat'] }),
  ];

  it('the widest band of a side stands first, those drawn together last, budgets by their short names', () => {
    expect(widestFirst(links, [short('state')]).map(({ from, to, toName }) => [from, to, toName?.value])).toEqual([['taxes', 'state', 'state'], ['taxes', 'village', 'Village'], [null, 'village', 'Village'], ['village', 'water', 'Water']]);
  });

  it('the list names all that a band stands for', () => {
    expect(flowRows(links, [named('land')], [short('wells')]).map(({ kind, things }) => [kind, things.map(({ id }) => id)])).toEqual([['functions', ['wells']], ['sources', ['land']], ['sources', ['land']], ['sources', []]]);
  });

  it('puts sources left, budgets in their order in the middle and areas right, and counts a source that feeds two budgets once', () => {
    const picture = layout(links, ['state', 'village']);
    const column = (kind: string) => picture?.nodes.filter((node) => node.kind === kind).toSorted((a, b) => a.top - b.top).map(({ name, count }) => [name?.value ?? null, count]);
    expect([column('SOURCE'), column('BUDGET'), column('AREA')]).toEqual([[['Taxes', 2], [null, 1]], [['State', 1], ['Village', 3]], [['Water', 1]]]);
    expect(picture?.bands.every(({ drawing }) => /^M[\d. -]+C[\d. -]+V[\d. -]+C[\d. -]+Z$/.test(drawing))).toBe(true);
    const lowest = Math.max(...(picture?.nodes.map(({ top, height }) => top + height) ?? []));
    expect(lowest).toBeLessThanOrEqual((picture?.height ?? 0) + 0.1);
  });

  it('nothing to draw is no picture', () => {
    expect(layout([], [])).toBeNull();
  });
});

describe('amounts', () => {
  const example = (id: string, share: number | null) => ({ id, country: 'zz', year: 2025, sourceUrl: null, unitName: said(id), region: said(''), unitType: short('village'), lines: share === null ? [] : [{ item: 'transfers-share', value: share }] });
  it('three real budgets have a median, two have none, and one without the share is in no picture', () => {
    expect(stripsOf([example('a', 90), example('b', 10), example('c', 40), example('d', null)]).map(({ dots, median }) => [dots.map(({ share }) => share), median])).toEqual([[[10, 40, 90], 40]]);
    expect(stripsOf([example('a', 90), example('b', 10)])[0]?.median).toBeNull();
    expect(stripsOf([1, 2, 4, 8].map((share) => example(String(share), share)))[0]?.median).toBe(3);
  });

  it('sums are those of the newest year that is not in the future of the text', () => {
    const figure = (id: string, unit: string, year: number): FigureView => ({ id, country: 'zz', number: 1, value: '1', qualifier: null, unit, year, yearNote: null, status: 'REPORTED', derived: false, sourceUrl: null, verification: 'TEXT', name: said(id), geography: said('') });
    const figures = [figure('old', 'KZT-billion', 2020), figure('now', 'KZT-billion', 2026), figure('then', 'KZT-billion', 2028), figure('part', 'percent', 2026), figure('villages', 'count', 2026)];
    const shown = moneyFigures(figures, 2026);
    expect([shown.year, shown.sums.map(({ id }) => id), shown.others.map(({ id }) => id)]).toEqual([2026, ['now'], ['then', 'part', 'old']]);
  });
});
