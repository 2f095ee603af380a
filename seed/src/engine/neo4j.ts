import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { DEFAULT_TIMEOUT_MS, EngineError, oneByOne, within, type Engine, type EngineFailure, type EngineOptions, type Parameter, type Parameters, type Run } from './engine.ts';

/** Where a Neo4j is, and as whom. Without a user name the server must run without authentication. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly database?: string | undefined;
}

/** How long the driver itself keeps retrying; its default of 30 s is longer than a reader waits. */
const RETRY_MS = 2_000;
/** A load may take longer than a read. */
const WRITE_TIMEOUT_MS = 300_000;

/** Neo4j through its driver. Opening does not connect; the first read does. */
export function openNeo4j(address: Neo4jAddress, options: EngineOptions = {}): Engine {
  const timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const auth = address.username ? neo4j.auth.basic(address.username, address.password ?? '') : undefined;
  const driver = neo4j.driver(address.uri, auth, {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: RETRY_MS,
    connectionAcquisitionTimeout: Math.min(timeoutMs, 5_000),
    connectionTimeout: Math.min(timeoutMs, 5_000),
  });
  const database = address.database;
  const writes = oneByOne();
  let closed = false;
  // The driver's own error has no code that tells a closed driver from a fault of ours.
  const open = (): void => {
    if (closed) throw new EngineError('unavailable', 'neo4j: the driver is closed');
  };
  return {
    name: 'neo4j',
    read: async (work) => {
      open();
      return inSession(driver, database, 'READ', timeoutMs, work);
    },
    write: (work) => writes(async () => {
      open();
      return inSession(driver, database, 'WRITE', WRITE_TIMEOUT_MS, work);
    }),
    close: () => {
      closed = true;
      return driver.close();
    },
  };
}

async function inSession<T>(driver: Driver, database: string | undefined, mode: 'READ' | 'WRITE', timeoutMs: number, work: (run: Run) => Promise<T>): Promise<T> {
  const session = driver.session({ defaultAccessMode: mode, ...(database ? { database } : {}) });
  const transact = (transaction: ManagedTransaction) => work(runIn(transaction));
  const config = { timeout: timeoutMs };
  const running = mode === 'READ' ? session.executeRead(transact, config) : session.executeWrite(transact, config);
  try {
    // A frozen server never answers and the driver has no timer of its own; closing the session cancels the query.
    return await within(timeoutMs, running, () => void closeQuietly(session));
  } catch (error) {
    throw translated(error);
  } finally {
    void closeQuietly(session);
  }
}

async function closeQuietly(session: Session): Promise<void> {
  try {
    await session.close();
  } catch {
    // The reason it could not be closed is the failure that is already on its way to the caller.
  }
}

function runIn(transaction: ManagedTransaction): Run {
  return async <Row extends object>(statement: string, parameters: Parameters = {}) => {
    const result = await transaction.run(statement, wholeNumbers(parameters));
    return result.records.map((record) => record.toObject() as Row);
  };
}

/** The driver sends every JavaScript number as a float; whole ones are meant as integers. */
function wholeNumbers(value: Parameter): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map((item) => wholeNumbers(item as Parameter));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, wholeNumbers(item)]));
  }
  return value;
}

function translated(error: unknown): unknown {
  if (error instanceof EngineError) return error;
  const code = (error as { code?: unknown }).code;
  if (typeof code !== 'string') return error;
  return new EngineError(failureOf(code), `neo4j: ${code} ${(error as Error).message}`, error);
}

function failureOf(code: string): EngineFailure {
  if (code === 'ServiceUnavailable' || code === 'SessionExpired' || code.startsWith('Neo.ClientError.Security') || code.includes('DatabaseUnavailable') || code.includes('DatabaseNotFound')) return 'unavailable';
  if (code.includes('TransactionTimedOut')) return 'timeout';
  return code.startsWith('Neo.TransientError') ? 'conflict' : 'refused';
}
