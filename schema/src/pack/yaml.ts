import { z } from 'zod';
import { CLOSURES, FRAMEWORK_KINDS, STAGES, wordsOf } from '../vocabulary.ts';

const id = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'an id is lower-case letters, digits, dots and hyphens');
const texts = z.strictObject({ kk: z.string().optional(), ru: z.string().optional(), en: z.string() });
const words = <T extends Readonly<Record<string, string>>>(list: T) => z.enum(wordsOf(list) as [keyof T & string, ...(keyof T & string)[]]);

/** `pack.yaml` of a country. */
export const packFile = z.strictObject({
  country: id.meta({ description: 'country, equal to the folder name' }),
  name: texts,
  languages: z.array(z.string()).meta({ description: 'languages of the texts read' }),
  licence: z.string().meta({ description: 'SPDX id of the data licence' }),
  maintainers: z.array(z.string()),
  known_gaps: z.array(z.strictObject({ gap: texts, closed_by: texts })).meta({ description: 'what is missing, and what would close it' }),
}).meta({ description: 'A country: who keeps it, and what is known to be missing.' });
export type PackFile = z.infer<typeof packFile>;

/** `framework.yaml`. */
export const frameworkFile = z.strictObject({
  id: id.meta({ description: 'framework, equal to the folder name' }),
  country: id,
  kind: words(FRAMEWORK_KINDS),
  closure: words(CLOSURES),
  stage: words(STAGES),
  as_of: z.iso.date().meta({ description: 'the day it speaks of' }),
  based_on: z.array(id).max(1).meta({ description: 'the base of a DELTA, or empty where that law is not coded' }),
  documents: z.array(z.string()).min(1).meta({ description: 'document, or document@edition' }),
  name: texts,
  short_name: texts.optional(),
  summary: texts,
  what_was_read: texts,
  notes: z.array(z.string()).default([]),
}).meta({ description: 'A framework: law in force on a date, Concept, bill, proposal or benchmark.' });
export type FrameworkFile = z.infer<typeof frameworkFile>;

/** `appeal.yaml`. */
export const appealFile = z.strictObject({
  id,
  framework: id.meta({ description: 'the framework that holds what the appeal itself proposes' }),
  document: id,
  country: id,
  date_from: z.iso.date(),
  date_to: z.iso.date(),
  date_note: texts,
  published_by: z.array(id),
  addressed_to: z.array(id),
  language: z.string(),
  title: texts,
  short_name: texts.optional(),
  summary: texts,
  reading_of_verdicts: texts,
  note: z.string().optional(),
}).meta({ description: 'An appeal whose demands are put to each framework.' });
export type AppealFile = z.infer<typeof appealFile>;
