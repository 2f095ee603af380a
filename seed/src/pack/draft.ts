import type { z } from 'zod';
import { TABLES, YAML_FILES, type AppealFile, type ColumnMeta, type FrameworkFile, type PackFile, type Refers, type Row, type TableName } from '@okilet/schema/pack';
import { placeOfCell, placeOfKey, type Place } from './place.ts';
import type { Problem } from './problem.ts';
import type { RawRow, RawYaml, Source } from './read.ts';

/** A row that its model has read, and the row as it was written. */
export interface Entry<N extends TableName> {
  readonly row: Row<N>;
  readonly raw: RawRow;
}
export interface YamlEntry<T> {
  readonly file: T;
  readonly raw: RawYaml;
}
/** The packs after each row was read by its model, before the rules have judged them together. */
export interface Draft {
  readonly tables: { readonly [N in TableName]: readonly Entry<N>[] };
  readonly packs: readonly YamlEntry<PackFile>[];
  readonly frameworks: readonly YamlEntry<FrameworkFile>[];
  readonly appeals: readonly YamlEntry<AppealFile>[];
  /** Ids that a column may point to, by table. */
  readonly ids: Readonly<Record<Refers, ReadonlySet<string>>>;
}
/** A Draft that no rule refuses. */
export interface Pack extends Draft {
  readonly proven: true;
}

/** Tables that hold claims. */
export const CLAIM_TABLES = ['assignments', 'revenues', 'links'] as const;
export type ClaimTable = (typeof CLAIM_TABLES)[number];
export type ClaimEntry = { [N in ClaimTable]: Entry<N> }[ClaimTable];

/** All claims of the frameworks, in the order of the tables. */
export function claimsOf(draft: Draft): ClaimEntry[] {
  return CLAIM_TABLES.flatMap((table) => [...draft.tables[table]] as ClaimEntry[]);
}

/** Reads every row by its model; rows that do not fit become Problems and are left out. */
export function draftOf(source: Source): { draft: Draft; problems: Problem[] } {
  const problems: Problem[] = [];
  const tables = Object.fromEntries(Object.keys(TABLES).map((name) => [name, [] as Entry<TableName>[]])) as Record<TableName, Entry<TableName>[]>;
  for (const raw of source.rows) {
    const result = TABLES[raw.table].row.safeParse(raw.cells);
    if (result.success) tables[raw.table].push({ row: result.data, raw });
    else problems.push(...result.error.issues.map((issue) => shapeProblem(issue, placeOfCell(raw, String(issue.path[0] ?? '')), columnTip(raw.table, issue))));
  }
  const yaml = { pack: [] as YamlEntry<PackFile>[], framework: [] as YamlEntry<FrameworkFile>[], appeal: [] as YamlEntry<AppealFile>[] };
  for (const raw of source.yamls) {
    const result = YAML_FILES[raw.kind].safeParse(plain(raw, problems));
    if (result.success) (yaml[raw.kind] as YamlEntry<unknown>[]).push({ file: result.data, raw });
    else problems.push(...result.error.issues.map((issue) => shapeProblem(issue, placeOfKey(raw, issue.path), '')));
  }
  const typed = tables as unknown as Draft['tables'];
  const partial = { tables: typed, packs: yaml.pack, frameworks: yaml.framework, appeals: yaml.appeal };
  return { draft: { ...partial, ids: idsOf(partial) }, problems };
}

/** A YAML file as plain data. Aliases that multiply beyond reason are refused by the reader of YAML. */
function plain(raw: RawYaml, problems: Problem[]): unknown {
  try {
    return raw.document.toJS();
  } catch (error) {
    const at = { file: raw.file, line: 1, column: 1 };
    problems.push({ rule: 'shape', level: 'error', ...at, message: `this YAML cannot be read: ${(error as Error).message}`, tip: 'write the values out' });
    return undefined;
  }
}

function shapeProblem(issue: z.core.$ZodIssue, at: Place, tip: string): Problem {
  const key = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
  return { rule: 'shape', level: 'error', ...at, message: `${key}${issue.message}`, tip };
}

function columnTip(table: TableName, issue: z.core.$ZodIssue): string {
  const shape = TABLES[table].row.shape as Readonly<Record<string, z.ZodType>>;
  const meta = shape[String(issue.path[0])]?.meta() as ColumnMeta | undefined;
  return meta ? `this column holds: ${meta.description}` : '';
}

function idsOf(draft: Omit<Draft, 'ids'>): Draft['ids'] {
  const { tables } = draft;
  const ids = (entries: readonly { readonly row: { readonly id: string } }[]) => new Set(entries.map((entry) => entry.row.id));
  return {
    levels: ids(tables.levels),
    'unit-types': ids(tables['unit-types']),
    bodies: ids(tables.bodies),
    functions: ids(tables.functions),
    'funding-sources': ids(tables['funding-sources']),
    budgets: ids(tables.budgets),
    segments: ids(tables.segments),
    documents: ids(tables.documents),
    demands: ids(tables.demands),
    questions: ids(tables['coverage-question-texts']),
    glossary: new Set(tables.glossary.map((entry) => entry.row.term)),
    frameworks: new Set(draft.frameworks.map((entry) => entry.file.id)),
    appeals: new Set(draft.appeals.map((entry) => entry.file.id)),
    claims: new Set([...ids(tables.assignments), ...ids(tables.revenues), ...ids(tables.links)]),
  };
}
