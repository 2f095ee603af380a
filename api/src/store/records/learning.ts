import type { HistoryEvent, Term } from '@okilet/schema/facts';
import type { Run } from '@okilet/seed';
import { byId, list, one, required, text, texts, type Properties } from '../rows.ts';

export const TERMS = `// terms
MATCH (term:Term) RETURN term {.*} AS term`;

export const EVENTS = `// events
MATCH (event:Event)
RETURN event {.*} AS event, [(event)-[:OF]->(document:Document) | document.id] AS document`;

export async function readTerms(run: Run): Promise<Term[]> {
  return (await run<{ term: Properties }>(TERMS)).map(({ term }) => toTerm(term)).sort(byId);
}

/** Events in time order; a year stands before its months, a month before its days. */
export async function readEvents(run: Run): Promise<HistoryEvent[]> {
  return (await run<EventRow>(EVENTS)).map(toEvent).sort(byDate);
}

function byDate(a: HistoryEvent, b: HistoryEvent): number {
  return a.date === b.date ? byId(a, b) : a.date < b.date ? -1 : 1;
}

function toTerm(term: Properties): Term {
  return {
    id: required(term, 'id'), name: texts(term, 'name'), definition: texts(term, 'definition'),
    source: text(term, 'source'), confusedWith: list(term, 'confusedWith'),
  };
}

interface EventRow {
  readonly event: Properties;
  readonly document: string[];
}
function toEvent({ event, document }: EventRow): HistoryEvent {
  return {
    id: required(event, 'id'), country: required(event, 'country'), date: required(event, 'date'),
    act: texts(event, 'act'), whatChanged: texts(event, 'what'), document: one(document),
    verification: required(event, 'verification'), url: text(event, 'url'),
  };
}
