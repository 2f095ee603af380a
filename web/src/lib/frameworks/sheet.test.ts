import { expect, it } from 'vitest';
import { byArea, byRole, counted, statedFunctions, verified } from './sheet.ts';

const said = (value: string) => ({ value, lang: 'en' as const });
const nodes = [{ id: 'water', name: said('Water'), partOf: null }, { id: 'pipes', name: said('Pipes'), partOf: { id: 'water' } }];
const cells = [
  { function: { id: 'pipes' }, role: 'DECIDE' as const, state: 'SPECIFIED' as const, searched: true, claims: [{ id: 'a', verification: 'TEXT' as const }] },
  { function: { id: 'pipes' }, role: 'FUND' as const, state: 'SILENT' as const, searched: true, claims: [] },
  { function: { id: 'water' }, role: 'FUND' as const, state: 'NOT_SEARCHED' as const, searched: false, claims: [] },
];

it('counts a function below an area with the area', () => {
  expect(byArea(cells, nodes)).toEqual([{ area: nodes[0], count: { cells: 3, stated: 1, wider: 0, parts: 0, promised: 0, silent: 1, unread: 1 } }]);
});

it('has a line for every role, also one without cells', () => {
  expect(byRole(cells).map(({ role, count }) => [role, count.cells])).toEqual([
    ['REGULATE', 0], ['DECIDE', 1], ['PROPOSE', 0], ['DELIVER', 0], ['FUND', 2], ['OVERSEE', 0], ['CONSULT', 0], ['ANSWER', 0],
  ]);
});

it('counts a fact once, however many cells show it', () => {
  expect(verified([...cells, ...cells].flatMap((cell) => cell.claims))).toEqual({ TEXT: 1, SECONDARY: 0, RECALL: 0 });
});

it('counts no fact from memory', () => {
  expect(counted([{ id: 'a', verification: 'TEXT' as const }, { id: 'b', verification: 'RECALL' as const }, { id: 'c', verification: 'SECONDARY' as const }]).map(({ id }) => id)).toEqual(['a', 'c']);
});

it('gives the functions of which something is stated, and those read, with one denominator', () => {
  expect(statedFunctions(cells)).toEqual({ stated: 1, read: 1, all: 2 });
});
