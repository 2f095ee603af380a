import { parseArgs } from 'node:util';
import { checkPacks } from '../pack/check.ts';
import { packFolders } from '../pack/folders.ts';
import { statsTable } from '../pack/stats.ts';
import type { Command } from './command.ts';

/** Prints how much is coded and read, for the README. */
export const command: Command = {
  means: 'prints how much is coded and read in each framework, as a Markdown table',
  usage: [
    'npm run seed -- stats [FOLDER ...]',
    '',
    '  FOLDER  folders of packs, read as one; without any: seed/data and the folders in PACKS',
  ].join('\n'),
  run(args, world) {
    const { positionals } = parseArgs({ args, allowPositionals: true });
    const checked = checkPacks(packFolders(positionals, world.env));
    if (!checked.ok) {
      const errors = checked.problems.filter(({ level }) => level === 'error').length;
      world.err(`the packs have ${errors} ${errors === 1 ? 'error' : 'errors'}, and rows with errors would not be counted: npm run seed -- check`);
      return 1;
    }
    world.out(statsTable(checked.pack));
    return 0;
  },
};
