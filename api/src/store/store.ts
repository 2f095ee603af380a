import { EngineError, type Engine } from '@okilet/seed';
import { Snapshot } from './snapshot.ts';
import { readVersion } from './version.ts';

/** How long a known version is trusted before the engine is asked again. */
const VERSION_AGE_MS = 1_000;

/** What the API reads from: one snapshot per data version, asked for at most once a second. */
export interface Store {
  readonly engine: Engine['name'];
  /** The snapshot of the present version. Rejects with EngineError when the engine is down or empty. */
  snapshot(): Promise<Snapshot>;
}

export function createStore(engine: Engine, now: () => number = Date.now): Store {
  let current: Snapshot | undefined;
  let checkedAt = -Infinity;
  let checking: Promise<Snapshot> | undefined;

  const check = async (): Promise<Snapshot> => {
    const version = await engine.read(readVersion);
    if (version === null) throw new EngineError('unavailable', 'the graph engine holds no data: run npm run seed -- load');
    if (current?.version !== version) current = new Snapshot(engine, version);
    checkedAt = now();
    return current;
  };
  return {
    engine: engine.name,
    snapshot: () => {
      if (current && now() - checkedAt < VERSION_AGE_MS) return Promise.resolve(current);
      checking ??= check().finally(() => (checking = undefined));
      return checking;
    },
  };
}
