import { error } from '@sveltejs/kit';
import type { TypedDocumentString } from './generated/graphql.ts';
import { openSite } from './site.ts';

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/**
 * Asks the API in this process, by the id of a persisted document. What does not exist ends the page with 404 and near ids,
 * an engine that is down with 503.
 */
export async function query<Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables): Promise<Result> {
  const api = await openSite();
  const response = await api.fetch(new Request('http://in.process/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ documentId: (document.__meta__ as { readonly hash: string }).hash, variables }),
  }));
  const { data, errors } = (await response.json()) as Answer<Result>;
  const [first] = errors ?? [];
  if (first) fail(first.message, first.extensions ?? {});
  return data as Result;
}

function fail(message: string, { code, what, id, near }: Readonly<Record<string, unknown>>): never {
  if (code === 'NOT_FOUND') error(404, message, { missing: { kind: KINDS[String(what)] ?? 'page', id: String(id), near: (near as string[] | undefined) ?? [] } });
  if (code === 'UNAVAILABLE') error(503, message);
  throw new Error(message);
}

/** What the API calls it, and what the page says. */
const KINDS: Readonly<Record<string, MissingKind>> = { framework: 'framework', function: 'function', body: 'body', 'unit type': 'place' };
