import { z } from 'zod';
import { TABLES, YAML_FILES, type ColumnMeta, type Scope } from '@okilet/schema/pack';

/** Every file of a pack with its columns or keys, as the models describe them. */
export function authorTables(): string {
  const tables = Object.values(TABLES).map((table) => {
    const lead = `${table.row.meta()?.description ?? ''} In ${FOLDERS[table.scope]}${table.optional ? ', may be missing' : ''}. Sorted by ${table.key.map(code).join(', ')}.`;
    return section(`${table.name}.csv`, lead, table.row);
  });
  const yamls = Object.entries(YAML_FILES).map(([name, model]) => section(`${name}.yaml`, model.meta()?.description ?? '', model));
  return [...tables, ...yamls].join('\n');
}

const FOLDERS: Readonly<Record<Scope, string>> = {
  common: '`common/`',
  country: '`<country>/`',
  framework: '`<country>/frameworks/<id>/`',
  appeal: '`<country>/appeals/<id>/`',
};

function section(title: string, lead: string, model: z.ZodObject): string {
  const schema = z.toJSONSchema(model, { io: 'input' });
  const properties = Object.entries(schema.properties ?? {}) as [string, Property][];
  const rows = properties
    .filter(([name]) => !(isTranslated(name, model) && /_(ru|kk)$/.test(name)))
    .map(([name, property]) => row(name, property, schema.required?.includes(name) === true, model));
  return [`### ${title}`, '', lead, '', '| column | holds | needed | what it says |', '|---|---|---|---|', ...rows, ''].join('\n');
}

interface Property {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly description?: string;
}

function row(name: string, property: Property, needed: boolean, model: z.ZodObject): string {
  const inThree = isTranslated(name, model);
  const column = inThree ? `${code(name)} \`_ru\` \`_kk\`` : code(name);
  const says = inThree ? property.description?.replace(/, in English$/, ', in each language') : property.description;
  return `| ${column} | ${holds(property, model.shape[name])} | ${needed ? 'yes' : ''} | ${says ?? ''} |`;
}

/** One of three columns `prefix_en`, `prefix_ru`, `prefix_kk`, which the guide shows as one. */
function isTranslated(name: string, model: z.ZodObject): boolean {
  const prefix = name.replace(/_(en|ru|kk)$/, '');
  return prefix !== name && ['en', 'ru', 'kk'].every((lang) => `${prefix}_${lang}` in model.shape);
}

function holds(property: Property, model: unknown): string {
  const meta = (model as { meta(): ColumnMeta | undefined }).meta();
  if (meta?.refs) return meta.many ? `ids of ${meta.refs}, spaces between` : `id of ${meta.refs}`;
  if (property.enum) return property.enum.map(code).join(' ');
  if (property.format === 'date') return 'YYYY-MM-DD';
  if (property.pattern !== undefined) return SHAPES.find(([, example]) => new RegExp(property.pattern as string).test(example))?.[0] ?? 'text';
  return WORDS_OF_TYPES[property.type ?? ''] ?? 'text';
}

/** What a pattern lets through says what it is for. */
const SHAPES = [['an id', 'kz.akim-rural'], ['an address', 'https://okilet.example'], ['YYYY, YYYY-MM or YYYY-MM-DD', '2026-07']] as const;
const WORDS_OF_TYPES: Readonly<Record<string, string>> = { number: 'a number', integer: 'a whole number', array: 'a list', object: '`kk`, `ru`, `en`' };

function code(word: string): string {
  return `\`${word}\``;
}
