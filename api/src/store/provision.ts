import type { Texts } from '@okilet/schema/facts';
import type { Run } from '@okilet/seed';
import { maybeTexts, required, text, type Properties } from './rows.ts';

/** A place in one edition of a document, and the claims that cite it. */
export interface Provision {
  /** The cite. */
  readonly id: string;
  readonly document: string;
  readonly edition: string;
  readonly lang: string;
  readonly path: string;
  readonly url: string | null;
  /** Title of the article. */
  readonly heading: Texts | null;
  readonly headingNote: string | null;
  readonly claims: readonly string[];
}

export const PROVISIONS_BY_ID = `// provisionsById
UNWIND $ids AS id
MATCH (provision:Provision {id: id})-[:OF]->(document:Document)
RETURN provision {.*} AS provision, document.id AS document, [(provision)<-[:CITES]-(claim:Claim) | claim.id] AS claims`;

export const PROVISIONS_OF_DOCUMENT = `// provisionsOfDocument
MATCH (document:Document {id: $document})<-[:OF]-(provision:Provision)
WHERE $edition IS NULL OR provision.edition = $edition
RETURN provision {.*} AS provision, document.id AS document, [(provision)<-[:CITES]-(claim:Claim) | claim.id] AS claims`;

export async function readProvisions(run: Run, ids: readonly string[]): Promise<Provision[]> {
  return (await run<ProvisionRow>(PROVISIONS_BY_ID, { ids })).map(toProvision).sort(inOrder);
}

/** Places of one document that claims cite, in the order of the document. */
export async function readProvisionsOf(run: Run, document: string, edition: string | null): Promise<Provision[]> {
  return (await run<ProvisionRow>(PROVISIONS_OF_DOCUMENT, { document, edition })).map(toProvision).sort(inOrder);
}

interface ProvisionRow {
  readonly provision: Properties;
  readonly document: string;
  readonly claims: string[];
}
function toProvision({ provision, document, claims }: ProvisionRow): Provision {
  return {
    id: required(provision, 'id'),
    document,
    edition: required(provision, 'edition'),
    lang: required(provision, 'lang'),
    path: required(provision, 'path'),
    url: text(provision, 'url'),
    heading: maybeTexts(provision, 'heading'),
    headingNote: text(provision, 'headingNote'),
    claims: [...claims].sort(),
  };
}

const collator = new Intl.Collator('en', { numeric: true });
/** Articles in the order of a document: art_9 before art_10, art_38 and all its points before art_38-1. */
function inOrder(a: Provision, b: Provision): number {
  return comparePaths(a.path, b.path) || collator.compare(a.id, b.id);
}

/** Segment by segment: compared whole, "38-1" would stand before "38/1", since a dash sorts before a slash. */
export function comparePaths(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')];
  for (const [index, segment] of left.entries()) {
    const order = collator.compare(segment, right[index] ?? '');
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
