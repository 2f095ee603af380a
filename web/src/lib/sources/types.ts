/** Kinds of documents in the order in which the library shows them. */
export const DOCUMENT_TYPES = [
  'CONSTITUTION', 'CONSTITUTIONAL_LAW', 'CODE', 'LAW', 'TREATY', 'DECREE', 'DECISION', 'ORDER', 'CONCEPT', 'CONCEPT_DRAFT', 'DECREE_DRAFT', 'BILL',
  'PLAN', 'APPEAL', 'RECOMMENDATIONS', 'STATEMENT', 'SPEECH', 'PRESENTATION', 'INFOGRAPHIC', 'SUMMARY', 'REPORT', 'PROFILE', 'ARTICLE', 'NEWS', 'REFERENCE', 'WEB_PAGE',
] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** A type of the data as one of these; the last one for a word that is not known. */
export function documentType(type: string): DocumentType {
  return DOCUMENT_TYPES.find((known) => known === type) ?? 'WEB_PAGE';
}
