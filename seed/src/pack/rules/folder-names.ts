import type { Draft } from '../draft.ts';
import { placeOfKey } from '../place.ts';
import type { RawYaml } from '../read.ts';
import type { Found, Rule } from '../rule.ts';

/** Where a file lies and what it says of itself agree. */
export const folderNames: Rule = {
  id: 'folder-names',
  level: 'error',
  means: 'a framework, an appeal and a country bear the names of their folders',
  *check(draft) {
    for (const [raw, key, value, folder] of namesOf(draft)) {
      if (value !== folder) yield differs(raw, key, value, folder);
    }
  },
};

type Name = readonly [raw: RawYaml, key: string, value: string, folder: string | null];

function namesOf(draft: Draft): Name[] {
  return [
    ...draft.packs.map(({ file, raw }): Name => [raw, 'country', file.country, raw.country]),
    ...draft.frameworks.flatMap(({ file, raw }): Name[] => [[raw, 'id', file.id, raw.framework], [raw, 'country', file.country, raw.country]]),
    ...draft.appeals.flatMap(({ file, raw }): Name[] => [[raw, 'id', file.id, raw.appeal], [raw, 'country', file.country, raw.country]]),
  ];
}

function differs(raw: RawYaml, key: string, value: string, folder: string | null): Found {
  return {
    ...placeOfKey(raw, [key]),
    message: `${key} is "${value}", the folder is "${folder}"`,
    tip: 'rename the folder or correct the file',
  };
}
