import { requestId } from './request-id.ts';

/** Where the API writes what happened. One line an event, as JSON on the error stream. */
export interface Log {
  info(message: string, detail?: unknown): void;
  error(message: string, cause: unknown): void;
}

export const LOG_LEVELS = ['silent', 'error', 'info'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export const quietLog: Log = { info: () => {}, error: () => {} };

export function createLog(level: LogLevel, write: (line: string) => void = (line) => void process.stderr.write(`${line}\n`)): Log {
  const line = (at: LogLevel, message: string, detail: unknown) => {
    const request = requestId.getStore();
    write(JSON.stringify({ time: new Date().toISOString(), level: at, message, ...(request === undefined ? {} : { request }), ...(detail === undefined ? {} : { detail: described(detail) }) }));
  };
  return {
    info: (message, detail) => {
      if (level === 'info') line('info', message, detail);
    },
    error: (message, cause) => {
      if (level !== 'silent') line('error', message, cause);
    },
  };
}

function described(detail: unknown): unknown {
  return detail instanceof Error ? { name: detail.name, message: detail.message, stack: detail.stack, cause: detail.cause ? described(detail.cause) : undefined } : detail;
}
