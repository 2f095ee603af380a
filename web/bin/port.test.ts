import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { portProblem, tryPort } from './port.ts';

it('finds a free port, and no fault in it', async () => {
  const port = await tryPort('127.0.0.1', 0);
  expect(port).toBeGreaterThan(0);
  expect(await portProblem('127.0.0.1', port)).toBeNull();
});

it('says that a port is in use, and names a free one', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  expect(await portProblem('127.0.0.1', port)).toMatch(new RegExp(`^Port ${port} is in use\\. Choose another: PORT=\\d+ npm start$`));
  server.close();
});

it('says that a host is no address of this machine', async () => {
  // 192.0.2.0/24 is kept for documentation: no machine has it.
  expect(await portProblem('192.0.2.1', 3000)).toBe('HOST=192.0.2.1 is no address of this machine. For every address of it: HOST=0.0.0.0 npm start');
});
