import { describe, expect, it } from 'vitest';
import type { CellState, Role } from '@okilet/schema/vocabulary';
import { buildMatrix, type Choice, type MatrixAnswer } from './build.ts';
import { turnToBodies } from './by-bodies.ts';
import { keyOf, type Cell } from './cells.ts';
import type { Holder, Holding } from '#lib/ui/holders.ts';
import { countByLevel } from './levels.ts';

const holder = (id: string, name: string, ...ranks: number[]): Holder => ({ id, shortName: { value: name, lang: 'ru' }, unitType: { levels: ranks.map((rank) => ({ rank })) } });
const BODIES = [holder('ministry', 'Министерство', 1), holder('akimat-oblast', 'Акимат области', 2), holder('akimat-district', 'Акимат района', 3), holder('akim', 'Аким села', 4)];
const BUDGETS = [holder('budget-district', 'Район', 3), holder('budget-rural', 'Село', 4)];

const by = (id: string, more: Partial<Holding> = {}): Holding => ({ force: 'MUST', verification: 'TEXT', body: { id }, fromBudget: null, ...more });
const from = (id: string): Holding => ({ force: 'MUST', verification: 'TEXT', body: null, fromBudget: { id } });
const cell = (id: string, role: Role, state: CellState, claims: readonly Holding[] = [], more: Partial<Cell> = {}): Cell =>
  ({ function: { id }, role, state, statedAt: null, parts: 0, onlyIf: [], elsewhere: 0, claims, meanwhile: [], ...more });
const node = (id: string, name: string, partOf: string | null, kind = 'POLICY', cofog = '06') =>
  ({ id, kind, cofog, partOf: partOf === null ? null : { id: partOf }, shortName: { value: name, lang: 'ru' as const } });

const FUNCTIONS = [
  node('housing', 'Жильё', null), node('water', 'Вода', 'housing'), node('pipes', 'Трубы', 'water'), node('light', 'Свет', 'housing'),
  node('power', 'Власть', null, 'GOVERNANCE', '01'), node('budget', 'Бюджет', 'power', 'GOVERNANCE', '01'),
];
const CELLS = [
  cell('water', 'DECIDE', 'IN_PARTS', [], { parts: 1 }), cell('water', 'FUND', 'SPECIFIED', [from('budget-district'), from('budget-rural')]),
  cell('pipes', 'DECIDE', 'SPECIFIED', [by('akimat-district'), by('akimat-oblast'), by('ministry', { verification: 'RECALL' })]), cell('pipes', 'FUND', 'INHERITED', [from('budget-rural')], { statedAt: { id: 'water' } }),
  cell('light', 'DECIDE', 'NOT_SEARCHED'), cell('light', 'FUND', 'SPECIFIED', [from('budget-rural')]),
  cell('budget', 'DECIDE', 'SILENT'), cell('budget', 'FUND', 'NOT_SEARCHED', [], { elsewhere: 3 }),
];
const ANSWER: MatrixAnswer = { functions: FUNCTIONS, cells: CELLS, hiddenByPlace: 3, byRole: [], holders: [...BODIES, ...BUDGETS] };
const CHOICE: Choice = { lang: 'ru', roles: ['DECIDE', 'FUND'], states: [], level: 0, text: '', open: 'all', promised: new Set() };
const rowsOf = (choice: Partial<Choice> = {}) => buildMatrix(ANSWER, { ...CHOICE, ...choice }).areas.flatMap((area) => area.rows);

describe('the matrix', () => {
  it('puts the steering powers last and siblings in the order of their names', () => {
    expect(buildMatrix(ANSWER, CHOICE).areas.map(({ id, rows }) => [id, rows.map((row) => row.id)])).toEqual([
      ['housing', ['water', 'pipes', 'light']], ['power', ['budget']],
    ]);
  });

  it('names holders of one kind on one line, budgets on one line, memories not at all', () => {
    const matrix = buildMatrix(ANSWER, CHOICE);
    const pipes = matrix.areas[0]?.rows[1];
    expect(matrix.holders[pipes?.cells[0]?.h ?? -1]).toEqual({ mask: 0b0110, lines: [['Акимат', ' области, района']], count: 2 });
    const water = matrix.areas[0]?.rows[0];
    expect(matrix.holders[water?.cells[1]?.h ?? -1]).toEqual({ mask: 0b1100, lines: [['Район, село', '']], count: 2 });
  });

  it('shows the levels of the parts where only parts are stated', () => {
    expect(rowsOf()[0]?.cells[0]).toEqual({ s: 'IN_PARTS', n: 1, k: 0b0110 });
  });

  it('says from where a cell is taken over, and that facts count only elsewhere', () => {
    const matrix = buildMatrix(ANSWER, CHOICE);
    expect(matrix.names[matrix.areas[0]?.rows[1]?.cells[1]?.at ?? -1]).toBe('Вода');
    expect(matrix.areas[1]?.rows[0]?.cells[1]).toEqual({ s: 'NOT_SEARCHED', else: true });
  });

  it('counts a collapsed area by level, and its silence', () => {
    const [housing, power] = buildMatrix(ANSWER, { ...CHOICE, open: [] }).areas;
    expect(housing?.rows).toEqual([]);
    expect(housing?.summary?.map(({ levels }) => levels)).toEqual([[0, 1, 1, 0], [0, 0, 1, 3]]);
    expect(power?.summary?.[0]?.silent).toBe(1);
    expect(power?.silent).toBe(1);
  });

  it('keeps only rows that fit, under the names they belong to', () => {
    expect(rowsOf({ states: ['SILENT'] }).map(({ id }) => id)).toEqual(['budget']);
    expect(rowsOf({ text: 'СВ' }).map(({ id }) => id)).toEqual(['light']);
    expect(rowsOf({ level: 2 }).map(({ id, cells }) => [id, cells.length])).toEqual([['water', 0], ['pipes', 2]]);
    expect(buildMatrix(ANSWER, { ...CHOICE, text: 'нет такой' })).toMatchObject({ areas: [], shown: 0, functions: 4 });
  });

  it('marks what a chosen Concept promises beside what the law says', () => {
    const promised = new Set([keyOf('budget', 'DECIDE')]);
    expect(rowsOf({ promised }).at(-1)?.cells[0]).toEqual({ s: 'SILENT', p: true });
    expect(rowsOf({ promised, states: ['PROMISED'] }).map(({ id }) => id)).toEqual(['budget']);
  });
});

describe('the matrix by bodies', () => {
  const shown = new Set(FUNCTIONS.map(({ id }) => id));
  const view = turnToBodies({ functions: FUNCTIONS, cells: CELLS, bodies: BODIES, budgets: BUDGETS }, { lang: 'ru', roles: [], shown, promised: new Set() });

  it('has a column for each body that is named, by level, and one for the budgets of a level', () => {
    expect(view.levels.map(({ rank, columns }) => [rank, columns.map((column) => column.body ?? column.kind)])).toEqual([
      [2, ['akimat-oblast']], [3, ['akimat-district', 'budget']], [4, ['budget']],
    ]);
  });

  it('keeps silence apart, for it belongs to no body', () => {
    const budget = view.rows['power']?.find(({ id }) => id === 'budget');
    expect(budget).toMatchObject({ tags: [], open: [{ role: 'DECIDE', state: 'SILENT' }] });
  });

  it('tells what is taken over from what is said', () => {
    const pipes = view.rows['housing']?.find(({ id }) => id === 'pipes');
    expect(pipes?.tags).toEqual([
      { column: 0, role: 'DECIDE', inherited: false }, { column: 1, role: 'DECIDE', inherited: false }, { column: 3, role: 'FUND', inherited: true },
    ]);
  });
});

describe('the counts of the first page', () => {
  it('count each function once at each level that is named for it', () => {
    const { roles, levels, functions } = countByLevel(CELLS, [...BODIES, ...BUDGETS]);
    expect(functions).toBe(4);
    expect(levels.map((level) => [level[roles.indexOf('DECIDE')], level[roles.indexOf('FUND')]])).toEqual([[0, 0], [1, 0], [1, 1], [0, 3]]);
  });
});
