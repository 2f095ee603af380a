import type { Assignment } from '@okilet/schema/facts';
import type { CellState, ConditionKind, Role } from '@okilet/schema/vocabulary';
import { isStated } from './count.ts';

/** One function and one role under one framework, in one reading, at one place. */
export interface Cell {
  readonly function: string;
  readonly role: Role;
  readonly state: CellState;
  readonly searched: boolean;
  /** The function above at which it is stated or promised. */
  readonly statedAt: string | null;
  /** How many functions below state the role. */
  readonly parts: number;
  /** Set where the cell holds only in the places or cases named. */
  readonly onlyIf: readonly ConditionKind[];
  readonly claims: readonly Assignment[];
  /** What the base says meanwhile. */
  readonly meanwhile: readonly Assignment[];
  /** Only taken over from the base. */
  readonly fromBase: boolean;
  /** Claims that belong to another place. */
  readonly elsewhere: number;
}

/** What is said at one function for one role, sorted by how it bears on the place. */
export interface Said {
  readonly counts: readonly Assignment[];
  readonly conditional: readonly Assignment[];
  readonly recalled: readonly Assignment[];
  readonly elsewhere: number;
}
export const NOTHING: Said = { counts: [], conditional: [], recalled: [], elsewhere: 0 };

/** What a cell is judged from. */
export interface Ground {
  readonly own: Said;
  /** What functions above say, the nearest first. */
  readonly above: readonly { readonly function: string; readonly said: Said }[];
  /** How many functions below state the role. */
  readonly statedBelow: number;
  readonly searched: boolean;
  readonly meanwhile: readonly Assignment[];
}

/** Where what is said comes from and what it amounts to. */
type Judged = Pick<Cell, 'state' | 'statedAt' | 'onlyIf' | 'claims'>;

/**
 * The state of a cell, in the order of decisions.md 3: EXCLUDED when every claim is a prohibition, SPECIFIED, PROMISED,
 * INHERITED (or promised) from the nearest function above, IN_PARTS, SILENT where searched, NOT_SEARCHED. What is only known
 * from memory is shown, and leaves the cell not searched.
 */
export function judgeCell(at: string, role: Role, ground: Ground): Cell {
  const { own, searched, statedBelow, meanwhile } = ground;
  const judged = judgeHere(own) ?? judgeAbove(ground) ?? judgeBelow(statedBelow, searched && own.recalled.length === 0);
  const claims = judged.claims.length > 0 ? judged.claims : own.recalled;
  return {
    function: at,
    role,
    ...judged,
    claims: judged.statedAt === null ? [...claims, ...(claims === own.recalled ? [] : own.recalled)] : claims,
    searched,
    parts: statedBelow,
    meanwhile,
    fromBase: claims.length > 0 && claims.every((claim) => claim.inherited),
    elsewhere: own.elsewhere,
  };
}

function judgeHere({ counts, conditional }: Said): Judged | null {
  const claims = [...counts, ...conditional];
  const stated = claims.filter(isStated);
  if (stated.length === 0) return claims.length > 0 ? { state: 'PROMISED', statedAt: null, onlyIf: [], claims } : null;
  const excluded = claims.every((claim) => claim.force === 'MUST_NOT');
  return { state: excluded ? 'EXCLUDED' : 'SPECIFIED', statedAt: null, onlyIf: casesOnly(counts, stated), claims };
}

/** Conditions under which the whole cell stands: none when anything stated holds without one. */
function casesOnly(counts: readonly Assignment[], stated: readonly Assignment[]): ConditionKind[] {
  if (counts.some(isStated)) return [];
  return [...new Set(stated.flatMap((claim) => claim.conditionKind ?? []))].sort();
}

function judgeAbove({ above }: Ground): Judged | null {
  for (const { function: statedAt, said } of above) {
    const stated = [...said.counts, ...said.conditional].filter((claim) => isStated(claim) && claim.force !== 'MUST_NOT');
    if (stated.length > 0) return { state: 'INHERITED', statedAt, onlyIf: casesOnly(said.counts, stated), claims: stated };
    const promised = said.counts.filter((claim) => !isStated(claim));
    if (promised.length > 0) return { state: 'PROMISED', statedAt, onlyIf: [], claims: promised };
  }
  return null;
}

function judgeBelow(statedBelow: number, searched: boolean): Judged {
  const state: CellState = statedBelow > 0 ? 'IN_PARTS' : searched ? 'SILENT' : 'NOT_SEARCHED';
  return { state, statedAt: null, onlyIf: [], claims: [] };
}

/** Stated, here or above; a count of these never stands without the number of cells looked at. */
export function countsAsStated(state: CellState): boolean {
  return state === 'SPECIFIED' || state === 'EXCLUDED' || state === 'INHERITED';
}
