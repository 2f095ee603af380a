import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { twin as kk } from '#lib/i18n/kk/twin.ts';
import { csvOf } from './csv.ts';
import { jsonOf } from './json.ts';
import { markdownOf } from './markdown.ts';
import type { Twin } from './table.ts';

const origin = { title: 'Органдар', address: 'https://okilet.example/kk/bodies?fw=a', version: 'abc', date: '2026-11-24', licence: 'CC BY 4.0', cite: 'Okilet: Органдар. abc.' };
const twin: Twin = {
  columns: ['id', 'name', 'functions'],
  rows: [
    { id: 'akim', name: 'Ауыл әкімі, "сайланған"; екінші', functions: 3 },
    { id: 'risk', name: '=HYPERLINK("http://x.example","+")', functions: -1 },
    { id: 'none', name: null },
    { id: 'bar', name: 'a | b\n# *c*' },
  ],
  heads: kk.columns,
  origin,
};

describe('the rows of a page as CSV', () => {
  for (const delimiter of [',', ';'] as const) {
    it(`come back as they were when read with "${delimiter}", each with its source`, () => {
      const [head, first, , third, fourth] = parse(csvOf(twin, delimiter), { bom: true, delimiter });
      expect(head).toEqual(['Код', 'Атауы', kk.columns.functions, kk.columns.source]);
      expect(first).toEqual(['akim', 'Ауыл әкімі, "сайланған"; екінші', '3', origin.cite]);
      expect(third).toEqual(['none', '', '', origin.cite]);
      expect(fourth?.[1]).toBe('a | b\n# *c*');
    });
  }

  it('begin with the mark by which spreadsheet programs know UTF-8', () => {
    expect([...Buffer.from(csvOf(twin, ',')).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('run no formula when they are opened', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r']) {
      const [, row] = parse(csvOf({ ...twin, rows: [{ id: 'risk', name: `${start}1+1` }] }, ','), { bom: true });
      expect(row?.[1]).toBe(`'${start}1+1`);
    }
  });

  it('keep numbers below nothing as numbers', () => {
    const rows = parse(csvOf(twin, ','), { bom: true });
    expect(rows[2]?.[2]).toBe('-1');
  });
});

describe('the rows of a page as JSON', () => {
  it('carry version, licence and citation, and have every column in every row', () => {
    const read = JSON.parse(jsonOf(twin)) as { readonly rows: readonly object[] };
    expect(read).toMatchObject({ version: 'abc', licence: 'CC BY 4.0', cite: origin.cite, address: origin.address });
    expect(read.rows).toHaveLength(4);
    expect(read.rows[2]).toEqual({ id: 'none', name: null, functions: null });
  });
});

describe('the rows of a page as Markdown', () => {
  it('are one line each, whatever stands in them', () => {
    const lines = markdownOf(twin).split('\n');
    expect(lines[2]).toBe(`| Код | Атауы | ${kk.columns.functions} |`);
    expect(lines[7]).toBe('| bar | a \\| b \\# \\*c\\* |  |');
    expect(lines.at(-2)).toContain(origin.address);
  });
});
