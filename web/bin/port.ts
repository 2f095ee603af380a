import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** Listens for a moment: the port it got, or an error with the system's `code`. Port 0 asks for any free one. */
export async function tryPort(host: string, port: number): Promise<number> {
  const server = createServer().listen(port, host);
  await once(server, 'listening');
  const { port: got } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return got;
}

/** Why a server cannot listen there, in one line that says what to do; null when it can. */
export async function portProblem(host: string, port: number): Promise<string | null> {
  try {
    await tryPort(host, port);
    return null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') return `Port ${port} is in use. Choose another: PORT=${await tryPort(host, 0)} npm start`;
    if (code === 'EACCES') return `Port ${port} is not allowed to this user. Choose one above 1023: PORT=3000 npm start`;
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST=${host} is no address of this machine. For every address of it: HOST=0.0.0.0 npm start`;
    throw error;
  }
}
