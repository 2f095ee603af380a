import { z } from 'zod';
import { TABLES, YAML_FILES, type ColumnMeta, type Scope } from './pack/index.ts';

const BEGIN = '<!-- tables: written by npm run generate -->';
const END = '<!-- end of tables -->';

/** The author's guide with its tables of columns written anew between the two marks. */
export function withTables(guide: string): string {
  const from = guide.indexOf(BEGIN);
  const to = guide.indexOf(END);
  if (from < 0 || to < from) throw new Error(`the guide has lost its marks: ${BEGIN} and ${END}`);
  return `${guide.slice(0, from + BEGIN.length)}\n\n${authorTables()}\n${guide.slice(to)}`;
}

const FOLDERS: Readonly<Record<Scope, string>> = {
  common: '`common/`',
  country: '`<country>/`',
  framework: '`<country>/frameworks/<id>/`',
  appeal: '`<country>/appeals/<id>/`',
};

/** Every file of a pack with its columns or keys, as the models describe them. */
function authorTables(): string {
  const tables = Object.values(TABLES).map((table) => {
    const rows = Object.entries(propertiesOf(table.row)).filter(([column]) => !/_(ru|kk)$/.test(column) || !(column.replace(/_(ru|kk)$/, '_en') in table.row.shape));
    const lead = `${table.row.meta()?.description ?? ''} In ${FOLDERS[table.scope]}${table.optional ? ', may be missing' : ''}. Sorted by ${table.key.map(code).join(', ')}.`;
    return section(`${table.name}.csv`, lead, rows.map(([column, property]) => columnRow(column, property, table.row.shape)));
  });
  const yamls = Object.entries(YAML_FILES).map(([name, model]) =>
    section(`${name}.yaml`, model.meta()?.description ?? '', Object.entries(propertiesOf(model)).map(([key, property]) => columnRow(key, property, model.shape))));
  return [...tables, ...yamls].join('\n');
}

interface Property {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly description?: string;
  readonly required: boolean;
}

function propertiesOf(model: z.ZodObject): Record<string, Property> {
  const schema = z.toJSONSchema(model, { io: 'input' });
  const required = new Set(schema.required ?? []);
  return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, property]) => [name, { ...(property as Omit<Property, 'required'>), required: required.has(name) }]));
}

function columnRow(column: string, property: Property, shape: Readonly<Record<string, { meta(): unknown }>>): string {
  const inThree = column.endsWith('_en') && `${column.slice(0, -3)}_kk` in shape;
  const name = inThree ? `${code(column)} \`_ru\` \`_kk\`` : code(column);
  const says = inThree ? (property.description ?? '').replace(/, in English$/, ', in each language') : property.description;
  return `| ${name} | ${holds(column, property, shape)} | ${property.required ? 'yes' : ''} | ${says ?? ''} |`;
}

function holds(column: string, property: Property, shape: Readonly<Record<string, { meta(): unknown }>>): string {
  const meta = shape[column]?.meta() as ColumnMeta | undefined;
  if (meta?.refs) return meta.many ? `ids of ${meta.refs}, spaces between` : `id of ${meta.refs}`;
  if (property.enum) return property.enum.map(code).join(' ');
  if (property.format === 'date') return 'YYYY-MM-DD';
  return property.type === 'string' || property.type === undefined ? 'text' : property.type;
}

function section(title: string, lead: string, rows: readonly string[]): string {
  return [`### ${title}`, '', lead, '', '| column | holds | needed | what it says |', '|---|---|---|---|', ...rows, ''].join('\n');
}

function code(word: string): string {
  return `\`${word}\``;
}
