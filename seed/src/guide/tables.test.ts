import { expect, it } from 'vitest';
import { TABLES, YAML_FILES } from '@okilet/schema/pack';
import { authorTables } from './tables.ts';

const guide = authorTables();

it('has every table and every YAML file', () => {
  for (const name of Object.keys(TABLES)) expect(guide).toContain(`### ${name}.csv\n`);
  for (const name of Object.keys(YAML_FILES)) expect(guide).toContain(`### ${name}.yaml\n`);
});

it('says what a column holds and whether it is needed', () => {
  expect(guide).toContain('| `function` | id of functions | yes | function |\n| `role` | `REGULATE` `DECIDE` `PROPOSE`');
  expect(guide).toContain('| `valid_from` | YYYY, YYYY-MM or YYYY-MM-DD |  | first day the fact holds |');
  expect(guide).toContain('| `levels` | ids of levels, spaces between | yes |');
  expect(guide).toContain('| `share_min` | a number |  |');
});

it('shows three columns of one text as one', () => {
  expect(guide).toContain('| `says_en` `_ru` `_kk` | text |  | our short paraphrase, the body left out, in each language |');
  expect(guide).not.toContain('`says_kk`');
});
