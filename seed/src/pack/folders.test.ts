import path from 'node:path';
import { expect, it } from 'vitest';
import { packFolders } from './folders.ts';

const DATA = path.relative('', path.resolve(import.meta.dirname, '../../data'));

it('takes the folders that are named, and no others', () => {
  expect(packFolders(['my/packs/', './more'], { PACKS: '/elsewhere' })).toEqual([path.normalize('my/packs'), 'more']);
});

it('takes seed/data, seen from the working directory, when none is named', () => {
  expect(packFolders([], {})).toEqual([DATA]);
});

it('adds the folders in PACKS', () => {
  expect(packFolders([], { PACKS: ['one', '', 'two'].join(path.delimiter) })).toEqual([DATA, 'one', 'two']);
});

it('writes a folder as it is seen from here, where that is shorter', () => {
  expect(packFolders([path.resolve('some/packs')], {})).toEqual([path.normalize('some/packs')]);
  expect(packFolders([process.cwd()], {})).toEqual(['.']);
  expect(packFolders([path.resolve('/packs')], {})).toEqual([path.resolve('/packs')]);
});
