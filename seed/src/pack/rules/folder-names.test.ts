import { expect, it } from 'vitest';
import { rewrite } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { folderNames } from './folder-names.ts';

it('finds every file of Atlantis in a folder of its name', () => {
  expect(found(folderNames)).toEqual([]);
});

it('names a framework, an appeal and a country that say another name than their folder', () => {
  expect(found(
    folderNames,
    rewrite('pack', 'atlantis', 'country: atlantis', 'country: mu'),
    rewrite('framework', 'atl-law-2020', 'id: atl-law-2020', 'id: atl-law-2021'),
    rewrite('framework', 'atl-concept-2022', 'country: atlantis', 'country: mu'),
    rewrite('appeal', 'atl-appeal-2021', 'id: atl-appeal-2021', 'id: appeal'),
  )).toEqual([
    'atlantis country: country is "mu", the folder is "atlantis" (rename the folder or correct the file)',
    'atl-concept-2022 country: country is "mu", the folder is "atlantis" (rename the folder or correct the file)',
    'atl-law-2020 id: id is "atl-law-2021", the folder is "atl-law-2020" (rename the folder or correct the file)',
    'atl-appeal-2021 id: id is "appeal", the folder is "atl-appeal-2021" (rename the folder or correct the file)',
  ]);
});
