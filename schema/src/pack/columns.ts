import { z } from 'zod';

/** Tables that a column may point into. */
export type Refers =
  | 'levels' | 'unit-types' | 'bodies' | 'functions' | 'funding-sources' | 'budgets' | 'segments'
  | 'documents' | 'frameworks' | 'claims' | 'demands' | 'appeals' | 'questions' | 'glossary';

/** What a column says of itself beside its type: shown in the author's table and in editors. */
export interface ColumnMeta {
  readonly description: string;
  /** The table whose ids it holds. */
  readonly refs?: Refers;
  /** Several, separated by spaces. */
  readonly many?: boolean;
  [key: string]: unknown;
}

const ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;
const PARTIAL_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

const idText = z.string().regex(ID, 'an id is lower-case letters, digits, dots and hyphens');
const idList = z
  .string()
  .regex(/^\S+(?: \S+)*$/, 'ids are separated by single spaces')
  .transform((cell) => cell.split(' '));
const partialDate = z.string().regex(PARTIAL_DATE, 'a date is YYYY, YYYY-MM or YYYY-MM-DD');
const isoDate = z.iso.date('a date is YYYY-MM-DD');

/** An id of this table. */
export const id = (means: string) => idText.meta({ description: means } satisfies ColumnMeta);
/** An id of another table. */
export const ref = (refs: Refers, means: string) => idText.meta({ description: means, refs } satisfies ColumnMeta);
export const maybeRef = (refs: Refers, means: string) =>
  idText.optional().meta({ description: means, refs } satisfies ColumnMeta);
/** Ids of another table, separated by spaces. */
export const refs = (table: Refers, means: string) =>
  idList.meta({ description: means, refs: table, many: true } satisfies ColumnMeta);
export const maybeRefs = (table: Refers, means: string) =>
  idList.optional().meta({ description: means, refs: table, many: true } satisfies ColumnMeta);
export const text = (means: string) => z.string().min(1).meta({ description: means });
/** Places in a document without their document, separated by spaces: par_3, bullet_2. */
export const places = (means: string) =>
  z.string().regex(/^[a-z]+_\d[\w-]*(?: [a-z]+_\d[\w-]*)*$/, 'a place is par_3 or bullet_2, several separated by spaces').meta({ description: means });
export const maybeText = (means: string) => z.string().optional().meta({ description: means });
export const maybeUrl = (means: string) =>
  z.string().regex(/^https?:\/\/\S+$/, 'an address begins with http:// or https://').optional().meta({ description: means });
export const day = (means: string) => isoDate.meta({ description: means });
export const maybeDay = (means: string) => isoDate.optional().meta({ description: means });
/** YYYY and YYYY-MM mean their first day. */
export const partialDay = (means: string) => partialDate.meta({ description: means });
export const maybePartialDay = (means: string) => partialDate.optional().meta({ description: means });
export const maybeNumber = (means: string) => z.coerce.number().optional().meta({ description: means });
export const number = (means: string) => z.coerce.number().meta({ description: means });
export const maybeWhole = (means: string) => z.coerce.number().int().optional().meta({ description: means });

/** One word of a vocabulary. */
export function word<T extends Readonly<Record<string, string>>>(list: T, means: string) {
  return z.enum(Object.keys(list) as [keyof T & string, ...(keyof T & string)[]]).meta({ description: means });
}
export function maybeWord<T extends Readonly<Record<string, string>>>(list: T, means: string) {
  return z.enum(Object.keys(list) as [keyof T & string, ...(keyof T & string)[]]).optional().meta({ description: means });
}
/** Words of a vocabulary, separated by spaces. */
export function someWords<T extends Readonly<Record<string, string>>>(list: T, means: string) {
  const one = z.enum(Object.keys(list) as [keyof T & string, ...(keyof T & string)[]]);
  return z
    .string()
    .transform((cell) => cell.split(' '))
    .pipe(z.array(one).min(1))
    .meta({ description: means });
}

/** The three columns of a text in three languages: prefix_en, prefix_ru, prefix_kk. A missing one is a counted warning. */
export function inThree<P extends string>(prefix: P, means: string) {
  return {
    [`${prefix}_en`]: maybeText(`${means}, in English`),
    [`${prefix}_ru`]: maybeText(`${means}, in Russian`),
    [`${prefix}_kk`]: maybeText(`${means}, in Kazakh`),
  } as Record<`${P}_${'en' | 'ru' | 'kk'}`, ReturnType<typeof maybeText>>;
}

/** Where the first day of a date written as YYYY, YYYY-MM or YYYY-MM-DD lies. */
export function firstDay(date: string): string {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}
