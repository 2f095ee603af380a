/** Where to listen, from HOST and PORT. */
export interface Address {
  readonly host: string;
  readonly port: number;
  /** As a reader of this machine types it. */
  readonly origin: string;
}

const EVERYWHERE = new Set(['0.0.0.0', '::']);

/** Reads HOST and PORT; empty means unset. A PORT that is no port is the reader's mistake, said in one line. */
export function addressFrom({ HOST, PORT }: NodeJS.ProcessEnv): Address | string {
  const host = HOST || '127.0.0.1';
  const port = Number(PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return `PORT=${PORT} is no port: give a whole number from 1 to 65535`;
  const name = EVERYWHERE.has(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return { host, port, origin: `http://${name}:${port}` };
}
