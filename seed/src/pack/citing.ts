import { parseCite, splitCites, type Cite } from '@okilet/schema/cite';
import type { Draft, Entry } from './draft.ts';

/** Tables whose rows cite documents. */
const CITING_TABLES = ['assignments', 'revenues', 'links', 'revenue-changes', 'ended', 'verdicts', 'coverage-questions'] as const;
export type CitingEntry = { [N in (typeof CITING_TABLES)[number]]: Entry<N> }[(typeof CITING_TABLES)[number]];

/** Every row that may cite a document. */
export function citingRows(draft: Draft): CitingEntry[] {
  return CITING_TABLES.flatMap((table) => [...draft.tables[table]] as CitingEntry[]);
}

/** The cites of a cell that can be read; rule `citations` names those that cannot. */
export function citesOf(row: { readonly cite?: string | undefined }): Cite[] {
  return splitCites(row.cite ?? '').flatMap((text) => parseCite(text) ?? []);
}

/** `document@edition`, with the language where it is not Russian, as a cite would begin. */
export function editionName(edition: Pick<Cite, 'document' | 'edition'> & { readonly lang: string }): string {
  return `${edition.document}@${edition.edition}${edition.lang === 'ru' ? '' : `:${edition.lang}`}`;
}
