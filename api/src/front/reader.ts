import type { IncomingMessage } from 'node:http';
import { BlockList, isIPv6 } from 'node:net';

/** Which header a trusted proxy writes the reader's address into, and how many proxies stand before us. */
export interface Proxy {
  /** In small letters, as Node has it; null without a proxy. */
  readonly header: string | null;
  readonly depth: number;
}

const OURS = new BlockList();
OURS.addSubnet('127.0.0.0', 8);
OURS.addAddress('::1', 'ipv6');

/**
 * Whose request this is, to count by: an address, or the network of 2^64 addresses that one line gets. Null for this
 * machine itself. A list of addresses is read from its end, for its beginning is what the reader chose to write.
 */
export function readerOf(request: IncomingMessage, proxy: Proxy): string | null {
  const forwarded = proxy.header === null ? undefined : request.headers[proxy.header];
  const said = (Array.isArray(forwarded) ? forwarded.join(',') : forwarded)?.split(',').at(-proxy.depth)?.trim();
  const address = (said || request.socket.remoteAddress || 'nobody').replace(/^::ffff:(?=[\d.]+$)/, '');
  if (!isIPv6(address)) return !said && OURS.check(address) ? null : address;
  return !said && OURS.check(address, 'ipv6') ? null : network(address);
}

function network(address: string): string {
  const [start = '', end] = address.split('::');
  const before = start.split(':').filter(Boolean);
  const after = end === undefined ? [] : end.split(':').filter(Boolean);
  const whole = [...before, ...Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0'), ...after];
  return `${whole.slice(0, 4).map((part) => Number.parseInt(part, 16).toString(16)).join(':')}::/64`;
}
