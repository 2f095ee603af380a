/** All places, said in the address. */
export const ALL_PLACES = 'all';

/** The place a country's pages open with: the one where the most levels meet. */
const FIRST_PLACE: Readonly<Record<string, string>> = { kz: 'kz-rural' };
export function firstPlace(country: string): string {
  return FIRST_PLACE[country] ?? ALL_PLACES;
}

/** The place asked for in a country, the country's first where none is. Where a place of another country is asked for, all places are meant. */
export function placeIn(asked: string, country: string, units: readonly { readonly id: string; readonly country: string }[]): string {
  const place = asked || firstPlace(country);
  return units.some((unit) => unit.id === place && unit.country === country) ? place : ALL_PLACES;
}
