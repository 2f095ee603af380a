import type { Draft } from '../draft.ts';
import { near } from '../near.ts';
import { placeOfKey } from '../place.ts';
import type { RawYaml } from '../read.ts';
import type { Found, Rule } from '../rule.ts';

/** Ids in YAML files exist, as those in tables do. */
export const yamlReferences: Rule = {
  id: 'yaml-references',
  level: 'error',
  means: 'documents, editions, bodies and frameworks named in framework.yaml and appeal.yaml exist',
  *check(draft) {
    const editions = new Set(draft.tables.editions.map(({ row }) => `${row.document}@${row.edition}`));
    for (const { file, raw } of draft.frameworks) {
      for (const [index, named] of file.documents.entries()) {
        const known = named.includes('@') ? editions : draft.ids.documents;
        yield* dangling(raw, ['documents', index], named, known, named.includes('@') ? 'editions' : 'documents');
      }
    }
    for (const { file, raw } of draft.appeals) yield* judgeAppeal({ file, raw }, draft);
  },
};

function* judgeAppeal({ file, raw }: Draft['appeals'][number], { ids }: Draft): Iterable<Found> {
  yield* dangling(raw, ['framework'], file.framework, ids.frameworks, 'frameworks');
  yield* dangling(raw, ['document'], file.document, ids.documents, 'documents');
  for (const key of ['published_by', 'addressed_to'] as const) {
    for (const [index, body] of file[key].entries()) yield* dangling(raw, [key, index], body, ids.bodies, 'bodies');
  }
}

function* dangling(raw: RawYaml, keys: readonly PropertyKey[], id: string, known: ReadonlySet<string>, where: string): Iterable<Found> {
  if (known.has(id)) return;
  const like = near(id, known);
  yield {
    ...placeOfKey(raw, keys),
    message: `${String(keys[0])} names "${id}", which is not in ${where}`,
    tip: like.length > 0 ? `did you mean ${like.join(' or ')}?` : `add it to ${where} or correct the id`,
  };
}
