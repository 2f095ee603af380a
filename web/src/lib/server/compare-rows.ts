import type { Lang } from '@okilet/schema/vocabulary';
import type { Lens } from '#lib/compare/address.ts';
import type { Row } from '#lib/compare/build.ts';
import { CompareRowsDocument, type ComparedHeadFragment } from './generated/graphql.ts';
import { query } from './query.ts';

/** What is asked of the API: the lens without what only the page decides. */
export interface Asked {
  readonly lang: Lang;
  readonly frameworks: readonly string[];
  readonly base: string;
  readonly place: string | null;
}

/** Rows of the comparison, with its counts. All rows, the untold ones too, come area by area: they are more than a page holds. */
export async function rowsOf(asked: Asked, lens: Lens, onlyDifferences: boolean, areas: readonly string[]): Promise<{ readonly head: ComparedHeadFragment; readonly rows: readonly Row[] }> {
  const roles = lens.role.length > 0 ? lens.role : null;
  const under = onlyDifferences ? [lens.area || null] : areas;
  const answers = await Promise.all(under.map((area) => query(CompareRowsDocument, { ...asked, roles, under: area, onlyDifferences })));
  const [first] = answers;
  const head = onlyDifferences && first ? first.compare : (await query(CompareRowsDocument, { ...asked, roles, under: lens.area || null, onlyDifferences: true })).compare;
  return { head, rows: answers.flatMap(({ compare }) => compare.rows) };
}
