import type { Lang } from '@okilet/schema/vocabulary';
import type { Lens } from '#lib/compare/address.ts';
import { CompareCountsDocument, type ComparedHeadFragment, type CompareRowsQueryVariables, type TypedDocumentString } from './generated/graphql.ts';
import { query } from './query.ts';

/** What is compared, as the API is asked for it. */
export interface Asked {
  readonly lang: Lang;
  readonly frameworks: readonly string[];
  readonly base: string;
  readonly place: string | null;
}

/** Areas to ask for one by one, where all rows are shown; null asks for what differs, wherever it is. */
export type Open = readonly string[] | null;

interface Answer<One> {
  readonly compare: ComparedHeadFragment & { readonly rows: readonly One[] };
}

/** Rows of the comparison, with its counts. All rows, the untold ones too, come area by area: they are more than a page holds. */
export async function rowsOf<One>(document: TypedDocumentString<Answer<One>, CompareRowsQueryVariables>, asked: Asked, lens: Lens, open: Open) {
  const what = { ...asked, roles: lens.role.length > 0 ? lens.role : null, under: lens.area || null };
  if (open === null) {
    const { compare } = await query(document, { ...what, onlyDifferences: true });
    return { head: compare, rows: compare.rows };
  }
  const [{ compare: head }, ...answers] = await Promise.all([
    query(CompareCountsDocument, what),
    ...open.map((under) => query(document, { ...what, under, onlyDifferences: false })),
  ] as const);
  return { head, rows: answers.flatMap(({ compare }) => compare.rows) };
}
