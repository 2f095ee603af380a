import { parseArgs } from 'node:util';
import { packsAt } from '../diff/at.ts';
import { diffSources, type Change } from '../diff/diff.ts';
import { formatProblem } from '../pack/problem.ts';
import { packFolders } from '../pack/folders.ts';
import type { Command, World } from './command.ts';

/** Prints what changed between two states of the packs, fact by fact. */
export const command: Command = {
  means: 'says what changed between two states of the data, fact by fact',
  usage: [
    'npm run seed -- diff BEFORE [AFTER] [--json]',
    '',
    '  BEFORE, AFTER  a folder of packs, or a revision of git, whose seed/data is read; AFTER without a name: seed/data',
    '  --json         one change a line as JSON: what, folder, table, id, cells (name, before, after), reason',
    '',
    'A reason stands where the row gives one: the coder\'s note, or the reason of a verdict.',
  ].join('\n'),
  run(args, world) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' } } });
    const [before, after = packFolders([], {})[0] as string, ...more] = positionals;
    if (before === undefined || more.length > 0) {
      world.err(command.usage);
      return 2;
    }
    try {
      const [old, now] = [packsAt(before), packsAt(after)];
      // A file that cannot be read would look as if its facts had gone.
      const unread = [...old.problems, ...now.problems].filter(({ message }) => !message.startsWith('no table of the pack'));
      for (const problem of unread) world.err(formatProblem(problem));
      if (unread.length > 0) return 1;
      print(diffSources(old, now), values.json === true, world);
      return 0;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      world.err(error.message);
      return 1;
    }
  },
};

const SIGNS = { added: '+', removed: '-', changed: '~' } as const;

function print(changes: readonly Change[], json: boolean, world: World): void {
  if (json) {
    for (const change of changes) world.out(JSON.stringify(change));
    return;
  }
  for (const [place, list] of Map.groupBy(changes, ({ folder, table }) => `${folder} ${table}`)) {
    world.out(place);
    for (const change of list) world.out(lines(change).join('\n'));
  }
  const count = (what: Change['what']) => changes.filter((change) => change.what === what).length;
  world.out(`${count('added')} added, ${count('removed')} removed, ${count('changed')} changed`);
}

function lines({ what, id, cells, reason }: Change): string[] {
  const shown = what === 'changed' ? cells.map(({ name, before, after }) => `      ${name}: ${before ?? '(empty)'} -> ${after ?? '(empty)'}`) : [];
  return [`  ${SIGNS[what]} ${id}`, ...shown, ...(reason === null ? [] : [`      reason: ${reason}`])];
}
