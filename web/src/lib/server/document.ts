import type { Lang } from '@okilet/schema/vocabulary';
import { contentsOf, editionsOf } from '#lib/sources/contents.ts';
import { DocumentContentsDocument, DocumentIdsDocument } from './generated/graphql.ts';
import { notThere } from './missing.ts';
import { query } from './query.ts';

/** A document with its contents in one edition, the newest read where none is asked for. */
export async function documentIn(id: string, edition: string, lang: Lang, within = '') {
  const { document } = await query(DocumentContentsDocument, { id, lang });
  if (!document) notThere('document', id, (await query(DocumentIdsDocument, {})).documents.map((one) => one.id));
  const { provisions, frameworks, ...head } = document;
  const uses = Map.groupBy(
    frameworks.flatMap(({ shortName, documents }) => documents.flatMap((one) => (one.document.id === id && one.edition ? [{ edition: one.edition, name: shortName.value }] : []))),
    (use) => use.edition);
  const names = new Map([...uses].map(([date, list]) => [date, list.map(({ name }) => name)]));
  const here = provisions.filter(({ path }) => within === '' || path === within || path.startsWith(`${within}/`));
  const editions = editionsOf(here, names);
  const dates = [...new Set([...editions.map(({ date }) => date), ...(within === '' ? head.editions.map(({ date }) => date) : [])])].sort();
  if (edition !== '' && here.length > 0 && !dates.includes(edition)) notThere('provision', edition, dates);
  const shown = edition === '' ? editions.at(-1)?.date ?? dates.at(-1) ?? '' : edition;
  return {
    head,
    frameworks: frameworks.map(({ id: framework, shortName }) => ({ id: framework, shortName })),
    edition: shown,
    editions,
    contents: contentsOf(provisions.filter((one) => one.edition === shown)),
    paths: provisions.map(({ path }) => path),
    places: here.length,
  };
}
