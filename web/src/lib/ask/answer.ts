import { ASKED_ROLES, type CellState, type Role } from '@okilet/schema/vocabulary';
import type { AskCell, AskFact } from './model.ts';

/** The cells that answer the question, in the order of the sentence: one role, or all six. */
export function cellsAsked(cells: readonly AskCell[], role: Role | null): readonly AskCell[] {
  const roles: readonly Role[] = role === null ? ASKED_ROLES : [role];
  return roles.flatMap((one) => cells.find((cell) => cell.role === one) ?? []).map((cell) => ({ ...cell, claims: fromTheTop(cell.claims), meanwhile: fromTheTop(cell.meanwhile) }));
}

/** Facts from the top level down, by the unit that holds them. */
function fromTheTop(facts: readonly AskFact[]): readonly AskFact[] {
  const rank = ({ body, fromBudget }: AskFact) => Math.max(0, ...((fromBudget ?? body)?.unitType.levels.map((level) => level.rank) ?? []));
  return facts.toSorted((a, b) => rank(a) - rank(b));
}

/** What a text says to the question, in one word: a text that answers any of six questions is not unread. */
export function stateOf(cells: readonly { readonly role: Role; readonly state: CellState }[], role: Role | null): CellState {
  const asked: readonly Role[] = role === null ? ASKED_ROLES : [role];
  const states = new Set(cells.filter((cell) => asked.includes(cell.role)).map(({ state }) => state));
  return BEST.find((state) => states.has(state)) ?? 'NOT_SEARCHED';
}

const BEST = ['SPECIFIED', 'INHERITED', 'PROMISED', 'EXCLUDED', 'IN_PARTS', 'SILENT', 'NOT_SEARCHED'] as const satisfies readonly CellState[];
