import { expect, it } from 'vitest';
import { change, rewrite } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { laterEditions } from './later-editions.ts';

const RULES = 'atl-law-2020.warden-office.regulate.atl-ministry-waters';
const PAY = 'atl-law-2020.warden-office.decide.atl-reeve';
const tip = 'where the amendment notes show no change since, say NOTES in unchanged; else read the edition of that time';

it('lists what was read in a later edition, but not what the notes show unchanged', () => {
  expect(found(laterEditions)).toEqual([
    `atl-concept-2022.shell-waste.oversee.atl-net-menders cite: read in the edition of 2022-04-01, the framework speaks of 2022-03-01 (${tip})`,
    `${RULES} cite: read in the edition of 2021-03-01, the framework speaks of 2020-06-01 (${tip})`,
  ]);
});

it('lists UNCHECKED like an empty cell', () => {
  expect(found(laterEditions, change('assignments', PAY, { unchanged: 'UNCHECKED' }))).toContain(
    `${PAY} cite: read in the edition of 2021-03-01, the framework speaks of 2020-06-01 (${tip})`,
  );
});

it('accepts an edition of the very day', () => {
  expect(found(laterEditions, rewrite('framework', 'atl-law-2020', 'as_of: "2020-06-01"', 'as_of: "2021-03-01"'))).toHaveLength(1);
});
