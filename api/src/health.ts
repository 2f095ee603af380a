import type { Store } from './store/store.ts';

/** Ready when the engine answers with data. A data version other than that of the packs is said, and still served. */
export async function readinessOf(store: Store, expectedVersion: string | undefined): Promise<Response> {
  try {
    const { version } = await store.snapshot();
    const stale = expectedVersion !== undefined && version !== expectedVersion;
    return Response.json({
      ready: true, engine: store.engine, version,
      ...(stale ? { expected: expectedVersion, note: 'The database holds another data version than the packs: npm run seed -- load brings it up to date.' } : {}),
    });
  } catch (error) {
    return Response.json({ ready: false, engine: store.engine, reason: reasonOf(error) }, { status: 503, headers: { 'retry-after': '5' } });
  }
}

function reasonOf(error: unknown): string {
  const { failure, message } = error as { failure?: string; message?: string };
  if (message?.includes('holds no data')) return 'The database is empty: npm run seed -- load fills it.';
  return failure === 'timeout' ? 'The graph engine does not answer in time.' : 'The graph engine cannot be reached.';
}
