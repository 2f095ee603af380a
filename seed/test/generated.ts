import fc from 'fast-check';
import type { TableName } from '@okilet/schema/pack';
import { ASPECTS, CONDITION_KINDS, DEFINITENESS, FORCES, LINK_KINDS, LINK_PARTS, MODES, ROLES, VERIFICATIONS } from '@okilet/schema/vocabulary';
import type { RawRow, Source } from '../src/pack/read.ts';
import type { Edit } from './atlantis.ts';

/** What may stand in a cell; an empty text takes the cell away. */
type Values = (source: Source) => readonly string[];
const words = (list: object, ...more: readonly string[]): Values => () => [...Object.keys(list), ...more];
const ids = (table: TableName, ...more: readonly string[]): Values => (source) => [...idsOf(source, table), ...more];

const ANY_CLAIM: Readonly<Record<string, Values>> = {
  definiteness: words(DEFINITENESS),
  condition_kind: words(CONDITION_KINDS, '', ''),
  valid_from: () => ['', '', '2019', '2021-01', '2030-05-09'],
  valid_to: () => ['', '', '2020-06-01', '2031'],
  verification: words(VERIFICATIONS, 'TEXT'),
  cite: () => ['atl-act@2020-01-01#art_1', 'atl-act@2020-01-01#art_2/para_1 ; atl-budget-code@2020-01-01#art_3', 'atl-act@2025-02-01#art_40-1'],
  quote_ru: () => ['', 'слова «закона» и \\ ещё'],
  says_kk: () => ['', 'ғәқңөұүһі деп айтады'],
  note: () => ['', "a 'note' with \"quotes\""],
};
const CELLS: Readonly<Partial<Record<TableName, Readonly<Record<string, Values>>>>> = {
  assignments: {
    ...ANY_CLAIM, function: ids('functions'), role: words(ROLES), body: ids('bodies', ''), force: words(FORCES), mode: words(MODES), aspect: words(ASPECTS, ''),
    concerns: ids('unit-types', ''), toward: ids('bodies', '', ''), delegated_by: ids('bodies', '', ''), from_budget: ids('budgets', '', ''),
  },
  links: { ...ANY_CLAIM, kind: words(LINK_KINDS), part: words(LINK_PARTS, ''), from: ids('bodies'), to: ids('bodies') },
  revenues: {
    ...ANY_CLAIM, source: ids('funding-sources'), to_budget: ids('budgets'), from_budget: ids('budgets', ''), share_min: () => ['', '0', '12.5', '100'],
    rate_set_by: ids('bodies', ''), segment: ids('segments', ''), earmarked_for: ids('functions', ''), major: () => ['yes', 'no', ''],
  },
  searched: { roles: () => [...Object.keys(ROLES), 'DECIDE FUND', 'REGULATE DECIDE PROPOSE DELIVER'], note: () => ['', 'seen'] },
  ended: { definiteness: words(DEFINITENESS) },
  bodies: { unit_type: ids('unit-types'), part_of: () => ['', ''], name_en: () => ['Another name'], valid_to: () => ['', '2022-02-02'] },
};
const TABLES_TO_CHANGE = Object.keys(CELLS) as TableName[];

/** One cell written over, one row taken out, or one row written twice under another id. */
interface Change {
  readonly table: TableName;
  readonly row: number;
  readonly column: number;
  readonly value: number;
  readonly what: 'write' | 'remove' | 'double';
}

/**
 * Countries like Atlantis but for some dozen changes, which no rule would let pass as a whole: promised bodies, links of a body
 * to itself, rows out of effect. Shapes and references stay right, so that a graph can be made of them.
 */
export const country: fc.Arbitrary<Edit> = fc
  .noBias(fc.array(
    fc.record<Change>({
      table: fc.constantFrom(...TABLES_TO_CHANGE, 'assignments', 'assignments', 'links'), row: fc.nat(), column: fc.nat(), value: fc.nat(),
      what: fc.constantFrom('write', 'write', 'write', 'write', 'double', 'remove'),
    }),
    { minLength: 10, maxLength: 60 },
  ))
  .map((changes) => (source) => changes.reduce((now, change, index) => apply(now, change, index), source));

function apply(source: Source, { table, row, column, value, what }: Change, index: number): Source {
  const rows = source.rows.filter((one) => one.table === table);
  const target = at(rows, row);
  if (!target || (what === 'remove' && (table === 'bodies' || rows.length < 4))) return source;
  const id = target.cells['id'];
  // With a claim goes the row that ends it.
  if (what === 'remove') return { ...source, rows: source.rows.filter((one) => one !== target && (id === undefined || one.cells['claim'] !== id)) };
  const [name, values] = at(Object.entries(CELLS[table] ?? {}), column) as [string, Values];
  const written = withCell(target, name, at(values(source), value) ?? '');
  if (what === 'write' || id === undefined || table === 'bodies') return { ...source, rows: source.rows.map((one) => (one === target ? written : one)) };
  return { ...source, rows: [...source.rows, { ...withCell(written, 'id', `${id}.g${index}`), line: target.line + 2000 + index }] };
}

function withCell(row: RawRow, name: string, value: string): RawRow {
  const { [name]: _, ...others } = row.cells;
  return { ...row, cells: value === '' ? others : { ...others, [name]: value } };
}

function at<T>(list: readonly T[], index: number): T | undefined {
  return list.length > 0 ? list[index % list.length] : undefined;
}

function idsOf(source: Source, table: TableName): string[] {
  return source.rows.filter((row) => row.table === table).flatMap((row) => row.cells['id'] ?? []).sort();
}
