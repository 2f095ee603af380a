import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire, findPackageJSON } from 'node:module';
import path from 'node:path';
import { inflate } from '@sparticuz/chromium';
import { CACHE } from '../bin/paths.ts';
import type { Browser } from './browser.ts';

const ARCHIVES = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];

/**
 * The Chromium inside an npm package, unpacked once: with the system's libraries, then with the few it brings for
 * a system that lacks them. Empty where the package's build does not run.
 */
export async function unpackBrowser(): Promise<readonly Browser[]> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  const { source, version } = packageOf();
  const folder = path.join(CACHE, `chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder, source);
  const executablePath = path.join(folder, 'chromium');
  const fonts: Browser['env'] = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: path.join(folder, 'fonts') };
  return [
    { executablePath, env: fonts },
    { executablePath, env: { ...fonts, LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') } },
  ];
}

function packageOf(): { readonly source: string; readonly version: string } {
  const manifest = findPackageJSON('@sparticuz/chromium', import.meta.url);
  if (manifest === undefined) throw new Error('@sparticuz/chromium is not installed: run npm ci');
  const { version } = createRequire(import.meta.url)(manifest) as { version: string };
  return { source: path.join(path.dirname(manifest), 'bin'), version };
}

/** Renamed into place when complete: a broken unpacking never looks like a finished one. */
async function unpackInto(folder: string, source: string): Promise<void> {
  const part = `${folder}.${process.pid}.part`;
  mkdirSync(part, { recursive: true });
  try {
    await inflateAll(part, source);
    const conf = path.join(part, 'fonts', 'fonts.conf');
    writeFileSync(conf, readFileSync(conf, 'utf8').replaceAll('/tmp/', `${folder}/`));
    renameSync(part, folder);
  } catch (cause) {
    const anotherWasFaster = existsSync(folder);
    if (!anotherWasFaster) throw cause;
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

/** The package unpacks into the system's temporary folder and asks where that is at each call, before it waits. */
async function inflateAll(folder: string, source: string): Promise<void> {
  const { TMPDIR } = process.env;
  process.env['TMPDIR'] = folder;
  const done = Promise.all(ARCHIVES.map((name) => inflate(path.join(source, name))));
  if (TMPDIR === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = TMPDIR;
  await done;
}
