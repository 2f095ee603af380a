import { stringify } from 'yaml';
import { z } from 'zod';

/** What a hole of a YAML file is filled with already; all others stay empty, and the check names each. */
export type Known = Readonly<Record<string, unknown>>;

interface Property {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Property>>;
}

/** A YAML file of this model to be filled in: each key says what it holds, and a key that knows a few words names them. */
export function blankYaml(model: z.ZodObject, known: Known): string {
  const { description, properties = {}, required = [] } = z.toJSONSchema(model, { io: 'input' }) as Property & { readonly required?: readonly string[] };
  const parts = Object.entries(properties).map(([key, property]) => {
    const needed = required.includes(key) || key in known;
    const lines = stringify({ [key]: key in known ? known[key] : hole(property) }, { nullStr: '', lineWidth: 0 }).trimEnd().split('\n').map((line) => line.trimEnd());
    return [comment(property, needed, key in known), ...(needed ? lines : lines.map((line) => `# ${line}`))].join('\n');
  });
  return `# ${description ?? ''}\n${parts.join('\n')}\n`;
}

function comment({ description, enum: words, type }: Property, needed: boolean, filled: boolean): string {
  const list = type === 'array' && !filled ? 'a list, as [one, two]' : undefined;
  const says = [description, words?.join(' | '), list].filter((part) => part !== undefined).join(': ');
  return `# ${says}${needed ? '' : ' (may be left out)'}`;
}

/** An object keeps its keys; everything else is empty, which no model accepts. */
function hole({ properties }: Property): unknown {
  if (!properties) return null;
  return Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, hole(inner)]));
}
