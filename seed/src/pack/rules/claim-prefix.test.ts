import { expect, it } from 'vitest';
import { change } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { claimPrefix } from './claim-prefix.ts';

it('finds every claim of Atlantis under the name of its framework', () => {
  expect(found(claimPrefix)).toEqual([]);
});

it('names a claim that bears the name of another framework, or one that only begins alike', () => {
  expect(found(
    claimPrefix,
    change('assignments', 'atl-concept-2022.shell-waste.oversee.atl-net-menders', { id: 'atl-law-2020.shell-waste.oversee.atl-net-menders' }),
    change('links', 'atl-law-2025.elects.atl-voters-parish.atl-warden', { id: 'atl-law-2025x.elects' }),
  )).toEqual([
    'atl-law-2020.shell-waste.oversee.atl-net-menders id: "atl-law-2020.shell-waste.oversee.atl-net-menders" does not begin with "atl-concept-2022." (an id is framework.function.role.body, with .n where needed)',
    'atl-law-2025x.elects id: "atl-law-2025x.elects" does not begin with "atl-law-2025." (an id is framework.function.role.body, with .n where needed)',
  ]);
});

it('leaves the steps between two laws alone, which belong to no framework', () => {
  expect(found(claimPrefix, change('revenue-changes', 'atl-delta-2023.rev.pearl-tax.atl-budget-county', { id: 'step-1' }))).toEqual([]);
});
