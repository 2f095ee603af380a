import { expect, it } from 'vitest';
import { change } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { spaces } from './spaces.ts';

it('accepts single spaces inside cells', () => {
  expect(found(spaces)).toEqual([]);
});

it('names a space at an edge, also one that does not break', () => {
  expect(found(spaces, change('bodies', 'atl-keeper', { name_en: 'Keeper ', name_ru: '\u00a0Хранитель' }))).toEqual([
    'atl-keeper name_en: name_en begins or ends with a space (take the space out)',
    'atl-keeper name_ru: name_ru begins or ends with a space (take the space out)',
  ]);
});

it('names a cell of several lines', () => {
  expect(found(spaces, change('bodies', 'atl-keeper', { note: 'one\ntwo' }))).toEqual(['atl-keeper note: note goes over several lines (one fact is one line)']);
});
