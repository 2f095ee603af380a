import type { Rule } from '../pack/rule.ts';

/** What every rule of the packs sees to, errors first. */
export function ruleTable(rules: readonly Rule[]): string {
  const rows = (['error', 'warning'] as const).flatMap((level) =>
    rules.filter((rule) => rule.level === level).map(({ id, means }) => `| \`${id}\` | ${level} | ${means} |`));
  return ['| rule | level | what holds |', '|---|---|---|', ...rows, ''].join('\n');
}
