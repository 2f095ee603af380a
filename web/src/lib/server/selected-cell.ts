import type { CellState, Lang, Role } from '@okilet/schema/vocabulary';
import type { Selected } from '#lib/matrix/address.ts';
import { rankOf } from '#lib/matrix/holders.ts';
import {
  WhoCellDocument, WhoCellElsewhereDocument, WhoFunctionDocument, type FactFragment, type WhoCellElsewhereQuery, type WhoCellQuery, type WhoFunctionQuery,
} from './generated/graphql.ts';
import { query } from './query.ts';

interface Where {
  readonly lang: Lang;
  readonly framework: string;
  readonly place: string | null;
  /** Other frameworks of the country, in time order. */
  readonly others: readonly string[];
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
}

/** Null when there is no such function: the matrix stands, without a panel. */
export async function selectedCell({ function: id, role }: Selected, { lang, framework, place, others }: Where): Promise<Selection | null> {
  const asked = { function: id, framework, place, lang };
  const { function: found } = await query(WhoFunctionDocument, asked);
  if (!found) return null;
  if (role === null) return { function: found, role, cell: null, elsewhere: [] };
  const [{ matrix }, ...elsewhere] = await Promise.all([
    query(WhoCellDocument, { ...asked, role }),
    ...others.map((other) => query(WhoCellElsewhereDocument, { ...asked, role, framework: other })),
  ] as const);
  const cell = matrix.cells.find((one) => one.function.id === id);
  return {
    function: found,
    role,
    cell: cell ? { ...cell, claims: fromTheTop(cell.claims), meanwhile: fromTheTop(cell.meanwhile) } : null,
    elsewhere: elsewhere.flatMap(({ matrix: other }) => {
      const same = other.cells.find((one) => one.function.id === id);
      return same ? [{ framework: other.framework, state: same.state, claims: same.claims }] : [];
    }),
  };
}

/** Facts from the top level down, by the unit that holds them. */
function fromTheTop(claims: readonly FactFragment[]): readonly FactFragment[] {
  const rank = ({ body, fromBudget }: FactFragment) => {
    const holder = fromBudget ?? body;
    return holder ? rankOf(holder) : 0;
  };
  return claims.toSorted((a, b) => rank(a) - rank(b));
}
