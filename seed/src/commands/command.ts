/** What a command may touch, so that a test can give it another. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** One command of `npm run seed --`: one file here that exports it as `command`, named as the command. */
export interface Command {
  /** What it does, in one line for the list of commands. */
  readonly means: string;
  /** How it is called and what its options do. */
  readonly usage: string;
  /** Returns the exit code: 0 all is well, 1 what was asked for does not hold, 2 it was called wrongly. */
  readonly run: (args: string[], world: World) => number | Promise<number>;
}
