import { expect, it } from 'vitest';
import { rewrite } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { yamlReferences } from './yaml-references.ts';

it('finds every document, edition, body and framework named in YAML', () => {
  expect(found(yamlReferences)).toEqual([]);
});

it('names documents and editions of a framework that do not exist', () => {
  expect(found(
    yamlReferences,
    rewrite('framework', 'atl-law-2025', '  - atl-constitution', '  - atl-constitutions'),
    rewrite('framework', 'atl-unread-2023', 'atl-bill@2023-09-01', 'atl-bill@2023-09-02'),
  )).toEqual([
    'atl-law-2025 documents: documents names "atl-constitutions", which is not in documents (did you mean atl-constitution?)',
    'atl-unread-2023 documents: documents names "atl-bill@2023-09-02", which is not in editions (did you mean atl-bill@2023-09-01?)',
  ]);
});

it('names what an appeal names and nobody knows', () => {
  expect(found(yamlReferences, rewrite('appeal', 'atl-appeal-2021', 'framework: atl-proposal-2021', 'framework: zzz'))).toEqual(['atl-appeal-2021 framework: framework names "zzz", which is not in frameworks (add it to frameworks or correct the id)']);
  expect(found(yamlReferences, rewrite('appeal', 'atl-appeal-2021', '[atl-keeper, atl-voters-parish]', '[atl-keeper, nobody]'))).toEqual([
    'atl-appeal-2021 addressed_to: addressed_to names "nobody", which is not in bodies (add it to bodies or correct the id)',
  ]);
});
