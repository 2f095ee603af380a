/** `npm run dev`: pages and API on one port, each edit seen at once. */
import { addressFrom } from './address.ts';
import { WEB } from './paths.ts';
import { run, tool } from './tool.ts';

const address = addressFrom(process.env);
if (typeof address === 'string') {
  process.stderr.write(`${address}\n`);
  process.exitCode = 1;
} else {
  const { host, port } = address;
  process.exitCode = await run(tool('vite', 'dev', '--host', host, '--port', String(port), '--strictPort'), { cwd: WEB });
}
