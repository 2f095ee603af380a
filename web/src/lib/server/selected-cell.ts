import type { CellState, Lang, Role } from '@okilet/schema/vocabulary';
import type { Selected } from '#lib/matrix/address.ts';
import { rankOf } from '#lib/ui/rungs.ts';
import { readDocuments, type ReadDocument } from '#lib/matrix/reading.ts';
import type { Said } from '#lib/ui/text.ts';
import {
  WhoCellDocument, WhoCellElsewhereDocument, WhoDocumentsDocument, WhoFunctionDocument, type FactFragment, type WhoCellElsewhereQuery, type WhoCellQuery, type WhoFunctionQuery,
} from './generated/graphql.ts';
import { query } from './query.ts';

interface Where {
  readonly lang: Lang;
  readonly framework: string;
  readonly place: string | null;
  /** Other frameworks of the country, in time order. */
  readonly others: readonly string[];
}

/** What was read, when, and what the coder noted. */
export interface Reading {
  readonly at: string;
  readonly note: string | null;
  readonly documents: readonly (ReadDocument & { readonly number: string | null; readonly title: Said | null })[];
}

/** The same cell in another framework. */
export interface CellElsewhere {
  readonly framework: WhoCellElsewhereQuery['matrix']['framework'];
  readonly state: CellState;
  readonly claims: WhoCellElsewhereQuery['matrix']['cells'][number]['claims'];
}

/** What the panel shows: the function with its sentence, the cell with its facts, the cell elsewhere. */
export interface Selection {
  readonly function: NonNullable<WhoFunctionQuery['function']>;
  readonly role: Role | null;
  readonly cell: WhoCellQuery['matrix']['cells'][number] | null;
  readonly elsewhere: readonly CellElsewhere[];
  /** What was read for this question, where the cell is silent. */
  readonly readings: readonly Reading[];
}

/** Null when there is no such function: the matrix stands, without a panel. */
export async function selectedCell({ function: id, role }: Selected, { lang, framework, place, others }: Where): Promise<Selection | null> {
  const asked = { function: id, framework, place, lang };
  const { function: found } = await query(WhoFunctionDocument, asked);
  if (!found) return null;
  if (role === null) return { function: found, role, cell: null, elsewhere: [], readings: [] };
  const [{ matrix }, ...elsewhere] = await Promise.all([
    query(WhoCellDocument, { ...asked, role }),
    ...others.map((other) => query(WhoCellElsewhereDocument, { ...asked, role, framework: other })),
  ] as const);
  const cell = matrix.cells.find((one) => one.function.id === id);
  return {
    function: found,
    role,
    readings: cell?.state === 'SILENT' ? await readingsOf(matrix.searched.filter(({ roles }) => roles.includes(role)), lang) : [],
    cell: cell ? { ...cell, claims: fromTheTop(cell.claims), meanwhile: fromTheTop(cell.meanwhile) } : null,
    elsewhere: elsewhere.flatMap(({ matrix: other }) => {
      const same = other.cells.find((one) => one.function.id === id);
      return same ? [{ framework: other.framework, state: same.state, claims: same.claims }] : [];
    }),
  };
}

async function readingsOf(marks: WhoCellQuery['matrix']['searched'], lang: Lang): Promise<Reading[]> {
  const { documents } = await query(WhoDocumentsDocument, { lang });
  const known = new Map(documents.map((document) => [document.id, document]));
  return marks.map(({ at, note, read }) => ({
    at,
    note,
    documents: readDocuments(read).map((one) => ({ ...one, number: known.get(one.document)?.number ?? null, title: known.get(one.document)?.title ?? null })),
  }));
}

/** Facts from the top level down, by the unit that holds them. */
function fromTheTop(claims: readonly FactFragment[]): readonly FactFragment[] {
  const rank = ({ body, fromBudget }: FactFragment) => rankOf((fromBudget ?? body)?.unitType);
  return claims.toSorted((a, b) => rank(a) - rank(b));
}
