import { parseCite, splitCites } from '@okilet/schema/cite';
import { firstDay } from '@okilet/schema/pack';
import type { Label } from '@okilet/schema/graph';
import type { Pack } from '../pack/draft.ts';
import type { GraphBuilder } from './builder.ts';
import { searchable, texts } from './texts.ts';

/** Documents and the editions of them that were read. */
export function addDocuments(pack: Pack, graph: GraphBuilder): void {
  for (const { row } of pack.tables.documents) {
    graph.node(['Document'], row.id, {
      type: row.type, number: row.number, date: row.date && firstDay(row.date), issuer: row.issuer, status: row.status, url: row.url,
      ...texts(row, 'title'), titleNote: row.title_note, note: row.note, search: searchable({ ...row, id: `${row.id} ${row.number ?? ''}` }, 'title'),
    });
  }
  for (const { row } of pack.tables.editions) {
    const id = `${row.document}@${row.edition}:${row.lang}`;
    graph.node(['Edition'], id, {
      date: row.edition, lang: row.lang, url: row.url, read: row.read, verification: row.verification,
      archiveUrl: row.archive_url, sha256: row.sha256,
    });
    graph.edge('OF', ['Edition', id], ['Document', row.document]);
  }
}

/** What a citing row says of its citations. */
interface Evidence {
  readonly cite?: string | undefined;
  readonly verification?: string | undefined;
  readonly quote_ru?: string | undefined;
  readonly quote_kk?: string | undefined;
}

/** Adds provisions and the edges to them; quotes belong to the first cite in their language. */
export class Citations {
  readonly #graph: GraphBuilder;
  readonly #urls = new Map<string, string>();
  readonly #headings = new Map<string, Record<string, string | undefined>>();

  constructor(pack: Pack, graph: GraphBuilder) {
    this.#graph = graph;
    for (const { row } of pack.tables.documents) if (row.url) this.#urls.set(row.id, row.url);
    for (const { row } of pack.tables.editions) if (row.url) this.#urls.set(`${row.document}@${row.edition}:${row.lang}`, row.url);
    for (const { row } of pack.tables.articles) {
      this.#headings.set(`${row.document} ${row.path}`, { ...texts(row, 'title', 'heading'), headingNote: row.title_note });
    }
  }

  add(from: readonly [Label, string], evidence: Evidence): void {
    const cites = splitCites(evidence.cite ?? '');
    const quoted = new Set<string>();
    cites.forEach((cite, position) => {
      const parsed = parseCite(cite);
      if (!parsed) return;
      const { document, edition, lang, path } = parsed;
      const [article] = path.split('/');
      this.#graph.node(['Provision'], cite, {
        edition, lang, path,
        url: this.#urls.get(`${document}@${edition}:${lang}`) ?? this.#urls.get(document),
        ...this.#headings.get(`${document} ${article}`),
      });
      this.#graph.edge('OF', ['Provision', cite], ['Document', document]);
      const quote = quoted.has(lang) ? undefined : lang === 'kk' ? evidence.quote_kk : evidence.quote_ru;
      quoted.add(lang);
      this.#graph.edge('CITES', from, ['Provision', cite], { position, verification: evidence.verification ?? 'RECALL', lang, quote });
    });
  }
}
