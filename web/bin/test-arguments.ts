import { parseArgs } from 'node:util';

/** Which tests to run: files whose path has one of `paths`, tests whose title matches `title`. */
export interface Wanted {
  readonly paths: readonly string[];
  readonly title?: string;
}

const USAGE = `npm test -- [part of a path ...] [-t part of a title]
More: npx vitest --help, and npx playwright test --help in web/.`;

/** Reads the arguments of \`npm test\`, or answers how they are written. */
export function wantedFrom(args: readonly string[]): Wanted | string {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { title: { type: 'string', short: 't' } } });
    return { paths: positionals, ...(values.title === undefined ? {} : { title: values.title }) };
  } catch (error) {
    return `${(error as Error).message}\n${USAGE}`;
  }
}
