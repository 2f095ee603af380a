import { readFileSync } from 'node:fs';
import path from 'node:path';

const SITE = path.resolve(import.meta.dirname, '../../../web/src/lib/server/generated/persisted-documents.json');

const COMPARE = `query ($frameworks: [ID!]!, $place: ID, $lang: Lang!) {
  compare(frameworks: $frameworks, place: $place, onlyDifferences: true) {
    summary(lang: $lang) { value }
    rows { function { id } role cells { framework { id } state claims { id } changes { kind body { id } from { id } sentence(lang: $lang) { value } } } }
  }
}`;

const LEDGER = `query ($base: ID!, $target: ID!, $body: ID!, $lang: Lang!) {
  ledger(base: $base, target: $target, body: $body) {
    summary(lang: $lang) { value }
    gains { ...Line } loses { ...Line } strengthened { ...Line } weakened { ...Line } keeps { ...Line } promised { ...Line } cannotTell { ...Line }
    around { kind function { id } role sentence(lang: $lang) { value } }
  }
}
fragment Line on LedgerLine { function { id } role money paid claims { id } sentence(lang: $lang) { value } }`;

/** The documents that are asked, by id: those of the site's pages as the site sends them, and two of our own. */
export const DOCUMENTS: Readonly<Record<string, string>> = {
  ...(JSON.parse(readFileSync(SITE, 'utf8')) as Record<string, string>), compare: COMPARE, ledger: LEDGER,
};

/** The id of the document of the site that holds this operation. */
export function siteDocument(operation: string): string {
  const found = Object.keys(DOCUMENTS).find((id) => new RegExp(`\\bquery ${operation}\\b`).test(DOCUMENTS[id] ?? ''));
  if (found === undefined) throw new Error(`no page of the site asks ${operation}: choose another, or run npm run generate`);
  return found;
}
