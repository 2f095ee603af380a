/** All places, said in the address. */
export const ALL_PLACES = 'all';

/** The place a country's pages open with: the one where the most levels meet. */
const FIRST_PLACE: Readonly<Record<string, string>> = { kz: 'kz-rural' };
export function firstPlace(country: string): string {
  return FIRST_PLACE[country] ?? ALL_PLACES;
}
