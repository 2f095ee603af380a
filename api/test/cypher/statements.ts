import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const STORE = path.resolve(import.meta.dirname, '../../src/store');

/** Every statement that the store exports, by the name of its constant. */
export async function statements(): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const file of storeFiles()) {
    const module = (await import(pathToFileURL(path.join(STORE, file)).href)) as Readonly<Record<string, unknown>>;
    for (const [name, value] of Object.entries(module)) {
      if (typeof value === 'string' && /\b(?:MATCH|RETURN)\b/.test(value) && !/_COLUMNS$|_OF_CLAIM$/.test(name)) found.set(`${file} ${name}`, value);
    }
  }
  return found;
}

/** What is written into statements in the source of the store: names of constants only, never a value. */
export function interpolations(): readonly string[] {
  return storeFiles().flatMap((file) => {
    const source = readFileSync(path.join(STORE, file), 'utf8');
    return [...source.matchAll(/`\/\/[^`]*`/g)].flatMap(([statement]) => [...statement.matchAll(/\$\{([^}]*)\}/g)].map(([, inside = '']) => inside));
  });
}

function storeFiles(): string[] {
  return globSync('**/*.ts', { cwd: STORE }).filter((file) => !file.endsWith('.test.ts')).sort();
}
