import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ATLANTIS } from '../../test/atlantis.ts';
import { copyOfAtlantis, emptyFolder } from '../../test/copy.ts';
import { formatProblem } from './problem.ts';
import { readPacks } from './read.ts';

/** What cannot be read in a copy of Atlantis after a change, paths from its folder on. */
function unreadable(change: (folder: string) => void): string[] {
  const folder = copyOfAtlantis();
  change(folder);
  return readPacks([folder]).problems.map(formatProblem).map((line) => line.replaceAll(`${folder}/`, ''));
}

describe('rows', () => {
  it('remember their file, their line and what was written', () => {
    const rows = readPacks([ATLANTIS]).rows.filter((row) => row.table === 'glossary');
    expect(rows[1]).toMatchObject({ file: `${ATLANTIS}/common/glossary.csv`, line: 3, country: null, framework: null, appeal: null });
    expect(rows[1]?.cells).toMatchObject({ term: 'moot', name_en: 'Moot', often_confused_with: 'gathering' });
  });

  it('leave out empty cells', () => {
    const row = readPacks([ATLANTIS]).rows.find((one) => one.table === 'bodies');
    expect(row?.cells).not.toHaveProperty('valid_from');
  });

  it('know the country, framework and appeal in whose folder they lie', () => {
    const { rows } = readPacks([ATLANTIS]);
    expect(rows.find((row) => row.table === 'ended')).toMatchObject({ country: 'atlantis', framework: 'atl-concept-2022', appeal: null });
    expect(rows.find((row) => row.table === 'demands')).toMatchObject({ country: 'atlantis', framework: null, appeal: 'atl-appeal-2021' });
  });

  it('keep their true line after cells of several lines, empty lines and Windows line ends', () => {
    const folder = copyOfAtlantis();
    writeFileSync(path.join(folder, 'common/levels.csv'), '\uFEFFid,rank,name_en\r\n\r\nnational,1,"two\r\nlines"\r\n\r\nlocal,4,Basic\r\n');
    const rows = readPacks([folder]).rows.filter((row) => row.table === 'levels');
    expect(rows.map((row) => [row.cells['id'], row.line])).toEqual([['national', 3], ['local', 6]]);
  });
});

describe('a problem is named with its place', () => {
  it('when a file is missing that must be there, though optional ones may be', () => {
    expect(unreadable((folder) => {
      rmSync(path.join(folder, 'atlantis/frameworks/atl-law-2025/links.csv'));
      rmSync(path.join(folder, 'atlantis/frameworks/atl-law-2025/framework.yaml'));
      rmSync(path.join(folder, 'atlantis/figures.csv'));
    })).toEqual([
      'atlantis/frameworks/atl-law-2025/links.csv:0:0 error shape: the file is missing (a header line alone is enough)',
      'atlantis/frameworks/atl-law-2025/framework.yaml:0:0 error shape: the file is missing (copy it from a neighbour and fill it in)',
    ]);
  });

  it('when a file or a folder has a name that nobody reads', () => {
    expect(unreadable((folder) => {
      writeFileSync(path.join(folder, 'common/level.csv'), 'id\n');
      mkdirSync(path.join(folder, 'atlantis/framework'));
    })).toEqual([
      'atlantis/framework:0:0 error shape: nothing of the pack lies in a folder of this name (expected frameworks or appeals)',
      'common/level.csv:0:0 error shape: no table of the pack has this name (expected one of levels.csv, functions.csv, funding-sources.csv, glossary.csv, documents.csv, editions.csv, articles.csv)',
    ]);
  });

  it('when a header has columns too many, too few or twice', () => {
    const found = unreadable((folder) => writeFileSync(path.join(folder, 'common/levels.csv'), 'id,id,name_de\nx,y,z\n'));
    expect(found).toEqual([
      'common/levels.csv:1:1 error shape: no column is named "name_de" in levels (columns are id, rank, name_en, name_ru, name_kk)',
      'common/levels.csv:1:1 error shape: the column "id" stands twice (keep one)',
      'common/levels.csv:1:1 error shape: the column "rank" is missing in levels (add it to the header and to each row)',
    ]);
  });

  it('when a row has more or fewer cells than the header', () => {
    expect(unreadable((folder) => appendFileSync(path.join(folder, 'common/levels.csv'), 'sea,5,"Sea, deep",Море,Теңіз,x\nsky\n'))).toEqual([
      'common/levels.csv:6:1 error shape: the row has 6 cells, the header 5 (a cell with a comma stands in quotes)',
      'common/levels.csv:7:1 error shape: the row has 1 cells, the header 5 (a cell with a comma stands in quotes)',
    ]);
  });

  it('when a quote is not closed, a file is empty or is not UTF-8', () => {
    expect(unreadable((folder) => {
      appendFileSync(path.join(folder, 'common/levels.csv'), 'sea,5,"Sea\n');
      writeFileSync(path.join(folder, 'common/functions.csv'), '');
      writeFileSync(path.join(folder, 'common/glossary.csv'), new Uint8Array([0xff, 0xfe, 0x41]));
    })).toEqual([
      'common/functions.csv:0:0 error shape: the file is empty (a header line alone is enough)',
      'common/glossary.csv:0:0 error shape: the file cannot be read: The encoded data was not valid for encoding utf-8 (save it as UTF-8)',
      expect.stringMatching(/^common\/levels\.csv:\d+:1 error shape: this is not CSV: /),
    ]);
  });

  it('when YAML cannot be read', () => {
    const found = unreadable((folder) => appendFileSync(path.join(folder, 'atlantis/pack.yaml'), 'languages: [kk\n'));
    expect(found).not.toEqual([]);
    expect(found.every((line) => line.startsWith('atlantis/pack.yaml:'))).toBe(true);
  });

  it('when there is no such folder, or nothing in it, or a file in its place', () => {
    const folder = emptyFolder();
    writeFileSync(path.join(folder, 'file'), '');
    const tip = 'name a folder with common/ and a folder for each country';
    expect(readPacks([`${folder}/nowhere`, folder, `${folder}/file`]).problems.map(formatProblem)).toEqual([
      `${folder}/nowhere:0:0 error shape: there is no such folder (${tip})`,
      `${folder}:0:0 error shape: this folder holds no packs (${tip})`,
      `${folder}/file:0:0 error shape: this folder holds no packs (${tip})`,
    ]);
  });
});

it('reads several folders as one', () => {
  const more = emptyFolder();
  mkdirSync(path.join(more, 'mu'));
  writeFileSync(path.join(more, 'mu/pack.yaml'), readFileSync(path.join(ATLANTIS, 'atlantis/pack.yaml'), 'utf8').replace('country: atlantis', 'country: mu'));
  const source = readPacks([ATLANTIS, more]);
  expect(source.yamls.filter((yaml) => yaml.kind === 'pack').map((yaml) => yaml.country)).toEqual(['atlantis', 'mu']);
});

it('passes over hidden files and what lies beside the packs', () => {
  expect(unreadable((folder) => {
    writeFileSync(path.join(folder, 'README.md'), 'notes');
    writeFileSync(path.join(folder, 'common/.levels.csv.swp'), 'x');
  })).toEqual([]);
});
