import { error } from '@sveltejs/kit';
import { near } from '@okilet/seed';

/** Ends the page: there is no such thing, and these ids are near. */
export function notThere(kind: MissingKind, id: string, known: Iterable<string>): never {
  error(404, `There is no ${kind} "${id}".`, { missing: { kind, id, near: near(id, known) } });
}
