import type { Texts } from '@okilet/schema/facts';
import type { Run } from '@okilet/seed';
import { list, number, required, type Properties } from './rows.ts';

export const VERSION = `// version
MATCH (meta:Meta {id: 'data'}) RETURN meta.version AS version`;

export const DATASET = `// dataset
MATCH (meta:Meta {id: 'data'})
RETURN meta {.*} AS meta`;

/** The data version the engine holds; null when it holds none. */
export async function readVersion(run: Run): Promise<string | null> {
  const [row] = await run<{ version: string }>(VERSION);
  return row?.version ?? null;
}

/** What the data set is, and how much it holds. */
export interface DatasetRow {
  readonly version: string;
  readonly date: string;
  readonly licence: string;
  readonly gaps: readonly { readonly country: string; readonly gap: Texts; readonly closedBy: Texts }[];
  readonly claims: number;
  readonly assignments: number;
  readonly revenues: number;
  readonly links: number;
  readonly provisions: number;
}

export async function readDataset(run: Run): Promise<DatasetRow> {
  const [row] = await run<{ meta: Properties }>(DATASET);
  if (!row) throw new Error('the engine holds no data');
  const { meta } = row;
  const count = (key: string) => number(meta, key) ?? 0;
  return {
    version: required(meta, 'version'),
    date: required(meta, 'date'),
    licence: required(meta, 'licence'),
    gaps: list(meta, 'gaps').map((gap) => {
      const [country, what, closedBy] = JSON.parse(gap) as [string, Partial<Texts>, Partial<Texts>];
      return { country, gap: { ...NO_TEXT, ...what }, closedBy: { ...NO_TEXT, ...closedBy } };
    }),
    claims: count('claims'),
    assignments: count('assignments'),
    revenues: count('revenues'),
    links: count('links'),
    provisions: count('provisions'),
  };
}

const NO_TEXT: Texts = { kk: '', ru: '', en: '' };
