/** What was read of one edition of a document. */
export interface Read {
  readonly document: string;
  readonly edition: string;
  /** Each article, or a range of them, with its place where it is one article. */
  readonly articles: readonly { readonly text: string; readonly cite: string | null }[];
}

/** Reads `document@edition: art_1, art_3 to art_5 ; document@edition: …`, each edition once. */
export function readsOf(lines: readonly string[]): readonly Read[] {
  const parts = lines.flatMap((line) => line.split(/\s*;\s*/)).flatMap((part) => readOf(part) ?? []);
  return [...Map.groupBy(parts, ({ document, edition }) => `${document}@${edition}`).values()].flatMap((same) => {
    const [read] = same;
    const articles = new Map(same.flatMap((one) => one.articles).map((article) => [article.text, article]));
    return read ? [{ ...read, articles: [...articles.values()] }] : [];
  });
}

function readOf(part: string): Read | null {
  const { document, edition, list } = /^(?<document>[^@\s]+)@(?<edition>[^:\s]+):\s*(?<list>.+)$/.exec(part.trim())?.groups ?? {};
  if (document === undefined || edition === undefined || list === undefined) return null;
  const articles = list.split(/\s*,\s*/).map((token) => ({
    text: token.replace(/\s+to\s+|-(?=art_)/g, '–').replaceAll('art_', ''),
    cite: /^art_[\w-]+$/.test(token) && !token.includes('-art_') ? `${document}@${edition}#${token}` : null,
  }));
  return { document, edition, articles };
}
