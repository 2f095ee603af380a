import type { Lang } from '@okilet/schema/vocabulary';
import { fold } from '@okilet/schema/fold';
import type { Said } from '#lib/ui/text.ts';

interface Document {
  readonly type: string;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly date: string | null;
  readonly title: Said;
}

/** Types in the order of their force; what is not named here comes after, by name. */
const ORDER = ['CONSTITUTION', 'CONSTITUTIONAL_LAW', 'CODE', 'LAW', 'TREATY', 'DECREE', 'DECISION', 'ORDER', 'CONCEPT', 'PLAN', 'BILL', 'DECREE_DRAFT', 'CONCEPT_DRAFT', 'APPEAL', 'RECOMMENDATIONS'];

/** Documents by type, then by date; those whose title, number or issuer holds the text. */
export function libraryOf<Doc extends Document>(documents: readonly Doc[], asked: { readonly q: string; readonly type: string }, lang: Lang): readonly { readonly type: string; readonly documents: readonly Doc[] }[] {
  const wanted = fold(asked.q);
  const hit = ({ title, number, issuer }: Doc) => fold([title.value, number ?? '', issuer ?? ''].join(' ').toLocaleLowerCase(lang)).includes(wanted);
  const groups = Map.groupBy(documents.filter((one) => hit(one) && (asked.type === '' || one.type === asked.type)), ({ type }) => type);
  const place = (type: string) => (ORDER.includes(type) ? ORDER.indexOf(type) : ORDER.length);
  return [...groups]
    .sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1))
    .map(([type, list]) => ({ type, documents: list.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1)) }));
}
