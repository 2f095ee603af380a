import { describe, expect, it } from 'vitest';
import { holderTable, type Holder } from '#lib/ui/holders.ts';
import { abroadFrom } from './abroad.ts';
import { chooseRows, showRows, type Row } from './build.ts';
import type { Cell, Change } from './cells.ts';
import { cellsByKind } from './kinds.ts';
import { onlyDifferent, overlay } from './overlay.ts';
import { sentencesOf } from './sentences.ts';

const said = (value: string) => ({ value, lang: 'en' as const });
const holder = (id: string, rank: number): Holder => ({ id, shortName: said(id), unitType: { levels: [{ rank }] } });
const holders = [holder('Ministry', 1), holder('Council', 2), holder('Mayor', 4)];
const table = holderTable('en');
const names = { lang: 'en' as const, holders, indexOf: table.indexOf, frameworks: ['before', 'after'] };
const abroad = new Set<string>();
const areas = [{ root: { id: 'water', shortName: said('Water') }, functions: [{ id: 'wells', shortName: said('Wells') }] }];

const claim = (body: string, says: string): Cell['claims'][number] => ({ id: `${body} ${says}`, force: 'MUST', verification: 'TEXT', body: { id: body }, fromBudget: null, says: said(says) });
const change = (kind: Change['kind'], body: string | null, more: Partial<Change> = {}): Change => ({
  kind, body: body === null ? null : { id: body }, budget: null, from: null, fromBudget: null, onlyIf: [], dated: false, meanwhile: false, unread: [], claims: [], baseClaims: [], ...more,
});
const cell = (framework: string, state: Cell['state'], claims: Cell['claims'], changes: Change[] = []): Cell => ({ framework: { id: framework }, state, statedAt: null, parts: 0, onlyIf: [], claims, changes });
const row = (role: Row['role'], ...cells: Cell[]): Row => ({ function: { id: 'wells' }, role, cells });

const digs = claim('Mayor', 'digs wells');
const alike = [claim('Ministry', 'sets norms'), claim('Council', 'sets norms')];
const gained = row('REGULATE', cell('before', 'SILENT', []), cell('after', 'SPECIFIED', alike, alike.map((one) => change('GAINED', one.body?.id ?? null, { claims: [one] }))));
const promised = row('DELIVER',
  cell('before', 'SPECIFIED', [digs]),
  cell('after', 'PROMISED', [claim('Council', 'will share out the wells')], [change('PROMISE_REPLACES_RULE', 'Mayor', { baseClaims: [digs] }), change('PROMISE_REPLACES_RULE', 'Ministry')]));
const untold = row('FUND', cell('before', 'NOT_SEARCHED', []), cell('after', 'SPECIFIED', [digs], [change('CANNOT_TELL', 'Mayor', { claims: [digs], unread: [{ id: 'before' }] })]));
const only = (one: Row) => showRows(areas, [one], names)[0]?.functions[0]?.rows[0]?.cells.at(-1)?.changes;

describe('a cell held against the base', () => {
  it('says in one what happens to several bodies in the same words', () => {
    expect(only(gained)).toEqual([{ kind: 'GAINED', who: ['Ministry', 'Council'], from: '', says: [said('sets norms')] }]);
  });

  it('says a promise in the words of the promise, and whom it leaves open once', () => {
    expect(only(promised)).toEqual([{ kind: 'PROMISE_REPLACES_RULE', who: ['Ministry', 'Mayor'], from: '', says: [said('will share out the wells')] }]);
  });

  it('names the documents not read where nothing can be told', () => {
    expect(only(untold)).toEqual([{ kind: 'CANNOT_TELL', who: ['Mayor'], from: '', says: [said('digs wells')], unread: [0] }]);
  });

  it('shows no difference in a document that was not read', () => {
    const back = row('FUND', cell('before', 'SPECIFIED', [digs]), cell('after', 'NOT_SEARCHED', [], [change('CANNOT_TELL', 'Mayor', { unread: [{ id: 'after' }] })]));
    expect(only(back)).toEqual([]);
  });
});

describe('the rows left by a choice', () => {
  const rows = [gained, promised, untold];

  it('are those in which something of these kinds happened', () => {
    expect(chooseRows(rows, { kinds: ['GAINED', 'CANNOT_TELL'], holder: '' })).toEqual([gained, untold]);
  });

  it('are those in which it happened to the body, not to another in the same cell', () => {
    expect(chooseRows(rows, { kinds: ['PROMISE_REPLACES_RULE'], holder: 'Mayor' })).toEqual([promised]);
    expect(chooseRows(rows, { kinds: ['PROMISE_REPLACES_RULE'], holder: 'Council' })).toEqual([]);
  });

  it('keep a row without difference for a body that it names, where all rows are asked for', () => {
    const same = row('ANSWER', cell('before', 'SPECIFIED', [digs]), cell('after', 'SPECIFIED', [digs]));
    expect(chooseRows([same], { kinds: [], holder: 'Mayor' })).toEqual([same]);
    expect(chooseRows([same], { kinds: [], holder: 'Council' })).toEqual([]);
  });
});

describe('documents laid over one another', () => {
  it('name each holder once, with the documents that name it', () => {
    expect(overlay(row('DECIDE', cell('before', 'SPECIFIED', [digs]), cell('after', 'SPECIFIED', [digs, ...alike])), { holders, abroad }).who)
      .toEqual([{ name: 'Ministry', mask: 2 }, { name: 'Council', mask: 2 }, { name: 'Mayor', mask: 3 }]);
  });

  it('keep silence, promise and the unread apart, and call nothing a difference that cannot be told', () => {
    expect(overlay(promised, { holders, abroad })).toMatchObject({ promised: 2, silent: 0, unread: 0, kinds: [{ kind: 'PROMISE_REPLACES_RULE', abroad: false }] });
    expect(overlay(untold, { holders, abroad })).toMatchObject({ unread: 1, kinds: [] });
  });

  it('tell what differs in a document of another country from what differs in one of the same', () => {
    const named = change('GAINED', 'Mayor', { claims: [digs] });
    const three = row('DECIDE', cell('before', 'SILENT', []), cell('after', 'SPECIFIED', [digs], [named]), cell('elsewhere', 'SPECIFIED', [digs], [named, named]));
    expect(overlay(three, { holders, abroad: abroadFrom('before', [{ id: 'before', country: 'kz' }, { id: 'after', country: 'kz' }, { id: 'elsewhere', country: 'pl' }]) }).kinds)
      .toEqual([{ kind: 'GAINED', abroad: false }, { kind: 'GAINED', abroad: true }]);
  });

  it('leave out functions in which nothing is known to differ', () => {
    const view = (one: Row) => [{ id: 'water', name: said('Water'), functions: [{ id: 'wells', name: said('Wells'), rows: [overlay(one, { holders, abroad })] }] }];
    expect([onlyDifferent(view(untold)), onlyDifferent(view(gained))].map((list) => list.length)).toEqual([0, 1]);
  });
});

it('the text leaves out what cannot be told unless it is asked for', () => {
  const spoken = { ...untold, cells: untold.cells.map((one) => ({ ...one, changes: one.changes.map((each) => ({ ...each, sentence: said('It cannot be told.') })) })) };
  expect(sentencesOf(spoken, { kinds: [], abroad }).sentences).toEqual([]);
  expect(sentencesOf(spoken, { kinds: ['CANNOT_TELL'], abroad }).sentences).toEqual([{ kind: 'CANNOT_TELL', text: said('It cannot be told.'), abroad: false }]);
});

it('a kind is counted by the cells in which the API found it, over all documents', () => {
  const counts = [{ kinds: [{ kind: 'GAINED' as const, cells: 53 }, { kind: 'LOST' as const, cells: 0 }] }, { kinds: [{ kind: 'GAINED' as const, cells: 2 }] }];
  expect(cellsByKind(counts)).toEqual({ GAINED: 55, LOST: 0 });
});
