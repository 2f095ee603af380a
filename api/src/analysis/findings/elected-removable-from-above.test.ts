import { expect, test } from 'vitest';
import { link } from '../../../test/finding-facts.ts';
import { found, judged } from '../../../test/finding-table.ts';

const elected = link('ELECTS', 'village-voters', 'elder');

test('the basis decides how grave it is', () => {
  const by = (basis: 'DISCRETION' | 'UNSTATED' | 'LEGALITY' | 'NO_CONFIDENCE' | 'COURT' | 'TERM') =>
    found('elected-removable-from-above', [elected, link('DISMISSES', 'shire-head', 'elder', { basis })])[0]?.split(' ')[0];
  expect([by('DISCRETION'), by('UNSTATED'), by('LEGALITY'), by('NO_CONFIDENCE'), by('COURT'), by('TERM')]).toEqual(['HIGH', 'HIGH', 'MEDIUM', 'MEDIUM', 'LOW', 'LOW']);
});

test('grounds that the text names are a basis, and a court is low whatever the basis', () => {
  expect(found('elected-removable-from-above', [elected, link('DISMISSES', 'shire-head', 'elder', { conditionKind: 'GROUNDS' })])).toEqual(['MEDIUM -~elder+shire-head~-~-']);
  expect(found('elected-removable-from-above', [elected, link('DISMISSES', 'court', 'elder')])).toEqual(['LOW -~court+elder~-~-']);
});

test('who only starts, submits or agrees does not end the powers', () => {
  for (const part of ['INITIATES', 'SUBMITS', 'CONSENTS', null] as const) {
    expect(judged('elected-removable-from-above', [elected, link('DISMISSES', 'shire-head', 'elder', { part })]).counts).toEqual([0, 1, 0]);
  }
  expect(found('elected-removable-from-above', [elected, link('DISMISSES', 'shire-council', 'elder', { part: 'OBLIGES' })])).toEqual(['HIGH -~elder+shire-council~-~-']);
});

test('removal by its own unit, or of one who is not elected by voters, is nothing to find', () => {
  expect(found('elected-removable-from-above', [elected, link('DISMISSES', 'village-voters', 'elder')])).toEqual([]);
  expect(found('elected-removable-from-above', [link('APPOINTS', 'village-voters', 'elder'), link('DISMISSES', 'shire-head', 'elder')])).toEqual([]);
});

test('an election held only in a pilot cannot be told for every place', () => {
  expect(judged('elected-removable-from-above', [{ ...elected, conditionKind: 'PILOT' }, link('DISMISSES', 'shire-head', 'elder')])).toMatchObject({
    found: [], cannotTell: ['elder ONLY_IF'],
  });
});

test('each body that can end the powers is a finding of its own; the elected body is counted once', () => {
  expect(judged('elected-removable-from-above', [elected, link('DISMISSES', 'shire-head', 'elder'), link('DISSOLVES', 'president', 'elder')])).toMatchObject({
    found: ['HIGH -~elder+president~-~-', 'HIGH -~elder+shire-head~-~-'], counts: [1, 0, 0],
  });
});
