import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { TABLES, YAML_FILES, firstDay, type ColumnMeta, type Refers } from './index.ts';

const tables = Object.values(TABLES);

it('knows each table by the name of its file', () => {
  for (const [name, table] of Object.entries(TABLES)) expect(table.name).toBe(name);
});

describe('an author finds a description', () => {
  it('of every table and every YAML file', () => {
    expect(tables.filter(({ row }) => !row.meta()?.description).map(({ name }) => name)).toEqual([]);
    expect(Object.entries(YAML_FILES).filter(([, model]) => !model.meta()?.description).map(([name]) => name)).toEqual([]);
  });

  it('of every column and every key', () => {
    const models: [string, z.ZodObject][] = [...tables.map(({ name, row }): [string, z.ZodObject] => [name, row]), ...Object.entries(YAML_FILES)];
    const bare = models.flatMap(([name, model]) => Object.entries(columnsOf(model)).filter(([, meta]) => !meta?.description).map(([column]) => `${name}.${column}`));
    expect(bare).toEqual([]);
  });
});

describe('a table', () => {
  it('is named by columns that it has', () => {
    for (const { name, key, row } of tables) {
      expect(key.length, name).toBeGreaterThan(0);
      expect(key.filter((column) => !(column in row.shape)), name).toEqual([]);
    }
  });

  it('points only into tables of ids', () => {
    const known: readonly Refers[] = ['levels', 'unit-types', 'bodies', 'functions', 'funding-sources', 'budgets', 'segments', 'documents', 'frameworks', 'claims', 'demands', 'appeals', 'questions', 'glossary'];
    const refs = tables.flatMap(({ row }) => Object.values(columnsOf(row)).flatMap((meta) => meta?.refs ?? []));
    expect(refs.filter((one) => !known.includes(one))).toEqual([]);
  });

  it('refuses a column that nobody knows', () => {
    for (const { name, row } of tables) {
      const issues = row.safeParse({ unheard_of: 'x' }).error?.issues ?? [];
      expect(issues.some((issue) => issue.code === 'unrecognized_keys'), name).toBe(true);
    }
  });

  it('has its three languages together', () => {
    const split = tables.flatMap(({ name, row }) => Object.keys(row.shape)
      .filter((column) => column.endsWith('_en') && ['ru', 'kk'].some((lang) => !(`${column.slice(0, -2)}${lang}` in row.shape)))
      .map((column) => `${name}.${column}`));
    expect(split).toEqual([]);
  });
});

function columnsOf(row: z.ZodObject): Readonly<Record<string, ColumnMeta | undefined>> {
  return Object.fromEntries(Object.entries(row.shape).map(([column, model]) => [column, (model as z.ZodType).meta() as ColumnMeta | undefined]));
}

it('takes a year and a month for their first day', () => {
  expect([firstDay('2020'), firstDay('2020-07'), firstDay('2020-07-14')]).toEqual(['2020-01-01', '2020-07-01', '2020-07-14']);
});
