import { expect, test } from 'vitest';
import { revenue } from '../../../test/finding-facts.ts';
import { found, judged } from '../../../test/finding-table.ts';

const share = (more = {}) => revenue('income-tax', 'shire-budget', { shareKind: 'BY_DECISION', splitSetBy: 'region-council', ...more });

test('a share that a body of another unit sets by decision or within a range', () => {
  expect(found('share-at-anothers-will', [share()])).toEqual(['MEDIUM income-tax~region-council+shire-budget~shire~-']);
  expect(found('share-at-anothers-will', [share({ shareKind: 'RANGE' })])).toEqual(['MEDIUM income-tax~region-council+shire-budget~shire~-']);
});

test('a body of the unit, or of one inside it, sets its own share', () => {
  expect(judged('share-at-anothers-will', [share({ splitSetBy: 'shire-council' }), share({ id: 'b', splitSetBy: 'elder' })]).counts).toEqual([0, 2, 0]);
});

test('fixed shares, transfers and the budget of the state are not tested', () => {
  const others = [share({ shareKind: 'FIXED' }), share({ id: 'b', flow: 'GRANT_EARMARKED' }), share({ id: 'c', toBudget: 'land-budget' })];
  expect(judged('share-at-anothers-will', others).counts).toEqual([0, 0, 0]);
});

test('who decides is not coded: it cannot tell', () => {
  expect(judged('share-at-anothers-will', [share({ splitSetBy: null })]).cannotTell).toEqual(['shire NO_SETTER']);
});
