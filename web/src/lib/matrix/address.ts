import { CELL_STATES, ROLES, wordsOf, type Role } from '@okilet/schema/vocabulary';
import { addressOf, oneOf, someOf, text, ids, type StateOf } from '#lib/url/codec.ts';

/** Everything that decides which cells are shown and how; `sel` alone decides what the panel shows. */
const lens = {
  /** The framework. */
  fw: text,
  /** A unit type, or `all`. */
  place: text,
  area: text,
  lvl: text,
  role: someOf(wordsOf(ROLES)),
  st: someOf(wordsOf(CELL_STATES)),
  q: text,
  /** A Concept whose promises are laid over the cells. */
  with: text,
  view: oneOf(['questions', 'bodies', 'list', 'text']),
  /** Areas whose rows are shown: ids, `all` or `none`. */
  open: ids,
};

export const lensAddress = addressOf(lens);
export const whoAddress = addressOf({ ...lens, sel: text });
export type Lens = StateOf<typeof lensAddress>;
export type WhoState = StateOf<typeof whoAddress>;

export { ALL_PLACES, firstPlace } from '#lib/url/place.ts';

/** A function, or a function and a role: `street-lighting:fund`. */
export interface Selected {
  readonly function: string;
  readonly role: Role | null;
}

export function readSelected(value: string): Selected | null {
  if (value === '') return null;
  const [id = '', word] = value.split(':');
  const role = wordsOf(ROLES).find((one) => one === word?.toUpperCase()) ?? null;
  return { function: id, role };
}

export function writeSelected(id: string, role: Role | null): string {
  return role === null ? id : `${id}:${role.toLowerCase()}`;
}

/** The page with one area more, or one less, opened. */
export function toggleArea(state: WhoState, open: readonly string[], area: string): string {
  const next = open.includes(area) ? open.filter((id) => id !== area) : [...open, area];
  return `${whoAddress.change(state, { open: next.length > 0 ? next : ['none'] })}#area-${area}`;
}
