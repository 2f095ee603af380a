/** What a graph engine must do for us: three verbs. Cypher in the house style runs on each engine alike. */
export interface Engine {
  readonly name: 'neo4j' | 'grafeo';
  /** Runs reads in one transaction and gives what `work` returns. Rejects with an EngineError. */
  read<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Runs writes in one transaction: all of them hold, or none. Writes are queued one after another. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Lets go of the engine; later calls reject. */
  close(): Promise<void>;
}

/** Runs one statement. Text comes from named constants; values only through parameters. */
export type Run = <Row extends object>(statement: string, parameters?: Parameters) => Promise<Row[]>;

export type Scalar = string | number | boolean | null;
export type Parameter = Scalar | readonly Parameter[] | { readonly [key: string]: Parameter };
/** Plain data: strings, numbers (whole ones become integers), booleans, null, lists and maps of them. */
export type Parameters = Readonly<Record<string, Parameter>>;

/** Why an engine could not answer. `unavailable` and `timeout` pass; the other two are faults of ours. */
export type EngineFailure = 'unavailable' | 'timeout' | 'conflict' | 'refused';

/** The broken world, with its cause. The message is for the log, never for a client. */
export class EngineError extends Error {
  readonly failure: EngineFailure;

  constructor(failure: EngineFailure, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'EngineError';
    this.failure = failure;
  }
}

/** Limits that both adapters keep. */
export interface EngineOptions {
  /** Milliseconds after which a read or write is given up. */
  readonly timeoutMs?: number;
}
export const DEFAULT_TIMEOUT_MS = 10_000;

/** Rejects with a timeout when the promise takes longer; `onTimeout` may cancel what runs. */
export async function within<T>(milliseconds: number, promise: Promise<T>, onTimeout: () => void = () => {}): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      onTimeout();
      reject(new EngineError('timeout', `the graph engine did not answer within ${milliseconds} ms`));
    }, milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A queue: each work starts when the one before it has ended, well or badly. */
export function oneByOne(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
