import { foldForSearch } from '@okilet/schema/fold';
import type { HitType } from '@okilet/schema/vocabulary';
import type { Run } from '@okilet/seed';
import { cyrillicForms } from './latin.ts';

/** Words looked for at once; further words are left out. */
export const MOST_WORDS = 6;

const EVERY_WORD = 'all(forms IN $words WHERE any(form IN forms WHERE node.search CONTAINS form))';

export const SEARCH_FUNCTIONS = `// searchFunctions
MATCH (node:Function) WHERE ${EVERY_WORD}
RETURN node.id AS id, node.search AS search`;

export const SEARCH_BODIES = `// searchBodies
MATCH (node:Body) WHERE ${EVERY_WORD}
RETURN node.id AS id, node.search AS search`;

export const SEARCH_TERMS = `// searchTerms
MATCH (node:Term) WHERE ${EVERY_WORD}
RETURN node.id AS id, node.search AS search`;

export const SEARCH_DOCUMENTS = `// searchDocuments
MATCH (node:Document) WHERE ${EVERY_WORD}
RETURN node.id AS id, node.search AS search`;

export const SEARCH_FRAMEWORKS = `// searchFrameworks
MATCH (node:Framework) WHERE ${EVERY_WORD}
RETURN node.id AS id, node.search AS search`;

export const SEARCH_CLAIMS = `// searchClaims
MATCH (node:Claim) WHERE ${EVERY_WORD}
WITH node.id AS id ORDER BY id
WITH collect(id) AS ids
RETURN size(ids) AS total, ids[0..$first] AS firstIds`;

const OF_TYPE: Readonly<Record<Exclude<HitType, 'CLAIM'>, string>> = {
  FUNCTION: SEARCH_FUNCTIONS, BODY: SEARCH_BODIES, TERM: SEARCH_TERMS, DOCUMENT: SEARCH_DOCUMENTS, FRAMEWORK: SEARCH_FRAMEWORKS,
};

/** What of one type was found: how many in all, and the first of them, best first. */
export interface HitIds {
  readonly type: HitType;
  readonly total: number;
  readonly ids: readonly string[];
}

/** Each word a reader typed, in the spellings that may stand in the stored text. */
export function spellingsOf(text: string): string[][] {
  const words = text.replace(/["«»“”(),;:|]/g, ' ').split(/\s+/).filter((word) => foldForSearch(word) !== '');
  return words.slice(0, MOST_WORDS).map((word) => [...new Set([word, ...cyrillicForms(word)].map(foldForSearch))]);
}

/** Things whose names or texts hold every word, by type; words may stand in any order. */
export async function readHits(run: Run, text: string, types: readonly HitType[], first: number): Promise<HitIds[]> {
  const words = spellingsOf(text);
  if (words.length === 0) return types.map((type) => ({ type, total: 0, ids: [] }));
  const hits: HitIds[] = [];
  for (const type of types) hits.push(type === 'CLAIM' ? await claimHits(run, words, first) : await namedHits(run, type, words, first));
  return hits;
}

async function claimHits(run: Run, words: readonly (readonly string[])[], first: number): Promise<HitIds> {
  const [found] = await run<{ total: number; firstIds: string[] }>(SEARCH_CLAIMS, { words, first });
  return { type: 'CLAIM', total: found?.total ?? 0, ids: found?.firstIds ?? [] };
}

async function namedHits(run: Run, type: Exclude<HitType, 'CLAIM'>, words: readonly (readonly string[])[], first: number): Promise<HitIds> {
  const rows = await run<{ id: string; search: string }>(OF_TYPE[type], { words });
  const ranked = rows
    .map(({ id, search }) => ({ id, rank: rankOf(search, words), length: search.length }))
    .sort((a, b) => a.rank - b.rank || a.length - b.length || (a.id < b.id ? -1 : 1));
  return { type, total: rows.length, ids: ranked.slice(0, first).map((row) => row.id) };
}

/** 0 a text is exactly what was typed, 1 one begins with it, 2 one holds all of it, 3 words stand apart. */
function rankOf(search: string, words: readonly (readonly string[])[]): number {
  const texts = search.split(' | ');
  const typed = (words[0] ?? []).map((_, index) => words.map((forms) => forms[index] ?? forms.at(-1)).join(' '));
  const holds = (test: (text: string, whole: string) => boolean) => texts.some((text) => typed.some((whole) => test(text, whole)));
  if (holds((text, whole) => text === whole)) return 0;
  if (holds((text, whole) => text.startsWith(whole))) return 1;
  return texts.some((text) => words.every((forms) => forms.some((form) => text.includes(form)))) ? 2 : 3;
}
