import { readdirSync } from 'node:fs';

/** `claim-prefix` exports the const `claimPrefix`. */
function constOf(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The module that lists every pack rule of a folder: a new rule is one file, listed nowhere by hand. */
export function ruleList(folder: string, note: string): string {
  const ids = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'index.ts')
    .map((name) => name.slice(0, -'.ts'.length))
    .sort();
  return [
    `// ${note}`,
    `import type { Rule } from '../rule.ts';`,
    ...ids.map((id) => `import { ${constOf(id)} } from './${id}.ts';`),
    '',
    'export const rules: readonly Rule[] = [',
    ...ids.map((id) => `  ${constOf(id)},`),
    '];',
    '',
  ].join('\n');
}
