import { z } from 'zod';

/** Which folder a table lies in: the common one, one per country, one per framework, one per appeal. */
export type Scope = 'common' | 'country' | 'framework' | 'appeal';

/** A table of the pack: one CSV file per scope, one fact a row. */
export interface Table<Shape extends z.ZodRawShape = z.ZodRawShape> {
  readonly name: string;
  readonly scope: Scope;
  /** What one row says, for the author. */
  readonly means: string;
  /** Columns that together name a row; rows are sorted by them. */
  readonly key: readonly (keyof Shape & string)[];
  /** Missing in a folder without harm. */
  readonly optional: boolean;
  readonly row: z.ZodObject<Shape, z.core.$strict>;
}

export function table<Shape extends z.ZodRawShape>(
  name: string,
  scope: Scope,
  means: string,
  key: readonly (keyof Shape & string)[],
  shape: Shape,
  options: { readonly optional?: boolean } = {},
): Table<Shape> {
  return { name, scope, means, key, optional: options.optional ?? false, row: z.strictObject(shape).meta({ description: means }) };
}

/** A row of a table, after the model has read it. */
export type RowOf<T> = T extends Table<infer Shape> ? z.infer<z.ZodObject<Shape, z.core.$strict>> : never;
