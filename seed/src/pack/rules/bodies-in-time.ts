import type { Draft, Entry } from '../draft.ts';
import { claimsOf, type ClaimEntry } from '../draft.ts';
import { inEffect } from '../effect.ts';
import { frameworkFinder } from '../frameworks.ts';
import { placeOfCell } from '../place.ts';
import type { Found, Rule } from '../rule.ts';

/** A body that does not exist on a day holds nothing on it; a promise may name one to come. */
export const bodiesInTime: Rule = {
  id: 'bodies-in-time',
  level: 'error',
  means: 'a claim in effect names bodies that exist on the day its framework speaks of',
  *check(draft) {
    const bodies = bodiesById(draft);
    const frameworkOf = frameworkFinder(draft);
    for (const entry of claimsOf(draft)) {
      const framework = frameworkOf(entry.raw);
      if (!framework || entry.row.definiteness === 'PROMISED' || !inEffect(entry.row, framework.as_of)) continue;
      yield* absent(entry, bodies, framework.as_of);
    }
  },
};

const NAMING_BODIES = ['body', 'toward', 'delegated_by', 'from', 'to', 'rate_set_by', 'split_set_by', 'administered_by'];

function bodiesById(draft: Draft): ReadonlyMap<string, Entry<'bodies'>['row']> {
  return new Map(draft.tables.bodies.map(({ row }) => [row.id, row]));
}

function* absent({ raw }: ClaimEntry, bodies: ReadonlyMap<string, Entry<'bodies'>['row']>, day: string): Iterable<Found> {
  for (const column of NAMING_BODIES) {
    const body = bodies.get(raw.cells[column] ?? '');
    if (!body || inEffect(body, day)) continue;
    yield {
      ...placeOfCell(raw, column),
      message: `"${body.id}" exists from ${body.valid_from ?? 'ever'} to ${body.valid_to ?? 'now'}, the framework speaks of ${day}`,
      tip: 'name the body of that time, or correct its days in bodies.csv',
    };
  }
}
