import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * The module that lists every rule of a folder, so that a new rule is one file that nobody lists by hand. The file
 * `no-decider.ts` exports `noDecider`; a type `FindingRule` stands in `finding-rule.ts` beside the folder.
 */
export function indexOf(folder: string, type: string, note: string): string {
  const ids = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'index.ts')
    .map((name) => path.basename(name, '.ts'))
    .sort();
  return [
    `// ${note}`,
    `import type { ${type} } from '../${kebab(type)}.ts';`,
    ...ids.map((id) => `import { ${camel(id)} } from './${id}.ts';`),
    '',
    `export const rules: readonly ${type}[] = [`,
    ...ids.map((id) => `  ${camel(id)},`),
    '];',
    '',
  ].join('\n');
}

function camel(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function kebab(name: string): string {
  return name.replace(/\B[A-Z]/g, '-$&').toLowerCase();
}
