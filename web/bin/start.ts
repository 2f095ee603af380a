/** `npm start`: serves pages and API on one port, built first when needed. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { addressFrom, type Address } from './address.ts';
import { buildWhenStale } from './build.ts';
import { BUILD } from './paths.ts';
import { portProblem } from './port.ts';

const problem = await start(addressFrom(process.env));
if (problem !== null) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}

async function start(address: Address | string): Promise<string | null> {
  if (typeof address === 'string') return address;
  const { host, port, origin } = address;
  // Before the build, which takes a while, and after it, when the port may have been taken.
  const taken = await portProblem(host, port);
  if (taken !== null) return taken;
  if (!(await buildWhenStale())) return 'The pages could not be built; the reason stands above.';
  const takenMeanwhile = await portProblem(host, port);
  if (takenMeanwhile !== null) return takenMeanwhile;
  Object.assign(process.env, { HOST: host, PORT: String(port), ORIGIN: process.env['ORIGIN'] || origin });
  await import(pathToFileURL(path.join(BUILD, 'index.js')).href);
  return null;
}
