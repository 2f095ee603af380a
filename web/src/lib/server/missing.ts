import { error } from '@sveltejs/kit';
import { near } from '@okilet/seed';
import { ALL_PLACES } from '#lib/url/place.ts';

/** Ends the page: there is no such thing, and these ids are near. */
export function notThere(kind: MissingKind, id: string, known: Iterable<string>): never {
  error(404, `There is no ${kind} "${id}".`, { missing: { kind, id, near: near(id, known) } });
}

/** Ends the page where the address asks for a place that no country has. */
export function knownPlace(asked: string, units: readonly { readonly id: string }[]): void {
  if (asked !== '' && asked !== ALL_PLACES && !units.some(({ id }) => id === asked)) notThere('place', asked, units.map(({ id }) => id));
}
