import { byArea, chooseRows, showRows, type Area } from '#lib/compare/build.ts';
import { onlyDifferent, overlay } from '#lib/compare/overlay.ts';
import { sentencesOf } from '#lib/compare/sentences.ts';
import type { Lens } from '#lib/compare/address.ts';
import { holderTable, inLevelOrder, type Holder } from '#lib/ui/holders.ts';
import { rowsOf, type Asked } from './compare-rows.ts';
import { CompareRowsDocument, CompareSentencesDocument } from './generated/graphql.ts';

/** Which areas are shown with all their rows; those that differ, wherever they are, where none need be opened. */
interface Tree {
  readonly areas: readonly Area[];
  readonly holders: readonly Holder[];
  /** What is open before the reader opens an area. */
  readonly first: readonly string[];
  /** Frameworks of another country than the base. */
  readonly abroad: ReadonlySet<string>;
}

/** Functions and questions side by side, in the view that the address asks for. */
export async function comparedFunctions(asked: Asked, lens: Lens, { areas, holders: unordered, first, abroad }: Tree) {
  const whole = lens.mode === 'overlay' || lens.diff === '0' || lens.kind.includes('CANNOT_TELL');
  const wanted = lens.area ? [lens.area] : lens.open.length > 0 ? lens.open : first;
  const open = whole ? wanted.filter((id) => areas.some(({ root }) => root.id === id)) : null;
  const choice = { kinds: lens.kind, holder: lens.body };
  const holders = inLevelOrder(unordered);
  const shared = { areas: areas.map(({ root }) => ({ id: root.id, name: root.shortName })), open };
  if (lens.mode === 'text') {
    const { head, rows } = await rowsOf(CompareSentencesDocument, asked, lens, open);
    const kept = chooseRows(rows, choice);
    return { ...shared, head: headOf(head), rows: kept.length, mode: lens.mode, spoken: byArea(areas, kept, (row) => sentencesOf(row, { ...choice, abroad })) };
  }
  const { head, rows } = await rowsOf(CompareRowsDocument, asked, lens, open);
  const kept = chooseRows(rows, choice);
  const about = { ...shared, head: headOf(head), rows: kept.length };
  if (lens.mode === 'overlay') {
    const all = byArea(areas, kept, (row) => overlay(row, { holders, abroad }));
    const over = lens.diff === '1' ? onlyDifferent(all) : all;
    return { ...about, rows: over.flatMap(({ functions }) => functions.flatMap((one) => one.rows)).length, mode: lens.mode, over };
  }
  const table = holderTable(asked.lang);
  const shown = showRows(areas, kept, { lang: asked.lang, frameworks: asked.frameworks, indexOf: table.indexOf, holders });
  return { ...about, mode: lens.mode, shown, names: table.list };
}

type Head = Awaited<ReturnType<typeof rowsOf>>['head'];

function headOf({ counts, summary, bridge }: Head): Pick<Head, 'counts' | 'summary' | 'bridge'> {
  return { counts, summary, bridge };
}
