import { describe, expect, it } from 'vitest';
import { atlantisSource, change, rewrite, wellShaped, type Edit } from '../../test/atlantis.ts';
import { claimsOf, draftOf } from './draft.ts';

/** Problems of shape in Atlantis after some changes. */
function misshapen(...edits: readonly Edit[]): string[] {
  return draftOf(atlantisSource(...edits)).problems.map(({ message, tip }) => `${message} (${tip})`);
}

it('reads every row of Atlantis by its model', () => {
  expect(misshapen()).toEqual([]);
});

it('turns cells into what they mean: lists, numbers, words', () => {
  const draft = wellShaped(atlantisSource());
  expect(draft.tables['unit-types'].find(({ row }) => row.id === 'atl-city')?.row.levels).toEqual(['regional', 'district']);
  expect(draft.tables.revenues.find(({ row }) => row.share_max === 60)?.row.share_kind).toBe('RANGE');
  expect(draft.tables.searched.find(({ row }) => row.function === 'song-school')?.row.roles).toEqual(['DECIDE', 'FUND']);
});

it('knows every id that a column may point to', () => {
  const { ids } = wellShaped(atlantisSource());
  expect(ids.frameworks).toEqual(new Set(['atl-concept-2022', 'atl-law-2020', 'atl-law-2025', 'atl-proposal-2021', 'atl-unread-2023']));
  expect(ids.glossary).toEqual(new Set(['gathering', 'moot', 'tide-clock']));
  expect(ids.questions).toEqual(new Set(['q01-who-decides-water', 'q02-who-pays-schools']));
  expect(ids.claims).toContain('atl-law-2020.rev.tide-tax.atl-budget-city');
});

it('lists the claims of all three tables', () => {
  expect(new Set(claimsOf(wellShaped(atlantisSource())).map(({ raw }) => raw.table))).toEqual(new Set(['assignments', 'revenues', 'links']));
});

describe('a cell that its model refuses', () => {
  const CLAIM = 'atl-law-2020.tidal-water.decide.atl-moot-county';

  it('is named with what the column holds', () => {
    expect(misshapen(change('assignments', CLAIM, { role: 'RULES' }))).toEqual([
      'role: Invalid option: expected one of "REGULATE"|"DECIDE"|"PROPOSE"|"DELIVER"|"FUND"|"OVERSEE"|"CONSULT"|"ANSWER" (this column holds: role)',
    ]);
  });

  it('is named when it is empty and must not be', () => {
    expect(misshapen(change('assignments', CLAIM, { force: undefined }))).toEqual([
      'force: Invalid option: expected one of "MUST"|"MAY"|"MUST_NOT" (this column holds: duty, right or prohibition)',
    ]);
  });

  it('is named for an id in capitals, a date by words, a number by words', () => {
    expect(misshapen(
      change('bodies', 'atl-keeper', { id: 'Keeper' }),
      change('assignments', CLAIM, { valid_from: 'May 2020' }),
      change('levels', 'local', { rank: 'four' }),
    )).toEqual([
      'id: an id is lower-case letters, digits, dots and hyphens (this column holds: body)',
      'valid_from: a date is YYYY, YYYY-MM or YYYY-MM-DD (this column holds: first day the fact holds)',
      'rank: Invalid input: expected number, received NaN (this column holds: 1 national, 2 regional, 3 district, 4 basic)',
    ]);
  });

  it('leaves its row out, and only that', () => {
    const whole = draftOf(atlantisSource()).draft.tables.assignments.length;
    const { draft } = draftOf(atlantisSource(change('assignments', CLAIM, { role: 'RULES' })));
    expect(draft.tables.assignments).toHaveLength(whole - 1);
  });
});

it('names a key of YAML that is wrong, unknown or missing', () => {
  expect(misshapen(rewrite('framework', 'atl-law-2020', 'closure: COMPLETE', 'closure: WHOLE'))).toEqual(['closure: Invalid option: expected one of "COMPLETE"|"DELTA" ()']);
  expect(misshapen(rewrite('framework', 'atl-law-2020', 'stage:', 'state:'))).toHaveLength(2);
});

it('names YAML whose aliases multiply beyond reason', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]', ...'bcd'.split('').map((key, index) => `${key}: &${key} [${`*${'abc'[index]}, `.repeat(9)}x]`)].join('\n');
  expect(misshapen(rewrite('pack', 'atlantis', 'country: atlantis', `${bomb}\ncountry: atlantis`))[0]).toMatch(/^this YAML cannot be read: /);
});
