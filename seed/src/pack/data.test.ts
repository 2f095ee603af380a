import { expect, it } from 'vitest';
import { compareWarnings, countWarnings, readAccepted, type Accepted } from './accepted.ts';
import { checkPacks } from './check.ts';
import { packFolders } from './folders.ts';
import { rules } from './rules/index.ts';
import { WHOLE_PACKS } from '../../test/whole-packs.ts';

it('finds the packs of this repository without an error, and with no more warnings than they accept', () => {
  const [data = ''] = packFolders([], {});
  const { problems } = checkPacks([data]);
  const counts = countWarnings(problems, rules.filter(({ level }) => level === 'warning').map(({ id }) => id));
  expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
  expect(compareWarnings(counts, readAccepted(data) as Accepted).grew).toEqual([]);
}, WHOLE_PACKS);
