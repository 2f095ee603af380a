import { describe, expect, it } from 'vitest';
import { heard } from '#lib/ui/testing.ts';
import Cell from './Cell.svelte';
import type { CellView, MatrixView } from './model.ts';

const matrix: MatrixView = {
  columns: [], others: [], areas: [], names: ['Благоустройство'], shown: 0, functions: 0, hiddenByPlace: 0,
  holders: [{ mask: 6, lines: [['Маслихат', ' области, района'], ['Правительство', '']], count: 3 }],
};
const said = (cell: CellView) => heard(Cell, { cell, matrix, meanwhile: 'пока' });

describe('a cell', () => {
  it('names who, one kind a line', async () => {
    expect(await said({ s: 'SPECIFIED', h: 0 })).toBe('Маслихат области, района , Правительство');
  });

  it('says from where it is taken over, and whom that names', async () => {
    expect(await said({ s: 'INHERITED', h: 0, at: 0 })).toBe('как сказано о функции выше: Благоустройство. Маслихат области, района, Правительство');
  });

  it('tells the kinds of emptiness apart', async () => {
    expect(await said({ s: 'SILENT' })).toBe('не сказано');
    expect(await said({ s: 'NOT_SEARCHED' })).toBe('ещё не прочитано');
    expect(await said({ s: 'NOT_SEARCHED', else: true })).toBe('только в других местах');
    expect(await said({ s: 'NOT_SEARCHED', mem: true })).toBe('только по памяти');
    expect(await said({ s: 'SPECIFIED' })).toBe('орган не назван');
  });

  it('shows a promise with what rules meanwhile, never as given', async () => {
    expect(await said({ s: 'PROMISED', m: 0 })).toBe('обещано пока: Маслихат области, района , Правительство');
    expect(await said({ s: 'SILENT', p: true })).toBe('не сказано обещано');
  });
});
