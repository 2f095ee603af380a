import { z } from 'zod';
import { CLOSURES, FRAMEWORK_KINDS, STAGES, wordsOf } from '../vocabulary.ts';

const id = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'an id is lower-case letters, digits, dots and hyphens');
const texts = z.strictObject({ kk: z.string().optional(), ru: z.string().optional(), en: z.string() });
const words = <T extends Readonly<Record<string, string>>>(list: T) => z.enum(wordsOf(list) as [keyof T & string, ...(keyof T & string)[]]);

/** `pack.yaml` of a country. */
export const packFile = z.strictObject({
  country: id.meta({ description: 'country, equal to the folder name' }),
  name: texts.meta({ description: 'name of the country' }),
  languages: z.array(z.string()).meta({ description: 'languages of the texts read' }),
  licence: z.string().meta({ description: 'SPDX id of the data licence' }),
  maintainers: z.array(z.string()).meta({ description: 'who keeps the pack' }),
  known_gaps: z.array(z.strictObject({ gap: texts, closed_by: texts })).meta({ description: 'what is missing, and what would close it' }),
}).meta({ description: 'A country: who keeps it, and what is known to be missing.' });
export type PackFile = z.infer<typeof packFile>;

/** `framework.yaml`. */
export const frameworkFile = z.strictObject({
  id: id.meta({ description: 'framework, equal to the folder name' }),
  country: id.meta({ description: 'country, equal to its folder' }),
  kind: words(FRAMEWORK_KINDS).meta({ description: 'what kind of text it is' }),
  closure: words(CLOSURES).meta({ description: 'complete in itself, or changing a base' }),
  stage: words(STAGES).meta({ description: 'how far it has come' }),
  as_of: z.iso.date().meta({ description: 'the day it speaks of' }),
  based_on: z.array(id).max(1).meta({ description: 'the base of a DELTA, or empty where that law is not coded' }),
  documents: z.array(z.string()).min(1).meta({ description: 'document, or document@edition' }),
  name: texts.meta({ description: 'name' }),
  short_name: texts.optional().meta({ description: 'name that fits a table head' }),
  summary: texts.meta({ description: 'what it does, in a few sentences, without adjectives' }),
  what_was_read: texts.meta({ description: 'what of its text was read, and what was not' }),
  notes: z.array(z.string()).default([]).meta({ description: 'notes of the coder, English' }),
}).meta({ description: 'A framework: law in force on a date, Concept, bill, proposal or benchmark.' });
export type FrameworkFile = z.infer<typeof frameworkFile>;

/** `appeal.yaml`. */
export const appealFile = z.strictObject({
  id: id.meta({ description: 'appeal, equal to the folder name' }),
  framework: id.meta({ description: 'the framework that holds what the appeal itself proposes' }),
  document: id.meta({ description: 'its text, an id of documents' }),
  country: id.meta({ description: 'country, equal to its folder' }),
  date_from: z.iso.date().meta({ description: 'first day on which it can have been written' }),
  date_to: z.iso.date().meta({ description: 'last such day' }),
  date_note: texts.meta({ description: 'how the date is known' }),
  published_by: z.array(id).meta({ description: 'bodies or groups that published it; persons are not modelled' }),
  addressed_to: z.array(id).meta({ description: 'bodies or groups it addresses' }),
  language: z.string().meta({ description: 'language in which it was read' }),
  title: texts.meta({ description: 'title' }),
  short_name: texts.optional().meta({ description: 'name that fits a table head' }),
  summary: texts.meta({ description: 'what it holds, in a few sentences' }),
  reading_of_verdicts: texts.meta({ description: 'what the words of the verdicts mean here' }),
  note: z.string().optional().meta({ description: 'note of the coder, English' }),
}).meta({ description: 'An appeal whose demands are put to each framework.' });
export type AppealFile = z.infer<typeof appealFile>;
