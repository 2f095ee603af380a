import { SPHERES, wordsOf, type BodyKind, type CellState, type Sphere, type Verification } from '@okilet/schema/vocabulary';
import { rankOf } from '#lib/ui/rungs.ts';
import type { Said } from '#lib/ui/text.ts';
import type { BodiesState } from './address.ts';

interface Body {
  readonly id: string;
  readonly kind: BodyKind;
  readonly sphere: Sphere;
  readonly name: Said;
  readonly unitType: { readonly id: string; readonly name: Said; readonly levels: readonly { readonly rank: number }[] };
  readonly headedBy: readonly { readonly id: string; readonly shortName: Said }[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
}
interface Cell {
  readonly function: { readonly id: string };
  readonly state: CellState;
  readonly claims: readonly { readonly verification: Verification; readonly body: { readonly id: string } | null }[];
}
interface Level {
  readonly id: string;
  readonly rank: number;
  readonly name: Said;
}

/** A body in the list, with the number of functions in which the framework names it. */
export interface ListedBody extends Body {
  readonly functions: number;
}
export interface Rung {
  readonly level: Level;
  readonly spheres: readonly { readonly sphere: Sphere; readonly bodies: readonly ListedBody[] }[];
}

/** Bodies from the top level down, by sphere inside a level; a unit of two rungs stands with the lower. */
export function ladderOfBodies(bodies: readonly Body[], cells: readonly Cell[], levels: readonly Level[], { lvl, sphere: asked }: BodiesState): readonly Rung[] {
  const functions = functionsOf(cells);
  const shown = bodies
    .filter(({ sphere }) => asked.length === 0 || asked.includes(sphere))
    .map((body) => ({ ...body, functions: functions.get(body.id)?.size ?? 0 }));
  return levels.filter(({ id }) => lvl === '' || id === lvl).flatMap((level) => {
    const here = shown.filter((body) => rankOf(body.unitType) === level.rank);
    const spheres = wordsOf(SPHERES).flatMap((sphere) => {
      const own = here.filter((body) => body.sphere === sphere);
      return own.length > 0 ? [{ sphere, bodies: own }] : [];
    });
    return spheres.length > 0 ? [{ level, spheres }] : [];
  });
}

/** What is only taken over from a function above is counted where it is stated; memories nowhere. */
function functionsOf(cells: readonly Cell[]): ReadonlyMap<string, ReadonlySet<string>> {
  const functions = new Map<string, Set<string>>();
  for (const cell of cells.filter(({ state }) => state === 'SPECIFIED')) {
    for (const { body, verification } of cell.claims) {
      if (!body || verification === 'RECALL') continue;
      functions.set(body.id, (functions.get(body.id) ?? new Set()).add(cell.function.id));
    }
  }
  return functions;
}
