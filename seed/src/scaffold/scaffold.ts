import path from 'node:path';
import { TABLES, YAML_FILES, type Scope } from '@okilet/schema/pack';
import { blankYaml } from './blank-yaml.ts';

/** Files to write, by their path below the folder of packs. */
export type Files = ReadonlyMap<string, string>;

/** A country without facts: its tables with a header line each, and who keeps it, to be filled in. */
export function blankCountry(country: string): Files {
  const yaml = blankYaml(YAML_FILES.pack, { country, licence: 'CC-BY-4.0', known_gaps: [] });
  return new Map([[path.join(country, 'pack.yaml'), yaml], ...blankTables('country', country)]);
}

/** A framework without facts: its tables with a header line each, and what text it is, to be filled in. */
export function blankFramework(country: string, id: string): Files {
  const folder = path.join(country, 'frameworks', id);
  const yaml = blankYaml(YAML_FILES.framework, { id, country, based_on: [], notes: [] });
  return new Map([[path.join(folder, 'framework.yaml'), yaml], ...blankTables('framework', folder)]);
}

/** Tables that a folder may do without are left out: fewer files to look at. */
function blankTables(scope: Scope, folder: string): [string, string][] {
  return Object.values(TABLES)
    .filter((table) => table.scope === scope && !table.optional)
    .map((table) => [path.join(folder, `${table.name}.csv`), `${Object.keys(table.row.shape).join(',')}\n`]);
}
