import { LineCounter, parseDocument } from 'yaml';
import { expect, it } from 'vitest';
import { placeOfCell, placeOfKey } from './place.ts';
import type { RawRow, RawYaml } from './read.ts';

const row = (raw: string) => ({ file: 'a.csv', line: 7, header: ['id', 'name', 'note'], raw }) as unknown as RawRow;

it('counts columns from 1, at the first letter of the cell', () => {
  expect(placeOfCell(row('x,Water,old\n'), 'id')).toEqual({ file: 'a.csv', line: 7, column: 1 });
  expect(placeOfCell(row('x,Water,old\n'), 'note')).toEqual({ file: 'a.csv', line: 7, column: 9 });
});

it('passes commas and doubled quotes inside a quoted cell', () => {
  expect(placeOfCell(row('x,"Water, ""clean""",old\n'), 'note')).toEqual({ file: 'a.csv', line: 7, column: 22 });
});

it('counts lines inside a quoted cell', () => {
  expect(placeOfCell(row('x,"one\ntwo",old\n'), 'note')).toEqual({ file: 'a.csv', line: 8, column: 6 });
});

it('points at the row for a column that the file does not have', () => {
  expect(placeOfCell(row('x,Water,old\n'), 'missing')).toEqual({ file: 'a.csv', line: 7, column: 1 });
  expect(placeOfCell(row('x,Water,old\n'))).toEqual({ file: 'a.csv', line: 7, column: 1 });
});

function yaml(text: string): RawYaml {
  const lines = new LineCounter();
  return { file: 'framework.yaml', document: parseDocument(text, { lineCounter: lines }), lines } as unknown as RawYaml;
}

it('points at the value of a key, however deep', () => {
  const file = yaml('id: a\ndocuments:\n  - one\n  - two\n');
  expect(placeOfKey(file, ['id'])).toEqual({ file: 'framework.yaml', line: 1, column: 5 });
  expect(placeOfKey(file, ['documents', 1])).toEqual({ file: 'framework.yaml', line: 4, column: 5 });
});

it('points at the nearest key above one that is missing', () => {
  expect(placeOfKey(yaml('id: a\nname:\n  en: b\n'), ['name', 'kk'])).toEqual({ file: 'framework.yaml', line: 3, column: 3 });
  expect(placeOfKey(yaml(''), ['id'])).toEqual({ file: 'framework.yaml', line: 1, column: 1 });
});
