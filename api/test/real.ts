import { buildGraph, checkPacks, formatProblem, loadGraph, openGrafeo, packFolders } from '@okilet/seed';
import { createApi, createLog, type Api } from '../src/index.ts';

/** Our own packs in the embedded engine behind an API: once a test file. */
export async function realApi(): Promise<Api> {
  const checked = checkPacks(packFolders([], {}));
  if (!checked.ok) throw new Error(checked.problems.map(formatProblem).join('\n'));
  const engine = openGrafeo();
  await loadGraph(engine, buildGraph(checked.pack));
  return createApi({ engine, log: createLog('error'), limits: { cost: 200_000, aliases: 60 } });
}

/** Asks one query; fails on any error. */
export async function ask<T>(api: Api, query: string, variables: object = {}): Promise<T> {
  const { data, errors } = await answerTo<T>(api, query, variables);
  if (errors) throw new Error(JSON.stringify(errors, null, 1));
  return data;
}

/** The whole answer, errors included. */
export async function answerTo<T>(api: Api, query: string, variables: object = {}): Promise<{ data: T; errors?: readonly { message: string; extensions: Record<string, unknown> }[] }> {
  const response = await api.fetch(new Request('http://okilet.test/graphql', {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }),
  }));
  return (await response.json()) as { data: T };
}
