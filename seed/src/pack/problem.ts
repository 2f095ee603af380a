/** Something wrong in a pack: what, where, and how to mend it. Errors refuse the pack, warnings are counted. */
export interface Problem {
  /** The rule that found it. */
  readonly rule: string;
  readonly level: 'error' | 'warning';
  /** Path of the file: the folder that was named, then the way inside it. */
  readonly file: string;
  /** From 1; 0 when the whole file is meant. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly tip: string;
}

/** `file:line:column level rule: message. Tip.` */
export function formatProblem(problem: Problem): string {
  const { file, line, column, level, rule, message, tip } = problem;
  return `${file}:${line}:${column} ${level} ${rule}: ${message}${tip ? ` (${tip})` : ''}`;
}

/** Problems in the order of files and lines. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule) || compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
