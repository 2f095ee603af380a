import type { Body, Budget, Document, UnitType } from '@okilet/schema/facts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';

/** Bodies by id; the packs hold none that does not exist. */
export async function bodiesOf(ids: readonly string[], context: Context): Promise<Body[]> {
  const { bodies } = await context.world();
  return ids.flatMap((id) => bodies.get(id) ?? []);
}

/** Fails with NOT_FOUND and near ids. */
export async function knownBody(id: string, context: Context): Promise<Body> {
  const { bodies } = await context.world();
  const found = bodies.get(id);
  if (!found) throw notFound('body', id, bodies.keys());
  return found;
}

export async function bodyOf(id: string | null, context: Context): Promise<Body | null> {
  return id === null ? null : ((await context.world()).bodies.get(id) ?? null);
}

export async function budgetOf(id: string | null, context: Context): Promise<Budget | null> {
  return id === null ? null : ((await context.world()).budgets.get(id) ?? null);
}

export async function unitTypeOf(id: string | null, context: Context): Promise<UnitType | null> {
  return id === null ? null : ((await context.world()).unitTypes.get(id) ?? null);
}

/** A place that exists; null, and so does an empty text, means all places. Fails with NOT_FOUND and near ids. */
export async function knownPlace(id: string | null | undefined, context: Context): Promise<string | null> {
  const { unitTypes } = await context.world();
  if (id && !unitTypes.has(id)) throw notFound('unit type', id, unitTypes.keys());
  return id || null;
}

export async function documentOf(id: string | null, context: Context): Promise<Document | null> {
  return id === null ? null : ((await context.world()).catalogue.documents.find((document) => document.id === id) ?? null);
}
