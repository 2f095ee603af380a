import type { Duplex } from 'node:stream';

interface ParseError extends Error {
  readonly code?: string;
  readonly rawPacket?: Buffer;
}
const FIRST_LINE = /^(?:GET|HEAD) (\/(?!\/)[^ \r\n]*) HTTP\/1\.[01]\r\n/;
const BARE = /[\x80-\xff]/g;

/**
 * Answers what is no HTTP. An address with letters that were not percent-encoded, as old tools send `/ru/search?q=вода`, is sent
 * back encoded; all else is refused without a word about us.
 */
export function answerNoHttp(error: ParseError, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
  const address = FIRST_LINE.exec(error.rawPacket?.toString('latin1') ?? '')?.[1];
  const bare = error.code === 'HPE_INVALID_URL' && address !== undefined && address.search(BARE) >= 0;
  socket.end(bare ? moved(address) : `HTTP/1.1 ${STATUS[error.code ?? ''] ?? '400 Bad Request'}\r\nConnection: close\r\n\r\n`);
}

const STATUS: Readonly<Record<string, string>> = { HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large', ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout' };

function moved(address: string): string {
  const encoded = address.replace(BARE, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
  return `HTTP/1.1 308 Permanent Redirect\r\nLocation: ${encoded}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`;
}
