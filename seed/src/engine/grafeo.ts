import grafeo, { type Transaction } from '@grafeo-db/js';
import { DEFAULT_TIMEOUT_MS, EngineError, oneByOne, within, type Engine, type EngineOptions, type Parameters, type Run } from './engine.ts';

/** Reads at once; the embedded engine cannot cancel a query, so more would only queue inside it. */
const MOST_READS = 4;

export interface GrafeoOptions extends EngineOptions {
  /** Gives rows without ORDER BY in random order, so that tests find what leans on an order nobody promised. */
  readonly shuffled?: boolean;
}

/** The embedded engine: in this process, in memory, empty at start. */
export function openGrafeo(options: GrafeoOptions = {}): Engine {
  const timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const db = grafeo.GrafeoDB.create(null, { shuffleUnordered: options.shuffled ?? false });
  const writes = oneByOne();
  const reads = atMost(MOST_READS);
  let closed = false;

  const transact = async <T>(work: (run: Run) => Promise<T>, keep: boolean): Promise<T> => {
    if (closed) throw new EngineError('unavailable', 'the embedded engine is closed');
    const transaction = db.beginTransaction();
    try {
      const result = await work(runIn(transaction));
      if (keep) transaction.commit();
      return result;
    } finally {
      // After a failure, and after a read: what a read may have written is not kept.
      if (transaction.isActive) transaction.rollback();
    }
  };
  return {
    name: 'grafeo',
    read: (work) => within(timeoutMs, reads(() => transact(work, false))),
    write: (work) => writes(() => transact(work, true)),
    close: async () => {
      if (closed) return;
      closed = true;
      await writes(() => Promise.resolve(db.close()));
    },
  };
}

function runIn(transaction: Transaction): Run {
  return async <Row extends object>(statement: string, parameters: Parameters = {}) => {
    try {
      const result = await transaction.executeCypher(statement, parameters);
      return result.toArray() as Row[];
    } catch (error) {
      throw translated(error);
    }
  };
}

function translated(error: unknown): EngineError {
  const { gqlStatus, message } = error as { gqlStatus?: string; message?: string };
  const conflict = gqlStatus === '40000' || /GRAFEO-T001/.test(message ?? '');
  return new EngineError(conflict ? 'conflict' : 'refused', `grafeo: ${gqlStatus ?? ''} ${message ?? String(error)}`, error);
}

/** Lets so many works run at a time; one that ends hands its place to the one that waits longest. */
function atMost(limit: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
