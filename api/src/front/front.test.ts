import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { createLog, quietLog } from '../log.ts';
import { createFront, type FrontOptions } from './front.ts';
import { createMetrics } from './metrics.ts';
import { stopGently } from './stop.ts';

type Handler = Parameters<typeof createFront>[0];
const hello: Handler = (_, response) => void response.end('hello');

async function listening(handler: Handler, options: Partial<FrontOptions> = {}) {
  const server = createFront(handler, { proxy: { header: 'x-forwarded-for', depth: 1 }, rateLimit: 0, log: quietLog, ...options }).listen(0, '127.0.0.1');
  onTestFinished(() => { server.close(); server.closeAllConnections(); });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { server, port, origin: `http://127.0.0.1:${port}` };
}

test('counts by the address that the nearest proxy wrote, whatever the client wrote before it', async () => {
  const { origin } = await listening(hello, { rateLimit: 2 });
  const from = async (address: string) => (await fetch(origin, { headers: { 'x-forwarded-for': address } })).status;
  expect([await from('1.1.1.1'), await from('6.6.6.6, 1.1.1.1'), await from('7.7.7.7, 1.1.1.1'), await from('2.2.2.2')]).toEqual([200, 200, 429, 200]);
});

test('sends HSTS only where readers come by TLS, and guards every answer', async () => {
  const plain = await fetch((await listening(hello, { origin: 'http://a.example' })).origin);
  const secure = await fetch((await listening(hello, { origin: 'https://a.example' })).origin);
  expect(plain.headers.has('strict-transport-security')).toBe(false);
  expect(secure.headers.get('strict-transport-security')).toContain('max-age=');
  expect(secure.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
});

test('leaves a reader who has the page the policy that came with it', async () => {
  const { origin } = await listening((_, response) => {
    response.statusCode = 304;
    response.end();
  });
  const kept = await fetch(origin);
  expect([kept.status, kept.headers.has('content-security-policy'), kept.headers.get('x-content-type-options')]).toEqual([304, false, 'nosniff']);
});

test('sends an address with bare letters back encoded, and refuses what is no HTTP', async () => {
  const { port } = await listening(hello);
  const said = async (bytes: string) => text(connect(port, '127.0.0.1').end(Buffer.from(bytes)));
  expect(await said('GET /ru/search?q=су HTTP/1.1\r\nHost: a\r\n\r\n')).toMatch(/^HTTP\/1\.1 308 .*\r\nLocation: \/ru\/search\?q=%D1%81%D1%83\r\n/);
  expect(await said('GET //evil/су HTTP/1.1\r\nHost: a\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  expect(await said('\x16\x03\x01')).toMatch(/^HTTP\/1\.1 400 /);
});

test('drops a client that never says what it wants', async () => {
  const { port } = await listening(hello, { timeouts: { headers: 200, request: 400 } });
  const socket = connect(port, '127.0.0.1');
  socket.write('GET / HTTP/1.1\r\nHo');
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 408 /);
});

test('finishes a running request before it ends', async () => {
  let finish = (): void => {};
  const { server, origin } = await listening((_, response) => { finish = () => void response.end('whole'); });
  const arrived = once(server, 'request');
  const answer = fetch(origin);
  await arrived;
  const stopped = stopGently(server, 5_000);
  finish();
  expect([await (await answer).text(), await stopped]).toEqual(['whole', true]);
});

test('counts what was asked and refused, and logs each request by its id without the words of the reader', async () => {
  const lines: string[] = [];
  const metrics = createMetrics();
  const { server, origin } = await listening(hello, { metrics, rateLimit: 1, log: createLog('info', (line) => lines.push(line)) });
  const from = { 'x-forwarded-for': '1.1.1.1', 'x-request-id': 'asked-by-a-test' };
  const first = await fetch(`${origin}/ru/search?q=secret`, { headers: from });
  await fetch(`${origin}/ru/search?q=secret`, { headers: from });
  await stopGently(server, 5_000);
  expect(first.headers.get('x-request-id')).toBe('asked-by-a-test');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([200, 429].map((status) => ({ message: 'request', request: 'asked-by-a-test', detail: { path: '/ru/search', status } })));
  expect(lines.join('')).not.toContain('secret');
  const text = await metrics.text();
  expect(text).toContain('okilet_rate_limited_total 1');
  expect(text).toMatch(/okilet_http_request_seconds_count\{[^}]*kind="page"[^}]*status="200"[^}]*\} 1/);
});

test('says of a reader who left before the answer that there was none', async () => {
  const lines: string[] = [];
  const { server, origin } = await listening(() => {}, { log: createLog('info', (line) => lines.push(line)) });
  const leaving = new AbortController();
  const asked = once(server, 'request');
  const answer = fetch(origin, { signal: leaving.signal }).catch(() => null);
  const [, response] = (await asked) as [IncomingMessage, ServerResponse];
  const closed = once(response, 'close');
  leaving.abort();
  await Promise.all([answer, closed]);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ detail: { status: 499, aborted: true } });
});
