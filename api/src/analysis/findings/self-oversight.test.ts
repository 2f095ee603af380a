import { expect, test } from 'vitest';
import { assignment, read } from '../../../test/finding-facts.ts';
import { found, judged } from '../../../test/finding-table.ts';

const both = [assignment('lights', 'DELIVER', 'shire-board'), assignment('lights', 'OVERSEE', 'shire-board')];

test('the only overseer is the deliverer', () => {
  expect(found('self-oversight', [read('lights'), ...both])).toEqual(['MEDIUM lights~shire-board~-~-']);
});

test('another overseer of that place, also above or in a part, clears it; one of another place does not', () => {
  for (const other of [assignment('lights', 'OVERSEE', 'ministry'), assignment('amenities', 'OVERSEE', 'region-board')]) {
    expect(found('self-oversight', [read('lights'), ...both, other])).toEqual([]);
  }
  expect(found('self-oversight', [read('lights'), ...both, assignment('lights', 'OVERSEE', 'city-board')])).toEqual(['MEDIUM lights~shire-board~-~-']);
});

test('oversight of another is not oversight of oneself', () => {
  const [delivery, oversight] = both as [typeof both[0], typeof both[0]];
  expect(found('self-oversight', [read('lights'), delivery, { ...oversight, toward: 'elder' }] as never)).toEqual([]);
});

test('where oversight was not searched there may be others: it cannot tell', () => {
  expect(judged('self-oversight', both)).toMatchObject({ found: [], cannotTell: ['pipes NOT_READ', 'lights NOT_READ', 'own-budget NOT_READ'] });
});
