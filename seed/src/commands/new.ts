import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { YAML_FILES } from '@okilet/schema/pack';
import { packFolders } from '../pack/folders.ts';
import { blankCountry, blankFramework, type Files } from '../scaffold/scaffold.ts';
import type { Command, World } from './command.ts';

const COUNTRY = /^[a-z]{2,}$/;

/** Writes the files of a new country or framework, to be filled in; never over a folder that is there. */
export const command: Command = {
  means: 'makes the files of a new country or framework, to be filled in',
  usage: [
    'npm run seed -- new country COUNTRY [--in FOLDER]',
    'npm run seed -- new framework COUNTRY ID [--in FOLDER]',
    '',
    '  COUNTRY  lower-case letters, as in kz: the name of its folder',
    '  ID       lower-case letters, digits, dots and hyphens, as in kz-law-2027-01',
    '  --in     the folder of packs; without it: seed/data',
    '',
    'Each key and column says what it holds. Then `npm run seed -- check` names what is still empty.',
  ].join('\n'),
  run(args, world) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { in: { type: 'string' } } });
    const [folder = ''] = packFolders(values.in === undefined ? [] : [values.in], {});
    const [what, country = '', id = '', ...more] = positionals;
    const given = positionals.length - more.length;
    if (more.length > 0 || !(what === 'country' && given === 2) && !(what === 'framework' && given === 3)) {
      world.err(command.usage);
      return 2;
    }
    const refused = what === 'country' ? refuseCountry(folder, country) : refuseFramework(folder, country, id);
    if (refused !== null) {
      world.err(refused);
      return 1;
    }
    write(folder, what === 'country' ? blankCountry(country) : blankFramework(country, id), world);
    world.out(what === 'country' ? `fill them from the top down, then: npm run seed -- new framework ${country} ID` : 'fill them, then: npm run seed -- check');
    return 0;
  },
};

function refuseCountry(folder: string, country: string): string | null {
  if (!COUNTRY.test(country) || country === 'common') return `"${country}" cannot name a country: two or more lower-case letters, as in kz`;
  if (!existsSync(folder)) return `there is no folder ${folder}`;
  return taken(path.join(folder, country));
}

function refuseFramework(folder: string, country: string, id: string): string | null {
  if (!YAML_FILES.framework.shape.id.safeParse(id).success) return `"${id}" cannot be an id: lower-case letters, digits, dots and hyphens, as in kz-law-2027-01`;
  if (!COUNTRY.test(country) || !existsSync(path.join(folder, country, 'pack.yaml'))) return `there is no country "${country}" in ${folder}: npm run seed -- new country ${country}`;
  return taken(path.join(folder, country, 'frameworks', id));
}

function taken(folder: string): string | null {
  return existsSync(folder) ? `${folder} is there already: nothing was written` : null;
}

function write(folder: string, files: Files, world: World): void {
  for (const [name, content] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content, { flag: 'wx' });
    world.out(`written: ${file}`);
  }
}
