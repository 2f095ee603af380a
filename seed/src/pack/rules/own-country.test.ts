import { expect, it } from 'vitest';
import type { Edit } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { ownCountry } from './own-country.ts';

/** Moves a body to another country, where its row would be called a stranger's. */
const emigrate = (body: string): Edit => (source) => ({
  ...source,
  rows: source.rows.map((row) => (row.table === 'bodies' && row.cells['id'] === body ? { ...row, country: 'mu' } : row)),
});

it('finds every body of Atlantis at home', () => {
  expect(found(ownCountry)).toEqual([]);
});

it('names both the claim that names a stranger and the unit that the stranger names', () => {
  expect(found(ownCountry, emigrate('atl-islet-council'))).toEqual([
    'atl-islet-council unit_type: "atl-parish-island" belongs to atlantis, this file to mu (name one of the same country)',
    'atl-law-2020.shore-lights.deliver.atl-islet-council body: "atl-islet-council" belongs to mu, this file to atlantis (name one of the same country)',
  ]);
});
